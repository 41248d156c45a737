package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.question.QuestionCatalog;
import entente.store.Fixture;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are kept until the store changes, and no longer. */
class AnswerCacheTest {
  private static final String STATES = "SELECT (COUNT(*) AS ?n) { ?s a "
      + "<https://w3id.org/entente/ontology#State> }";
  private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String MEETINGS = "/api/meetings?state=CHN";

  @TempDir
  private Path directory;
  private ServedStore served;

  private void start(Settings settings) {
    served = ServedStore.start(directory.resolve("store"), settings,
        QuestionCatalog.standard().questions(), Fixture.states("CHN", "China", "RUS", "Russia"),
        Fixture.document("a", "they met in Goa", "CHN", "RUS"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {MEETINGS, MEETINGS + "&format=html", MEETINGS + "&format=rq",
    "/api/never-bilateral"})
  void whatWasAskedIsKept(String path) {
    start(ServedStore.SETTINGS);
    HttpResponse<String> first = served.get(path, "text/csv");
    HttpResponse<String> again = served.get(path, "text/csv");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().map()).containsEntry("ETag", first.headers().allValues("ETag"))
        .containsEntry("Content-Type", first.headers().allValues("Content-Type"))
        .containsEntry("Cache-Control", List.of("no-cache")).doesNotContainKey("Age");
    assertThat(counts()).isEqualTo("1 hits, 1 misses");
    assertThat(ServedStore.send(served.request(path).header("Accept", "text/csv")
        .header("If-None-Match", ServedStore.header(first, "ETag"))).statusCode()).isEqualTo(304);
  }

  @Test
  void theOrderOfParametersMakesNoDifferenceAndTheFormatDoes() {
    start(ServedStore.SETTINGS);
    served.get(MEETINGS + "&from=2020&format=csv");
    served.get("/api/meetings?from=2020&format=csv&state=CHN");
    assertThat(counts()).isEqualTo("1 hits, 1 misses");
    assertThat(served.get("/api/meetings?from=2020&format=json&state=CHN").body())
        .startsWith("{");
    assertThat(counts()).isEqualTo("1 hits, 2 misses");
  }

  @Test
  void ofQueriesThoseAreKeptThatCountOrGroup() {
    start(ServedStore.SETTINGS);
    List.of(STATES, "SELECT ?n { { " + STATES + " } }").forEach(query -> {
      assertThat(served.query(query).body()).isEqualTo(served.query(query).body())
          .contains("\"2\"");
    });
    assertThat(counts()).isEqualTo("2 hits, 2 misses");
    List.of("SELECT * { ?s ?p 'China' }", "ASK {}", "DESCRIBE <urn:x>",
        STATES.replace("COUNT(*)", "MAX(NOW())"), STATES.replace("COUNT(*)", "MIN(rand ())"))
        .forEach(query -> {
          served.query(query, "*/*");
          assertThat(served.query(query, "*/*").statusCode()).as(query).isEqualTo(200);
        });
    assertThat(counts()).isEqualTo("2 hits, 2 misses");
  }

  @Test
  void aChangeOfTheStoreChangesTheAnswerAtOnce() throws IOException {
    start(Writers.users(directory));
    List<Consumer<ServedStore>> changes = List.of(
        each -> each.store().replace(Fixture.states("CHN", "China")),
        each -> write("POST", "sparql", "application/sparql-update",
            "INSERT DATA { <urn:a> a <https://w3id.org/entente/ontology#State> }"),
        each -> write("PUT", "data?graph=http://example.org/g", "text/turtle",
            "<urn:b> a <https://w3id.org/entente/ontology#State> ."),
        each -> write("DELETE", "data?graph=http://example.org/g", "text/turtle", ""));
    List<String> answers = new ArrayList<>(List.of(count()));
    for (Consumer<ServedStore> change : changes) {
      assertThat(count()).isEqualTo(answers.getLast());
      change.accept(served);
      answers.add(count());
    }
    assertThat(answers).containsExactly("2", "1", "2", "3", "2");
    assertThat(counts()).isEqualTo("4 hits, 5 misses");
  }

  @Test
  void equalRequestsAtOneTimeAreAnsweredByOneQuery() {
    start(ServedStore.SETTINGS.with(Setting.RUNNING_QUERIES, "1"));
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      asked.add(ServedStore.CLIENT.sendAsync(
          served.request("sparql?query=" + ServedStore.encode(SLOW)).build(),
          BodyHandlers.ofString()));
    }
    assertThat(asked.stream().map(each -> each.join().body()).distinct()).hasSize(1);
    assertThat(counts()).isEqualTo("19 hits, 1 misses");
  }

  @Test
  void whatIsPreparedIsThereForWhoAsks() throws InterruptedException {
    start(ServedStore.SETTINGS.with(Setting.PREPARED_QUESTIONS,
        "  never-bilateral meetings?to=2029&state=Chi%6Ea meetings?state=Gondor unlinked"));
    for (int i = 0; i < 1000 && metric("entente_cache_misses_total") < 4; i++) {
      Thread.sleep(20);
    }
    for (String path : List.of("never-bilateral?", "meetings?state=China&to=2029&", "unlinked?")) {
      assertThat(served.get("/api/" + path + "format=json").statusCode()).isEqualTo(200);
    }
    assertThat(counts()).isEqualTo("3 hits, 4 misses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"never-bilaterl", "meetings?state", "meetings?state=%zz"})
  void whatCannotBePreparedIsSaidAtTheStart(String asked) {
    start(ServedStore.SETTINGS);
    EntenteServer.Builder other = EntenteServer.of(served.store())
        .questions(QuestionCatalog.standard().questions())
        .settings(ServedStore.SETTINGS.with(Setting.PREPARED_QUESTIONS, asked));
    assertThatThrownBy(other::start).isInstanceOf(ServeException.class)
        .hasMessageContaining("prepared-questions");
  }

  @Test
  void whatIsRefusedIsNotKept() {
    start(ServedStore.SETTINGS.with(Setting.ROWS, "2").with(Setting.ANSWER_BYTES, "1000"));
    String rows = "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s";
    String bytes = "SELECT ('" + "a".repeat(1000) + "' AS ?a) (COUNT(*) AS ?n) {}";
    for (String query : List.of(rows, rows, bytes, bytes)) {
      assertThat(served.query(query).statusCode()).isEqualTo(422);
    }
    assertThat(counts()).isEqualTo("0 hits, 4 misses");
    String unknown = "/api/meetings?state=Gondor";
    assertThat(served.get(unknown).statusCode()).isEqualTo(400);
    assertThat(metric("entente_cache_bytes")).isZero();
    served.store().replace(Fixture.states("CHN", "China", "GON", "Gondor"));
    assertThat(served.get(unknown).statusCode()).isEqualTo(200);
  }

  @Test
  void noMoreIsKeptThanThereIsRoomFor() {
    start(ServedStore.SETTINGS.with(Setting.ANSWER_CACHE_BYTES, "20000"));
    for (int i = 0; i < 100; i++) {
      served.query("SELECT (COUNT(*) + " + i + " AS ?n) {}");
      assertThat(metric("entente_cache_bytes")).isBetween(1.0, 20000.0);
    }
    double before = metric("entente_cache_misses_total");
    String large = "SELECT ('" + "a".repeat(5000) + "' AS ?a) (COUNT(*) AS ?n) {}";
    assertThat(served.query(large).body()).isEqualTo(served.query(large).body()).contains("aaa");
    assertThat(metric("entente_cache_misses_total") - before).isEqualTo(2);
  }

  @Test
  void nothingIsKeptWhereThatIsSwitchedOff() {
    start(ServedStore.SETTINGS.with(Setting.ANSWER_CACHE_BYTES, "0"));
    for (int i = 0; i < 2; i++) {
      assertThat(served.get(MEETINGS).headers().map()).doesNotContainKey("Cache-Control");
    }
    assertThat(counts()).isEqualTo("0 hits, 0 misses");
    assertThat(metric("entente_cache_bytes")).isZero();
  }

  private String count() {
    return served.query(STATES, "text/csv").body().split("\r\n")[1];
  }

  private void write(String method, String path, String type, String body) {
    assertThat(ServedStore.send(Writers.by(served.request(path)).header("Content-Type", type)
        .method(method, BodyPublishers.ofString(body))).statusCode()).isIn(200, 201);
  }

  /** Answers that were there or being made, and those that had to be made. */
  private String counts() {
    return "%.0f hits, %.0f misses".formatted(
        metric("entente_cache_hits_total") + metric("entente_cache_joined_total"),
        metric("entente_cache_misses_total"));
  }

  private double metric(String name) {
    return served.get("$/metrics").body().lines().filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length()))).findFirst()
        .orElseThrow();
  }
}
