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
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntenteServerTest {
  private static final String MEETINGS = "SELECT ?e { ?e a <https://w3id.org/entente/ontology#Meeting> }";
  private static final Question EVIL = new Question("evil", "<script>alert(1)</script>", "",
      List.of(new Parameter("state", ParameterType.STATE, "who \"took\" part", true, 1)),
      List.of(), List.of(new Column("s", "")), "state=CHN", "evil.rq",
      "SELECT ?s { VALUES ?state { UNDEF } BIND(?state AS ?s) }");

  @TempDir
  private static Path directory;
  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.start(directory,
        ServedStore.SETTINGS.with(Setting.QUERY_SECONDS, "2"), List.of(EVIL),
        Fixture.states("CHN", "China", "RUS", "Russia"),
        Fixture.document("a", "they met in Goa", "CHN", "RUS"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aQueryIsAnsweredByGetAndByPost() {
    assertThat(served.query(MEETINGS).body()).contains(Fixture.event("a").getURI());
    assertThat(served.post("sparql", "application/sparql-query", MEETINGS).body())
        .contains(Fixture.event("a").getURI());
    assertThat(served
        .post("sparql", "application/x-www-form-urlencoded",
            "query=" + ServedStore.encode(MEETINGS))
        .body()).contains(Fixture.event("a").getURI());
  }

  @Test
  void quotesAreFoundByTheirWords() {
    assertThat(served.query("PREFIX text: <http://jena.apache.org/text#> SELECT ?s { "
        + "?s text:query (<http://www.w3.org/ns/oa#exact> 'goa') }").body()).contains("uri");
  }

  @Test
  void questionsAreAskedOverHttp() {
    QuestionRunner runner = new QuestionRunner(
        new EndpointSource(served.server().address().resolve("sparql"), Duration.ofSeconds(10)));
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
    served.query(MEETINGS);
    served.query("SELECT nonsense");
    String metrics = served.get("$/metrics", "*/*").body();
    assertThat(metrics).contains(
        "entente_requests_seconds_count{service=\"/sparql\",status=\"200\"}",
        "entente_requests_seconds_count{service=\"/sparql\",status=\"400\"}",
        "entente_queries_running", "jvm_memory_used_bytes");
    HttpResponse<String> health = served.get("$/health", "*/*");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("{\"index\":\"ok\",\"store\":\"ok\"}");
  }

  @Test
  void updatesAreRefused() {
    String update = "DELETE WHERE { ?s ?p ?o }";
    assertThat(served.post("sparql", "application/sparql-update", update).statusCode())
        .isEqualTo(415);
    assertThat(served
        .post("sparql", "application/x-www-form-urlencoded", "update=" + ServedStore.encode(update))
        .statusCode()).isEqualTo(400);
    assertThat(served.query(update).statusCode()).isEqualTo(400);
    assertThat(
        served.send("PUT", "data?default", "text/turtle", "<urn:a> <urn:b> 1 .").statusCode())
        .isEqualTo(405);
    assertThat(served.send("DELETE", "data?default", "text/turtle", "").statusCode())
        .isEqualTo(405);
    assertThat(served.post("data?default", "text/turtle", "<urn:a> <urn:b> 1 .").statusCode())
        .isEqualTo(415);
    for (String path : List.of("update", "$/datasets", "$/compact/sparql", "upload", "sparql/x")) {
      assertThat(served.get(path, "*/*").statusCode()).as(path).isEqualTo(404);
    }
    assertThat(served.query(MEETINGS).body()).contains(Fixture.event("a").getURI());
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
    assertThat(served.query("SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }").statusCode())
        .isEqualTo(422);
    served.query("SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }");
    served.query("SELECT * FROM <" + address + "> { ?s ?p ?o }");
    served.query("SELECT * FROM NAMED <" + address + "> { GRAPH ?g { ?s ?p ?o } }");
    served.get("sparql?query=" + ServedStore.encode("SELECT * { ?s ?p ?o }") + "&default-graph-uri="
        + ServedStore.encode(address), "*/*");
    assertThat(served.post("shacl", "application/ld+json", "{\"@context\": \"" + address + "\"}")
        .statusCode()).isEqualTo(415);
    served.post("shacl", "application/rdf+xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address
        + "\">]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&e;</rdf:RDF>");
    served.post("shacl", "text/turtle",
        "<urn:s> <http://www.w3.org/2002/07/owl#imports> <" + address
            + "> .");
    other.stop(0);
    assertThat(asked).hasValue(0);
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o "
        + ". ?q ?r ?s }";
    long start = System.nanoTime();
    assertThat(served.query(slow).statusCode()).isEqualTo(503);
    assertThat(
        served.get("sparql?timeout=3600&query=" + ServedStore.encode(slow), "*/*").statusCode())
        .isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void graphsAreReadByTheGraphStoreProtocol() {
    HttpResponse<String> graph = served.get(
        "data?graph=" + ServedStore.encode(Fixture.graph("a").getURI()),
        "text/turtle");
    assertThat(graph.statusCode()).isEqualTo(200);
    assertThat(graph.body()).contains("they met in Goa");
    assertThat(served.get("data?default", "application/n-triples").body())
        .contains("they met in Goa")
        .contains("China");
    assertThat(served.get("data?graph=urn:none", "text/turtle").statusCode()).isEqualTo(404);
  }

  @Test
  void shapesThatAreSentValidateTheData() {
    String shapes = """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix ent: <https://w3id.org/entente/ontology#> .
        <urn:shape> a sh:NodeShape ; sh:targetClass ent:State ;
          sh:property [ sh:path ent:code ; sh:pattern "^R" ; sh:message "no R" ] .
        """;
    HttpResponse<String> report = served.post("shacl?graph=default", "text/turtle", shapes);
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("no R").contains("CHN").doesNotContain("state/RUS");
  }

  @Test
  void theStartPageListsTheQuestionsAndRunsNoScript() {
    HttpResponse<String> page = served.get("", "text/html");
    assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>")
        .contains("./entente query evil state=CHN");
    assertThat(served.get("api/evil?format=html", "text/html").body())
        .contains("who &quot;took&quot; part");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(served.get("style.css", "*/*").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/css");
    assertThat(served.get("nothing/here", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void theOntologyIsGivenAsAskedFor() {
    assertThat(served.get("ontology", "*/*").body()).contains("@prefix");
    assertThat(served.get("ontology", "application/rdf+xml").body()).contains("<rdf:RDF");
    assertThat(served.get("ontology/codes", "application/n-triples").body())
        .contains("codes#occurred");
    assertThat(served.get("ontology", "text/html").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/turtle");
    assertThat(served.get("ontology/none", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void itSaysThatItIsThere() {
    assertThat(served.get("$/ping", "*/*").statusCode()).isEqualTo(200);
  }

  @Test
  void itListensOnThisMachineOnly() throws IOException {
    assertThat(served.server().address().getHost()).isEqualTo("127.0.0.1");
    for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : each.inetAddresses().filter(a -> !a.isLoopbackAddress())
          .toList()) {
        assertThatThrownBy(() -> {
          try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, served.server().address().getPort()),
                1000);
          }
        }).isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    assertThatThrownBy(() -> EntenteServer.of(served.store())
        .settings(Settings.STANDARD.with(Setting.PORT, "" + served.server().address().getPort()))
        .start())
        .isInstanceOf(ServeException.class).hasMessageContaining("the port is taken");
  }

  @Test
  void bodiesHaveALimit() {
    assertThat(served.post("sparql", "application/sparql-query", MEETINGS + " ".repeat(1_000_001))
        .statusCode()).isEqualTo(413);
  }
}
