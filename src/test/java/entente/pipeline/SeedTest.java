package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.extract.Prose;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.store.Store;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a careful reader learns from one article, the graph answers: the article is loaded into a
 * fresh store, and each question about it is asked in SPARQL ({@code src/test/resources/seed}). The
 * cells of all rows are the answers, no more and no fewer.
 */
class SeedTest {
  private static final Path SEED = Path.of("../shared/seed");
  private static final Path QUERIES = Path.of("src/test/resources/seed");

  @TempDir
  static Path folder;
  private static Store store;
  private static JsonNode questions;

  @BeforeAll
  static void loadTheArticle() throws Exception {
    assumeTrue(Files.exists(SEED.resolve("article.txt")), "../shared/seed is not there");
    questions = new ObjectMapper().readTree(SEED.resolve("questions.json").toFile())
        .get("questions");
    store = Store.open(folder);
    Assembly assembly = new Assembly(InputStream.nullInputStream(),
        reference -> Prose.extractor()::extract, "test");
    List<Refusal> refused = new ArrayList<>();
    assembly.load().load(store, List.of(SEED.resolve("article.txt")),
        ReadOptions.DEFAULT.withDate(LocalDate.of(2023, 5, 4)), false, refused::add, () -> {});
    assertThat(refused).isEmpty();
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"q01", "q02", "q03", "q04", "q05", "q06", "q07", "q08", "q09", "q10",
    "q11", "q12", "q13", "q14", "q15", "n01", "n02", "n03"})
  void answers(String id) throws Exception {
    assertThat(ask(Files.readString(QUERIES.resolve(id + ".rq"))))
        .containsExactlyInAnyOrderElementsOf(expected(id));
  }

  private static List<String> expected(String id) {
    JsonNode question = StreamSupport.stream(questions.spliterator(), false)
        .filter(each -> each.get("id").asText().equals(id)).findFirst().orElseThrow();
    List<String> answers = new ArrayList<>();
    question.get("answers").forEach(answer -> answers.add(answer.asText()));
    return answers;
  }

  private static Set<String> ask(String query) {
    return store.read(facts -> {
      Set<String> cells = new HashSet<>();
      Model all = DatasetFactory.wrap(facts).getUnionModel();
      try (QueryExecution execution = QueryExecution.model(all).query(query).build()) {
        ResultSet rows = execution.execSelect();
        while (rows.hasNext()) {
          QuerySolution row = rows.next();
          row.varNames().forEachRemaining(
              name -> cells.add(row.get(name).isLiteral()
                  ? row.getLiteral(name).getLexicalForm()
                  : row.getResource(name).getURI()));
        }
      }
      return cells;
    });
  }
}
