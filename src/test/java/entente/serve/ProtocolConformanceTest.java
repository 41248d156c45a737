package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.store.Section;
import entente.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays W3C's tests of the SPARQL 1.1 Protocol and of its Service Description. The server is for
 * reading, so that what would update is to be refused.
 */
class ProtocolConformanceTest {
  private static final Path SUITE = Path
      .of("../shared/conformance/w3c-sparql11/sparql/sparql11");
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String CNT = "http://www.w3.org/2011/content#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir
  private static Path directory;
  private static Store store;
  private static EntenteServer server;

  @BeforeAll
  static void start() {
    store = Store.open(directory);
    server = EntenteServer.of(store)
        .settings(Settings.STANDARD.with(Setting.PORT, "0").with(Setting.STOP_SECONDS, "0"))
        .start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> theProtocol() {
    Path manifest = SUITE.resolve("protocol/manifest.ttl");
    assumeTrue(Files.exists(manifest), "there is no " + manifest + ", beside the project");
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, manifest.toUri().toString());
    RDFList entries = model.listObjectsOfProperty(model.createProperty(MF + "entries")).next()
        .as(RDFList.class);
    return entries.asJavaList().stream().map(RDFNode::asResource)
        .map(test -> DynamicTest.dynamicTest(test.getLocalName(), () -> replay(test)));
  }

  private static void replay(Resource test) throws IOException, InterruptedException {
    load(test);
    Resource connection = object(test, MF + "action").orElseThrow();
    boolean updates = test.getLocalName().startsWith("update_");
    for (RDFNode each : list(connection, HT + "requests")) {
      Resource request = each.asResource();
      HttpResponse<String> answer = CLIENT.send(request(request), BodyHandlers.ofString());
      if (updates) {
        // A request of an update that asks for its outcome is a query, and may be answered.
        assertThat(answer.statusCode()).isIn(200, 400, 415);
      } else {
        Resource expected = object(request, HT + "resp").orElseThrow();
        assertThat(
            expected.listProperties(expected.getModel().createProperty(MF + "expectedStatus"))
                .mapWith(status -> status.getResource().getLocalName()).toList())
            .as(answer.body()).contains("StatusCode" + answer.statusCode() / 100 + "xx");
        format(expected, answer);
      }
    }
    if (updates) {
      assertThat(store.<Boolean>read(facts -> facts.find().hasNext())).isFalse();
    }
  }

  /** Makes the graphs of the test the only ones of the store. */
  private static void load(Resource test) {
    store.remove(Section.FACTS,
        Stream.of(1, 2, 3).map(n -> NodeFactory
            .createURI("http://kasei.us/2009/09/sparql/data/data" + n + ".rdf")).toList());
    if (test.getLocalName().startsWith("update_")) {
      return;
    }
    test.listProperties(test.getModel().createProperty(UT + "graphData")).forEach(data -> {
      Resource graph = data.getResource();
      Graph triples = RDFParser
          .source(graph.getPropertyResourceValue(graph.getModel().createProperty(UT + "graph"))
              .getURI())
          .lang(Lang.NTRIPLES).toGraph();
      String name = graph.getProperty(RDFS.label).getString();
      store.replace(stream -> triples.find().forEachRemaining(
          triple -> stream.quad(Quad.create(NodeFactory.createURI(name), triple))));
    });
  }

  private static HttpRequest request(Resource told) {
    String path = text(told, HT + "absolutePath").replaceFirst("^/sparql/", "sparql");
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    list(told, HT + "headers").forEach(header -> request
        .header(text(header.asResource(), HT + "fieldName"),
            text(header.asResource(), HT + "fieldValue")));
    BodyPublisher body = object(told, HT + "body")
        .map(sent -> BodyPublishers.ofByteArray(text(sent, CNT + "chars")
            .getBytes(Charset.forName(text(sent, CNT + "characterEncoding")))))
        .orElse(BodyPublishers.noBody());
    return request.method(text(told, HT + "methodName"), body).build();
  }

  private static void format(Resource expected, HttpResponse<String> answer) {
    if (!expected.hasProperty(expected.getModel().createProperty(MF + "expectedFormat"))) {
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    switch (text(expected, MF + "expectedFormat")) {
      case "boolean" -> assertThat(type).containsAnyOf("results+json", "results+xml");
      case "tabular" -> assertThat(type).containsAnyOf("results+json", "results+xml", "csv",
          "tab-separated-values");
      default -> assertThat(type).containsAnyOf("turtle", "n-triples", "rdf+xml", "ld+json");
    }
    if (expected.hasProperty(expected.getModel().createProperty(MF + "expectedBoolean"))) {
      boolean wanted = Boolean.parseBoolean(text(expected, MF + "expectedBoolean"));
      assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":" + wanted);
    }
  }

  @Test
  void theServiceDescription() throws IOException, InterruptedException {
    URI endpoint = server.address().resolve("sparql");
    HttpResponse<String> answer = CLIENT.send(
        HttpRequest.newBuilder(endpoint).header("Accept", "text/turtle").build(),
        BodyHandlers.ofString());
    Model told = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), Lang.TURTLE).base(endpoint.toString()).parse(told);
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    assertThat(told.contains(null, told.createProperty(sd + "endpoint"),
        told.createResource(endpoint.toString()))).isTrue();
    List<Resource> services = told
        .listSubjectsWithProperty(RDF.type,
            told.createResource(sd + "Service"))
        .toList();
    assertThat(services).hasSize(1);
  }

  private static String text(Resource subject, String property) {
    return subject.getProperty(subject.getModel().createProperty(property)).getString();
  }

  private static Optional<Resource> object(Resource subject, String property) {
    return Optional.ofNullable(
        subject.getPropertyResourceValue(subject.getModel().createProperty(property)));
  }

  private static List<RDFNode> list(Resource subject, String property) {
    return object(subject, property).map(list -> list.as(RDFList.class).asJavaList())
        .orElse(List.of());
  }
}
