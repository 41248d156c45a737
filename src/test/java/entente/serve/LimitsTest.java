package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.map.Iris;
import entente.store.Fixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
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
  private static final String EVERYTHING = "SELECT * { ?s ?p ?o }";
  private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i "
      + ". ?j ?k ?l . ?m ?n1 ?o . ?q ?r ?s }";
  private static final Settings SETTINGS = ServedStore.SETTINGS
      .with(Setting.QUERY_SECONDS, "2").with(Setting.ROWS, "10").with(Setting.RUNNING_QUERIES, "2");

  @TempDir
  private static Path directory;
  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.start(directory, SETTINGS, List.of(),
        Fixture.states("CHN", "China", "RUS", "Russia"),
        Fixture.document("a", "a".repeat(200) + "!", "CHN", "RUS"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void anAnswerWithTooManyRowsIsRefusedAndNotCutShort() {
    HttpResponse<String> refused = served.query(EVERYTHING);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"too-many-rows\"").contains("LIMIT")
        .doesNotContain("bindings");
    assertThat(served.query(EVERYTHING + " LIMIT 10").statusCode()).isEqualTo(200);
    assertThat(served.query("CONSTRUCT WHERE { ?s ?p ?o }", "text/turtle").statusCode())
        .isEqualTo(422);
    assertThat(served.get("data?default", "text/turtle").statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FILTER(REGEX(?o, '(.*a){20}$'))",
    "BIND(REPLACE(?o, '(.*a){20}$', '') AS ?x)",
    "FILTER EXISTS { ?s ?p ?o FILTER(REGEX(?o, '(.*a){20}$')) }"})
  void aRegularExpressionThatBacktracksEndsAtTheDeadline(String filter) {
    HttpResponse<String> answer = served
        .query("SELECT * { ?s <http://www.w3.org/ns/oa#exact> ?o " + filter
            + " }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("time-over");
  }

  @Test
  void aRegularExpressionThatIsInOrderIsAnswered() {
    assertThat(served.query("SELECT ?s { ?s ?p ?o FILTER(REGEX(?o, '^CHI', 'i')) }").body())
        .contains("state/CHN");
    assertThat(served.query("SELECT (REPLACE('Goa', 'o', 'u') AS ?x) {}").body()).contains("Gua");
    assertThat(served.query("SELECT * { ?s ?p ?o FILTER(REGEX(?o, '(')) }").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<http://www.w3.org/2005/xpath-functions#matches>(?o, '(.*a){20}$')",
    "<http://jena.apache.org/ARQ/function#wait>(60000)", "<java:java.lang.Math>(?o)",
    "<http://jena.apache.org/ARQ/function#sprintf>('%1000000000d', 1)"})
  void functionsThatKeepToNoLimitAreNotThere(String call) {
    HttpResponse<String> answer = served.query(
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
    assertThat(served.query(query + "}").statusCode()).isEqualTo(200);
  }

  @Test
  void whoComesWhenAllAreBusyIsToldToComeAgain() {
    List<CompletableFuture<HttpResponse<String>>> slow = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      // Equal ones would be answered by one query.
      String query = ENDLESS.replace("?n)", "?n" + i + ")");
      slow.add(ServedStore.CLIENT.sendAsync(
          served.request("sparql?query=" + ServedStore.encode(query))
              .header("Accept", "application/json").build(),
          BodyHandlers.ofString()));
    }
    List<HttpResponse<String>> answers = slow.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(429, 503).contains(429);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 429)
        .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After")).isPresent());
    assertThat(served.query(EVERYTHING + " LIMIT 1").statusCode()).isEqualTo(200);
  }

  @Test
  void connectionsBeyondTheLimitWaitUntilAnotherEnds(@TempDir Path folder) throws IOException {
    try (ServedStore small = ServedStore.start(folder,
        ServedStore.SETTINGS.with(Setting.CONNECTIONS, "2"), List.of());
        Socket first = ping(small);
        Socket second = ping(small)) {
      requireAnswer(first);
      requireAnswer(second);
      try (Socket third = ping(small)) {
        third.setSoTimeout(500);
        assertThatThrownBy(() -> third.getInputStream().read())
            .isInstanceOf(SocketTimeoutException.class);
        // Which closes the socket.
        first.getOutputStream().close();
        third.setSoTimeout(10_000);
        requireAnswer(third);
      }
    }
  }

  private static Socket ping(ServedStore asked) throws IOException {
    Socket socket = new Socket("127.0.0.1", asked.server().address().getPort());
    socket.getOutputStream().write(
        "GET /$/ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void requireAnswer(Socket socket) throws IOException {
    byte[] start = socket.getInputStream().readNBytes(12);
    assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
  }

  @Test
  void slowBodiesKeepNobodyAway() throws IOException {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < 260; i++) {
      Socket socket = new Socket("127.0.0.1", served.server().address().getPort());
      socket.getOutputStream().write(("POST /sparql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
          + "application/sparql-query\r\nContent-Length: 1000\r\n\r\nSELECT")
          .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      slow.add(socket);
    }
    assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
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
    HttpRequest.Builder foreign = served.request("$/ping").header("Origin", "https://example.org");
    assertThat(ServedStore.send(foreign).headers().firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
    try (EntenteServer open = EntenteServer.of(served.store())
        .settings(SETTINGS.with(Setting.ORIGINS, "https://example.org")).start()) {
      HttpResponse<String> answer = ServedStore
          .send(HttpRequest.newBuilder(open.address().resolve("/$/ping"))
              .header("Origin", "https://example.org"));
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("https://example.org");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void everyAnswerForbidsWhatAPageMustNotDo() {
    for (String path : List.of("", "nothing/here", "sparql?query=nonsense")) {
      assertThat(served.get(path, "*/*").headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path).contains("default-src 'none'").doesNotContain("unsafe");
    }
  }

  @Test
  void refusalsAreJsonToWhoAsksForJsonAndElseText() {
    HttpResponse<String> json = served.query("SELECT nonsense", "application/sparql-results+json");
    assertThat(json.statusCode()).isEqualTo(400);
    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(json.body()).contains("\"bad-request\"");
    assertThat(served.query("SELECT nonsense", "text/csv").headers().firstValue("Content-Type"))
        .hasValue("text/plain;charset=utf-8");
    assertThat(served.query("ASK {}", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void anAnswerThatTheClientHasIsNotSentAgain() {
    HttpResponse<String> first = served.query("ASK {}");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = ServedStore
        .send(served.request("sparql?query=" + ServedStore.encode("ASK {}"))
            .header("Accept", "application/sparql-results+json").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void whatRunsWhenTheServerStopsEndsWithAnError() throws InterruptedException {
    EntenteServer other = EntenteServer.of(served.store())
        .settings(SETTINGS.with(Setting.QUERY_SECONDS, "60")).start();
    CompletableFuture<HttpResponse<String>> answer = ServedStore.CLIENT.sendAsync(
        HttpRequest
            .newBuilder(other.address().resolve("/sparql?query=" + ServedStore.encode(ENDLESS)))
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
    assertThat(served.query("ASK { ?s a <https://w3id.org/entente/ontology#Meeting> }").body())
        .contains("true");
    assertThat(
        served.query("ASK FROM <" + Fixture.graph("a").getURI() + "> { ?s ?p 'China' }").body())
        .contains("false");
    assertThat(served.query("ASK FROM <" + Iris.DEFAULT_BASE + "graph/reference> { ?s ?p 'China' }")
        .body()).contains("true");
  }

  private static HttpResponse<String> shapes(String turtle) {
    return served.post("shacl?graph=default", "text/turtle", turtle);
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.server().address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
