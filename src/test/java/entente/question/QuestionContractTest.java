package entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import entente.validate.ShapesValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others rely on: {@code contract.txt} lists names, parameters and columns. */
class QuestionContractTest {
  private static final QuestionCatalog CATALOG = QuestionCatalog.standard();

  /** One line of the contract; parameters that are required have a star. */
  private record Promise(String question, List<String> parameters, List<String> columns) {
    static Promise parse(String line) {
      String[] parts = line.split("\\s*\\|\\s*");
      return new Promise(parts[0], List.of(parts[1].split(", ")), List.of(parts[2].split(", ")));
    }

    boolean promises(Parameter parameter) {
      return parameters.contains(parameter.name() + (parameter.required() ? "*" : ""));
    }
  }

  @ParameterizedTest
  @MethodSource("promises")
  void aQuestionHasWhatIsPromised(Promise promise) {
    Question question = CATALOG.get(promise.question());
    List<Parameter> promised = question.parameters().stream().filter(promise::promises).toList();
    assertThat(promised).hasSameSizeAs(promise.parameters());
    assertThat(question.parameters()).filteredOn(each -> !promised.contains(each))
        .as("what is added is not required").noneMatch(Parameter::required);
    assertThat(question.columns()).extracting(Column::name).startsWith(
        promise.columns().toArray(String[]::new));
  }

  @Test
  void whereThereAreSeveralWaysToAskOneMustBeTaken() {
    assertThat(CATALOG.get("participants").alternatives())
        .containsExactly(List.of("event"), List.of("person", "date"));
    assertThat(CATALOG.get("provenance").alternatives())
        .containsExactly(List.of("claim"), List.of("event"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionSaysInWordsWhatItAnswers(Question question) {
    assertThat(question.summary()).endsWith("?");
    assertThat(question.columns()).isNotEmpty().noneMatch(column -> column.meaning().isBlank());
    assertThat(question.example()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theGuideListsTheQuestionWithItsExample(Question question) throws IOException {
    assertThat(Files.readAllLines(Path.of("docs/questions.md"))).anyMatch(line -> line
        .startsWith("| " + question.summary() + " |")
        && line.endsWith("| `" + question.name() + " " + question.example() + "` |"));
  }

  /** One that is no lookup reads all that could be joined from the whole store. */
  @ParameterizedTest
  @MethodSource("questions")
  void everyOptionalPartIsLookedUpRowByRow(Question question) {
    List<OpLeftJoin> joins = new ArrayList<>();
    Walker.walk(Algebra.optimize(Algebra.compile(question.query())), new OpVisitorBase() {
      @Override
      public void visit(OpLeftJoin join) {
        joins.add(join);
      }
    });
    assertThat(joins).isEmpty();
  }

  @Test
  void theFixtureConformsToTheShapes() {
    DatasetGraph fixture = DatasetGraphFactory.create();
    RDFParser.source(QuestionCase.FOLDER.resolve("fixture.trig"))
        .parse(StreamRDFLib.dataset(fixture));
    assertThat(ShapesValidator.standard().validate(fixture::find)).hasSizeGreaterThan(10)
        .allSatisfy((graph, report) -> assertThat(report.violations()).as(graph.toString())
            .isEmpty());
  }

  private static Stream<Promise> promises() throws IOException {
    return Files.readAllLines(QuestionCase.FOLDER.resolve("contract.txt")).stream()
        .map(Promise::parse);
  }

  private static Stream<Question> questions() {
    return CATALOG.questions().stream();
  }
}
