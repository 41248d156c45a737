package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import entente.question.Arguments;
import entente.question.AskingException;
import entente.question.Column;
import entente.question.EndpointSource;
import entente.question.Parameter;
import entente.question.ParameterType;
import entente.question.Question;
import entente.question.QuestionRunner;
import entente.store.Fixture;
import entente.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntenteServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String MEETINGS = "SELECT ?e { ?e a <https://w3id.org/entente/ontology#Meeting> }";
  private static final Question EVIL = new Question("evil", "<script>alert(1)</script>", "",
      List.of(new Parameter("state", ParameterType.STATE, "who \"took\" part", true, 1)),
      List.of(), List.of(new Column("s", "")), "state=CHN", "evil.rq",
      "SELECT ?s { VALUES ?state { UNDEF } BIND(?state AS ?s) }");

  @TempDir
  private static Path directory;
  private static Store store;
  private static EntenteServer server;

  @BeforeAll
  static void start() {
    store = Store.open(directory);
    store.replace(Fixture.states("CHN", "China", "RUS", "Russia"));
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    server = EntenteServer.of(store).questions(List.of(EVIL))
        .settings(Settings.STANDARD.with(Setting.PORT, "0").with(Setting.QUERY_SECONDS, "2"))
        .start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void aQueryIsAnsweredByGetAndByPost() {
    assertThat(query(MEETINGS).body()).contains(Fixture.event("a").getURI());
    assertThat(post("sparql", "application/sparql-query", MEETINGS).body())
        .contains(Fixture.event("a").getURI());
    assertThat(post("sparql", "application/x-www-form-urlencoded", "query=" + encode(MEETINGS))
        .body()).contains(Fixture.event("a").getURI());
  }

  @Test
  void quotesAreFoundByTheirWords() {
    assertThat(query("PREFIX text: <http://jena.apache.org/text#> SELECT ?s { "
        + "?s text:query (<http://www.w3.org/ns/oa#exact> 'goa') }").body()).contains("uri");
  }

  @Test
  void questionsAreAskedOverHttp() {
    QuestionRunner runner = new QuestionRunner(
        new EndpointSource(server.address().resolve("sparql"), Duration.ofSeconds(10)));
    assertThat(runner.ask(EVIL, Arguments.of("state=china")).rows()).hasSize(1);
    assertThatThrownBy(() -> runner.ask(EVIL, Arguments.of("state=Chnia")))
        .hasMessageContaining("did you mean");
    QuestionRunner nowhere = new QuestionRunner(
        new EndpointSource(URI.create("http://127.0.0.1:1/sparql"), Duration.ofSeconds(10)));
    assertThatThrownBy(() -> nowhere.ask(EVIL, Arguments.of("state=CHN")))
        .isInstanceOf(AskingException.class).hasMessageContaining("does not answer");
  }

  @Test
  void whoWatchesIsToldHowItDoes() {
    query(MEETINGS);
    query("SELECT nonsense");
    String metrics = get("$/metrics", "*/*").body();
    assertThat(metrics).contains(
        "entente_requests_seconds_count{service=\"/sparql\",status=\"200\"}",
        "entente_requests_seconds_count{service=\"/sparql\",status=\"400\"}",
        "entente_queries_running", "jvm_memory_used_bytes");
    HttpResponse<String> health = get("$/health", "*/*");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("{\"index\":\"ok\",\"store\":\"ok\"}");
  }

  @Test
  void updatesAreRefused() {
    String update = "DELETE WHERE { ?s ?p ?o }";
    assertThat(post("sparql", "application/sparql-update", update).statusCode()).isEqualTo(415);
    assertThat(post("sparql", "application/x-www-form-urlencoded", "update=" + encode(update))
        .statusCode()).isEqualTo(400);
    assertThat(query(update).statusCode()).isEqualTo(400);
    assertThat(send("PUT", "data?default", "text/turtle", "<urn:a> <urn:b> 1 .").statusCode())
        .isEqualTo(405);
    assertThat(send("DELETE", "data?default", "text/turtle", "").statusCode()).isEqualTo(405);
    assertThat(post("data?default", "text/turtle", "<urn:a> <urn:b> 1 .").statusCode())
        .isEqualTo(415);
    for (String path : List.of("update", "$/datasets", "$/compact/sparql", "upload", "sparql/x")) {
      assertThat(get(path, "*/*").statusCode()).as(path).isEqualTo(404);
    }
    assertThat(query(MEETINGS).body()).contains(Fixture.event("a").getURI());
  }

  @Test
  void nothingElsewhereIsAsked() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        0);
    other.createContext("/", exchange -> {
      asked.incrementAndGet();
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    });
    other.start();
    String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
    assertThat(query("SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }").statusCode())
        .isEqualTo(422);
    query("SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }");
    query("SELECT * FROM <" + address + "> { ?s ?p ?o }");
    query("SELECT * FROM NAMED <" + address + "> { GRAPH ?g { ?s ?p ?o } }");
    get("sparql?query=" + encode("SELECT * { ?s ?p ?o }") + "&default-graph-uri="
        + encode(address), "*/*");
    assertThat(post("shacl", "application/ld+json", "{\"@context\": \"" + address + "\"}")
        .statusCode()).isEqualTo(415);
    post("shacl", "application/rdf+xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address
        + "\">]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&e;</rdf:RDF>");
    post("shacl", "text/turtle", "<urn:s> <http://www.w3.org/2002/07/owl#imports> <" + address
        + "> .");
    other.stop(0);
    assertThat(asked).hasValue(0);
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o "
        + ". ?q ?r ?s }";
    long start = System.nanoTime();
    assertThat(query(slow).statusCode()).isEqualTo(503);
    assertThat(get("sparql?timeout=3600&query=" + encode(slow), "*/*").statusCode())
        .isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void graphsAreReadByTheGraphStoreProtocol() {
    HttpResponse<String> graph = get("data?graph=" + encode(Fixture.graph("a").getURI()),
        "text/turtle");
    assertThat(graph.statusCode()).isEqualTo(200);
    assertThat(graph.body()).contains("they met in Goa");
    assertThat(get("data?default", "application/n-triples").body()).contains("they met in Goa")
        .contains("China");
    assertThat(get("data?graph=urn:none", "text/turtle").statusCode()).isEqualTo(404);
  }

  @Test
  void shapesThatAreSentValidateTheData() {
    String shapes = """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix ent: <https://w3id.org/entente/ontology#> .
        <urn:shape> a sh:NodeShape ; sh:targetClass ent:State ;
          sh:property [ sh:path ent:code ; sh:pattern "^R" ; sh:message "no R" ] .
        """;
    HttpResponse<String> report = post("shacl?graph=default", "text/turtle", shapes);
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("no R").contains("CHN").doesNotContain("state/RUS");
  }

  @Test
  void theStartPageListsTheQuestionsAndRunsNoScript() {
    HttpResponse<String> page = get("", "text/html");
    assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>")
        .contains("./entente query evil state=CHN");
    assertThat(get("api/evil?format=html", "text/html").body())
        .contains("who &quot;took&quot; part");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(get("style.css", "*/*").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/css");
    assertThat(get("nothing/here", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void theOntologyIsGivenAsAskedFor() {
    assertThat(get("ontology", "*/*").body()).contains("@prefix");
    assertThat(get("ontology", "application/rdf+xml").body()).contains("<rdf:RDF");
    assertThat(get("ontology/codes", "application/n-triples").body()).contains("codes#occurred");
    assertThat(get("ontology", "text/html").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/turtle");
    assertThat(get("ontology/none", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void itSaysThatItIsThere() {
    assertThat(get("$/ping", "*/*").statusCode()).isEqualTo(200);
  }

  @Test
  void itListensOnThisMachineOnly() throws IOException {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : each.inetAddresses().filter(a -> !a.isLoopbackAddress())
          .toList()) {
        assertThatThrownBy(() -> {
          try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, server.address().getPort()), 1000);
          }
        }).isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    assertThatThrownBy(() -> EntenteServer.of(store)
        .settings(Settings.STANDARD.with(Setting.PORT, "" + server.address().getPort())).start())
        .isInstanceOf(ServeException.class).hasMessageContaining("the port is taken");
  }

  @Test
  void bodiesHaveALimit() {
    assertThat(post("sparql", "application/sparql-query", MEETINGS + " ".repeat(1_000_001))
        .statusCode()).isEqualTo(413);
  }

  private static HttpResponse<String> query(String query) {
    return get("sparql?query=" + encode(query), "application/sparql-results+json");
  }

  private static HttpResponse<String> get(String path, String accept) {
    return send(HttpRequest.newBuilder(server.address().resolve("/" + path)).header("Accept",
        accept));
  }

  private static HttpResponse<String> post(String path, String type, String body) {
    return send("POST", path, type, body);
  }

  private static HttpResponse<String> send(String method, String path, String type, String body) {
    return send(HttpRequest.newBuilder(server.address().resolve("/" + path))
        .header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
