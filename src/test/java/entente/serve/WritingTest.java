package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.map.Iris;
import entente.store.Fixture;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing where it is switched on: who may, what is refused, and what is written down. */
class WritingTest {
  private static final String UPDATE = "application/sparql-update";
  private static final String TURTLE = "text/turtle";
  private static final String GRAPH = "data?graph=http://example.org/g";
  private static final String INSERT = "INSERT DATA { GRAPH <http://example.org/g> { "
      + "<http://example.org/s> <http://www.w3.org/2000/01/rdf-schema#label> 'Vientiane' } }";
  private static final String TEXT = "PREFIX text: <http://jena.apache.org/text#> ASK { ?s "
      + "text:query (<http://www.w3.org/2000/01/rdf-schema#label> 'vientiane') }";

  @TempDir
  private Path directory;
  private ServedStore served;

  @BeforeEach
  void start() throws IOException {
    served = ServedStore.start(directory.resolve("store"), settings(), List.of(),
        Fixture.states("CHN", "China"), Fixture.document("a", "they met in Goa", "CHN"));
  }

  private Settings settings() throws IOException {
    return Writers.users(directory).with(Setting.QUERY_SECONDS, "3").with(Setting.ROWS, "50");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void anUpdateIsDoneAndFoundByItsWords() throws IOException {
    HttpResponse<String> answer = write("POST", "sparql", UPDATE, INSERT);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"added\": 1, \"deleted\": 0}\n");
    assertThat(served.query(TEXT).body()).contains("true");
    write("POST", "sparql", "application/x-www-form-urlencoded",
        "update=" + ServedStore.encode("DELETE WHERE { GRAPH ?g { ?s ?p 'Vientiane' } }"));
    assertThat(served.query(TEXT).body()).contains("false");
  }

  @Test
  void whoIsNotKnownWritesNothing() throws IOException {
    for (String header : List.of("", "Basic", "Basic !!", "Bearer x", basic("ann", "wrong"),
        basic("nobody", Writers.PASSWORD))) {
      HttpRequest.Builder request = served.request("sparql").header("Content-Type", UPDATE)
          .POST(BodyPublishers.ofString(INSERT));
      HttpResponse<String> answer = ServedStore
          .send(header.isEmpty() ? request : request.header("Authorization", header));
      assertThat(answer.statusCode()).as(header).isEqualTo(401);
      assertThat(ServedStore.header(answer, "WWW-Authenticate")).startsWith("Basic realm=");
    }
    assertThat(served.send("DELETE", "data?default", TURTLE, "").statusCode()).isEqualTo(401);
    assertThat(served.query(TEXT).body()).contains("false");
    assertThat(audit()).isEmpty();
  }

  @Test
  void aFloodOfWrongPasswordsIsToldToComeAgain() throws IOException {
    // Stretched so often that two at a time cannot be done with all of them while the others wait.
    Files.writeString(directory.resolve("users"), "ann:pbkdf2-sha512:1500000:c2FsdA==:AAAA\n");
    HttpRequest wrong = served.request("sparql").header("Content-Type", UPDATE)
        .header("Authorization", basic("ann", "wrong")).POST(BodyPublishers.ofString(INSERT))
        .build();
    List<CompletableFuture<HttpResponse<String>>> flood = Stream.generate(
        () -> ServedStore.CLIENT.sendAsync(wrong, BodyHandlers.ofString())).limit(12).toList();
    assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    List<HttpResponse<String>> answers = flood.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(401, 429)
        .contains(401, 429);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).allSatisfy(
        answer -> assertThat(ServedStore.header(answer, "Retry-After")).isEqualTo("5"));
    assertThat(audit()).isEmpty();
  }

  @Test
  void usersComeAndGoWhileTheServerRuns() throws IOException {
    Path users = directory.resolve("users");
    String file = Files.readString(users);
    assertThat(insert()).isEqualTo(200);
    Files.writeString(users, file.replace("ann:", "somebody:"));
    assertThat(insert()).isEqualTo(401);
    Files.writeString(users, "ann: no hash, by a slip of the editor\n");
    assertThat(insert()).as("a wrong file changes nothing").isEqualTo(401);
    Files.writeString(users, file);
    assertThat(insert()).isEqualTo(200);
  }

  private int insert() {
    return ServedStore.send(Writers.by(served.request("sparql")).header("Content-Type", UPDATE)
        .POST(BodyPublishers.ofString(INSERT))).statusCode();
  }

  @Test
  void aPageOfAnotherSiteWritesNothing() {
    HttpResponse<String> answer = ServedStore.send(Writers.by(served.request("sparql"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", "https://evil.example")
        .POST(BodyPublishers.ofString("update=" + ServedStore.encode(INSERT))));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(served.query(TEXT).body()).contains("false");
  }

  @Test
  void eachWriteIsWrittenDown() throws IOException {
    write("POST", "sparql", UPDATE, INSERT);
    write("PUT", GRAPH, TURTLE, "<http://example.org/s> <http://example.org/p> 1, 2 .");
    write("DELETE", "data?graph=http://example.org/none", TURTLE, "");
    List<JsonNode> lines = audit();
    assertThat(lines).extracting(line -> line.path("what").asText()).containsExactly(
        "POST /sparql", "", "PUT /data", "", "DELETE /data", "");
    assertThat(lines.get(0).path("user").asText()).isEqualTo("ann");
    assertThat(lines.get(0).path("from").asText()).isEqualTo("127.0.0.1");
    assertThat(lines.get(0).path("target").asText()).isEqualTo(INSERT);
    assertThat(lines.get(0).path("bytes").asInt()).isEqualTo(INSERT.length());
    assertThat(lines.get(3).path("id")).isEqualTo(lines.get(2).path("id"));
    assertThat(lines.get(3).path("added").asInt()).isEqualTo(2);
    assertThat(lines.get(3).path("deleted").asInt()).isEqualTo(1);
    assertThat(lines.get(5).path("status").asText()).isEqualTo("refused");
    served.close();
    start();
    assertThat(audit()).hasSize(6);
  }

  @Test
  void whatCannotBeWrittenDownIsNotDone() throws IOException {
    assertThatThrownBy(() -> EntenteServer.of(served.store()).settings(
        settings().with(Setting.AUDIT_LOG, directory.resolve("no/such/folder").toString()))
        .start()).isInstanceOf(ServeException.class).hasMessageContaining("audit log");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LOAD <http://127.0.0.1/x>", "LOAD <file:///etc/passwd> INTO GRAPH <urn:x:y>",
        "INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "INSERT DATA { GRAPH <http://example.org/graph/view/x> { <http://example.org/s> a 1 } }",
        "INSERT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }"})
  void whatIsBeyondTheLimitsIsRefused(String update) {
    HttpResponse<String> answer = write("POST", "sparql", UPDATE, update);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(served.query("ASK { GRAPH ?g { ?s a 1 } }").body()).contains("false");
  }

  @Test
  void anUpdateThatTakesTooLongIsUndone() {
    String slow = "; INSERT { <http://example.org/s> <http://example.org/p> ?n } WHERE { SELECT "
        + "(COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?q ?r ?s } }";
    assertThat(write("POST", "sparql", UPDATE, INSERT + slow).statusCode()).isEqualTo(503);
    assertThat(write("POST", "sparql", UPDATE, INSERT + "; INSERT { ?s ?p 2 } WHERE { ?s ?p ?o "
        + "FILTER(REGEX('" + "a".repeat(60) + "!', '(.*a){20}$')) }").statusCode())
        .isEqualTo(503);
    assertThat(served.query(TEXT).body()).contains("false");
    assertThat(write("POST", "sparql", UPDATE, INSERT).statusCode()).isEqualTo(200);
  }

  @Test
  void operationsOnGraphsDoWhatSparqlSays() {
    String ask = "ASK { GRAPH <http://example.org/%s> { ?s ?p 'Vientiane' } }";
    for (String each : List.of(INSERT, "COPY <http://example.org/g> TO <http://example.org/h>",
        "MOVE <http://example.org/g> TO <http://example.org/i>",
        "ADD <http://example.org/h> TO DEFAULT", "CLEAR GRAPH <http://example.org/h>",
        "CREATE GRAPH <http://example.org/new>", "DROP GRAPH <http://example.org/none>")) {
      HttpResponse<String> answer = write("POST", "sparql", UPDATE, each);
      assertThat(answer.statusCode()).as(each + answer.body()).isEqualTo(200);
    }
    assertThat(served.query(ask.formatted("g")).body()).contains("false");
    assertThat(served.query(ask.formatted("h")).body()).contains("false");
    assertThat(served.query(ask.formatted("i")).body()).contains("true");
    assertThat(served.query("ASK { GRAPH <" + Iris.standard().graph("default").getURI()
        + "> { ?s ?p 'Vientiane' } }").body()).contains("true");
    write("POST", "sparql", UPDATE, "CLEAR DEFAULT");
    assertThat(served.query("ASK { ?s a <https://w3id.org/entente/ontology#Meeting> }").body())
        .contains("true");
  }

  @Test
  void withAndUsingNameWhatIsAsked() {
    write("POST", "sparql", UPDATE, INSERT);
    HttpResponse<String> answer = write("POST", "sparql", UPDATE,
        "WITH <http://example.org/g> DELETE { ?s ?p ?o } INSERT { ?s ?p 'Luang Prabang' } "
            + "WHERE { ?s ?p ?o }");
    assertThat(answer.body()).isEqualTo("{\"added\": 1, \"deleted\": 1}\n");
    assertThat(
        write("POST", "sparql", UPDATE, "INSERT { GRAPH <http://example.org/h> { ?s ?p ?o } } "
            + "USING <http://example.org/g> WHERE { ?s ?p ?o }").body())
        .contains("\"added\": 1,");
    assertThat(write("POST", "sparql?using-graph-uri=http://example.org/g", UPDATE,
        "DELETE { GRAPH <http://example.org/h> { ?s ?p ?o } } WHERE { ?s ?p ?o }").body())
        .contains("\"deleted\": 1}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"text/turtle|<http://example.org/s> <p> .|400",
    "text/turtle|<http://example.org/s> <javascript x> 1 .|400", "text/csv|a,b|415",
    "multipart/form-data|none|400",
    "application/ld+json|{\"@context\": \"http://127.0.0.1/c\", \"@id\": \"http://example.org/s\"}|400"})
  void aGraphThatIsNotWellFormedIsRefused(String type, String body, int status) {
    HttpResponse<String> answer = write("PUT", GRAPH, type, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  @Test
  void aGraphIsReplacedAddedToAndDeleted() {
    String one = "<http://example.org/s> <http://example.org/p> 1.50, [] .";
    assertThat(write("PUT", GRAPH, TURTLE, one).statusCode()).isEqualTo(201);
    assertThat(write("PUT", GRAPH, TURTLE, one).statusCode()).isEqualTo(200);
    assertThat(write("POST", GRAPH, "application/ld+json", "{\"@id\": \"http://example.org/s\", "
        + "\"http://example.org/p\": 2}").body()).contains("\"added\": 1,");
    assertThat(served.get(GRAPH, "application/n-triples").body().lines()).hasSize(3);
    assertThat(write("DELETE", GRAPH, TURTLE, "").body()).contains("\"deleted\": 3}");
    assertThat(write("DELETE", GRAPH, TURTLE, "").statusCode()).isEqualTo(404);
    assertThat(write("HEAD", "data/none.ttl", TURTLE, "").statusCode()).isEqualTo(404);
    assertThat(write("PUT", "data?graph=relative", TURTLE, one).statusCode()).isEqualTo(400);
    assertThat(write("PUT", "data", TURTLE, one).statusCode()).isEqualTo(400);
    assertThat(write("PUT", "sparql", TURTLE, one).statusCode()).isEqualTo(405);
  }

  @Test
  void withoutTlsWritingIsForThisMachineOnly() throws IOException {
    Settings open = settings().with(Setting.HOST, "0.0.0.0");
    assertThatThrownBy(() -> EntenteServer.of(served.store()).settings(open).start())
        .isInstanceOf(ServeException.class).hasMessageContaining("tls-certificate");
  }

  private HttpResponse<String> write(String method, String path, String type, String body) {
    return ServedStore.send(Writers.by(served.request(path)).header("Content-Type", type)
        .method(method, BodyPublishers.ofString(body)));
  }

  private static String basic(String name, String password) {
    return "Basic " + Base64.getEncoder()
        .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private List<JsonNode> audit() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve("store/audit.jsonl"))) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
