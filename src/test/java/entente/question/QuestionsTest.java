package entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Iris;
import entente.store.Store;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks each question of {@code queries} of the fixture, and compares the rows. */
class QuestionsTest {
  private static final Path FIXTURE = QuestionCase.FOLDER.resolve("fixture.trig");
  private static final QuestionCatalog CATALOG = QuestionCatalog.standard();

  @TempDir
  private static Path folder;

  private static Store store;

  @BeforeAll
  static void load() {
    store = Store.open(folder.resolve("store"));
    store.replace(RDFParser.source(FIXTURE)::parse);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheExpectedRows(QuestionCase expected) {
    QuestionRunner runner = new QuestionRunner(new StoreSource(store, Duration.ofSeconds(60)));
    Answer answer = runner.ask(CATALOG.get(expected.question()), expected.arguments());
    assertThat(csv(answer)).isEqualTo(expected.answer());
  }

  @Test
  void eachQuestionIsAskedWithAndWithoutAnAnswer() {
    List<QuestionCase> cases = QuestionCase.all();
    assertThat(CATALOG.questions()).isNotEmpty().extracting(Question::name).allSatisfy(
        name -> assertThat(cases.stream().filter(each -> each.question().equals(name))
            .map(QuestionCase::hasRows)).as(name).contains(true, false));
  }

  private static Stream<QuestionCase> cases() {
    return QuestionCase.all().stream();
  }

  private static List<String> csv(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(100).write(answer, AnswerFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace(Iris.DEFAULT_BASE, "id:").lines().toList();
  }
}
