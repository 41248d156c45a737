package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Iris;
import entente.store.Fixture;
import entente.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for beyond the limits is refused, with the right status, and harms nobody else. */
class LimitsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String EVERYTHING = "SELECT * { ?s ?p ?o }";
  private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i "
      + ". ?j ?k ?l . ?m ?n1 ?o . ?q ?r ?s }";
  private static final Settings SETTINGS = Settings.STANDARD.with(Setting.PORT, "0")
      .with(Setting.QUERY_SECONDS, "2").with(Setting.ROWS, "10").with(Setting.RUNNING_QUERIES, "2")
      .with(Setting.STOP_SECONDS, "0");

  @TempDir
  private static Path directory;
  private static Store store;
  private static EntenteServer server;

  @BeforeAll
  static void start() {
    store = Store.open(directory);
    store.replace(Fixture.states("CHN", "China", "RUS", "Russia"));
    store.replace(Fixture.document("a", "a".repeat(200) + "!", "CHN", "RUS"));
    server = EntenteServer.of(store).settings(SETTINGS).start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void anAnswerWithTooManyRowsIsRefusedAndNotCutShort() {
    HttpResponse<String> refused = query(EVERYTHING);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"too-many-rows\"").contains("LIMIT")
        .doesNotContain("bindings");
    assertThat(query(EVERYTHING + " LIMIT 10").statusCode()).isEqualTo(200);
    assertThat(query("CONSTRUCT WHERE { ?s ?p ?o }", "text/turtle").statusCode()).isEqualTo(422);
    assertThat(get("data?default", "text/turtle").statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FILTER(REGEX(?o, '(.*a){20}$'))",
    "BIND(REPLACE(?o, '(.*a){20}$', '') AS ?x)",
    "FILTER EXISTS { ?s ?p ?o FILTER(REGEX(?o, '(.*a){20}$')) }"})
  void aRegularExpressionThatBacktracksEndsAtTheDeadline(String filter) {
    HttpResponse<String> answer = query("SELECT * { ?s <http://www.w3.org/ns/oa#exact> ?o " + filter
        + " }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("time-over");
  }

  @Test
  void aRegularExpressionThatIsInOrderIsAnswered() {
    assertThat(query("SELECT ?s { ?s ?p ?o FILTER(REGEX(?o, '^CHI', 'i')) }").body())
        .contains("state/CHN");
    assertThat(query("SELECT (REPLACE('Goa', 'o', 'u') AS ?x) {}").body()).contains("Gua");
    assertThat(query("SELECT * { ?s ?p ?o FILTER(REGEX(?o, '(')) }").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<http://www.w3.org/2005/xpath-functions#matches>(?o, '(.*a){20}$')",
    "<http://jena.apache.org/ARQ/function#wait>(60000)", "<java:java.lang.Math>(?o)",
    "<http://jena.apache.org/ARQ/function#sprintf>('%1000000000d', 1)"})
  void functionsThatKeepToNoLimitAreNotThere(String call) {
    HttpResponse<String> answer = query(
        "SELECT ?x { ?s <http://www.w3.org/ns/oa#exact> ?o BIND(" + call + " AS ?x) }");
    assertThat(answer.body()).doesNotContain("\"literal\"");
  }

  @Test
  void stringsDoNotGrowWithoutEnd() {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?a40) AS ?n) { BIND('aa' AS ?a0) ");
    for (int i = 0; i < 40; i++) {
      query.append("BIND(CONCAT(?a").append(i).append(", ?a").append(i).append(") AS ?a")
          .append(i + 1).append(") ");
    }
    assertThat(query(query + "}").statusCode()).isEqualTo(200);
  }

  @Test
  void whoComesWhenAllAreBusyIsToldToComeAgain() {
    List<CompletableFuture<HttpResponse<String>>> slow = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      slow.add(CLIENT.sendAsync(request("sparql?query=" + encode(ENDLESS), "application/json"),
          BodyHandlers.ofString()));
    }
    List<HttpResponse<String>> answers = slow.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(429, 503).contains(429);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 429)
        .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After")).isPresent());
    assertThat(query(EVERYTHING + " LIMIT 1").statusCode()).isEqualTo(200);
  }

  @Test
  void slowBodiesKeepNobodyAway() throws IOException {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < 260; i++) {
      Socket socket = new Socket("127.0.0.1", server.address().getPort());
      socket.getOutputStream().write(("POST /sparql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
          + "application/sparql-query\r\nContent-Length: 1000\r\n\r\nSELECT")
          .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      slow.add(socket);
    }
    assertThat(query("ASK {}").statusCode()).isEqualTo(200);
    for (Socket socket : slow) {
      socket.close();
    }
  }

  @Test
  void shapesThatCouldRunOnAreRefused() {
    String shape = "@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:shape> a sh:NodeShape ; "
        + "sh:targetSubjectsOf <urn:p> ; sh:property [ sh:path <urn:p> ; sh:pattern \"%s\" ] .";
    assertThat(shapes(shape.formatted("(.*a){20}$")).statusCode()).isEqualTo(422);
    assertThat(shapes(shape.formatted("^[A-Z]{3}$")).statusCode()).isEqualTo(200);
    assertThat(shapes("@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:s> sh:sparql [ "
        + "sh:select 'SELECT $this { $this ?p ?o }' ] .").statusCode()).isEqualTo(422);
    assertThat(shapes("[ ".repeat(100_000)).statusCode()).isIn(400, 422);
  }

  @Test
  void onlyNamesOfThisMachineAreAnswered() throws IOException {
    assertThat(raw("GET /$/ping HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET /$/ping HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void otherSitesMayReadOnlyWhereThatIsSet() {
    HttpRequest foreign = HttpRequest.newBuilder(server.address().resolve("/$/ping"))
        .header("Origin", "https://example.org").build();
    assertThat(send(foreign).headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    try (EntenteServer open = EntenteServer.of(store)
        .settings(SETTINGS.with(Setting.ORIGINS, "https://example.org")).start()) {
      HttpResponse<String> answer = send(HttpRequest.newBuilder(open.address().resolve("/$/ping"))
          .header("Origin", "https://example.org").build());
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("https://example.org");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void everyAnswerForbidsWhatAPageMustNotDo() {
    for (String path : List.of("", "nothing/here", "sparql?query=nonsense")) {
      assertThat(get(path, "*/*").headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path).contains("default-src 'none'").doesNotContain("unsafe");
    }
  }

  @Test
  void refusalsAreJsonToWhoAsksForJsonAndElseText() {
    HttpResponse<String> json = query("SELECT nonsense", "application/sparql-results+json");
    assertThat(json.statusCode()).isEqualTo(400);
    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(json.body()).contains("\"bad-request\"");
    assertThat(query("SELECT nonsense", "text/csv").headers().firstValue("Content-Type"))
        .hasValue("text/plain;charset=utf-8");
    assertThat(query("ASK {}", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void anAnswerThatTheClientHasIsNotSentAgain() {
    HttpResponse<String> first = query("ASK {}");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = send(HttpRequest
        .newBuilder(server.address().resolve("/sparql?query=" + encode("ASK {}")))
        .header("Accept", "application/sparql-results+json").header("If-None-Match", tag).build());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void whatRunsWhenTheServerStopsEndsWithAnError() throws InterruptedException {
    EntenteServer other = EntenteServer.of(store)
        .settings(SETTINGS.with(Setting.QUERY_SECONDS, "60")).start();
    CompletableFuture<HttpResponse<String>> answer = CLIENT.sendAsync(
        HttpRequest.newBuilder(other.address().resolve("/sparql?query=" + encode(ENDLESS)))
            .header("Accept", "application/json").timeout(Duration.ofSeconds(30)).build(),
        BodyHandlers.ofString());
    while (other.running() == 0) {
      Thread.sleep(20);
    }
    other.close();
    assertThat(answer.join().statusCode()).isEqualTo(503);
    assertThat(answer.join().body()).contains("stopping");
  }

  @Test
  void theUnionIsAskedAndFromNamesGraphsOfTheStoreOnly() {
    assertThat(query("ASK { ?s a <https://w3id.org/entente/ontology#Meeting> }").body())
        .contains("true");
    assertThat(query("ASK FROM <" + Fixture.graph("a").getURI() + "> { ?s ?p 'China' }").body())
        .contains("false");
    assertThat(query("ASK FROM <" + Iris.DEFAULT_BASE + "graph/reference> { ?s ?p 'China' }")
        .body()).contains("true");
  }

  private static HttpResponse<String> query(String query) {
    return query(query, "application/sparql-results+json");
  }

  private static HttpResponse<String> query(String query, String accept) {
    return get("sparql?query=" + encode(query), accept);
  }

  private static HttpResponse<String> shapes(String turtle) {
    return send(HttpRequest.newBuilder(server.address().resolve("/shacl?graph=default"))
        .header("Content-Type", "text/turtle").POST(BodyPublishers.ofString(turtle)).build());
  }

  private static HttpResponse<String> get(String path, String accept) {
    return send(request(path, accept));
  }

  private static HttpRequest request(String path, String accept) {
    return HttpRequest.newBuilder(server.address().resolve("/" + path)).header("Accept", accept)
        .build();
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
