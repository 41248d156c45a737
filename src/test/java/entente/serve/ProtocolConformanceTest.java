package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Section;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
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
 * Replays W3C's tests of the SPARQL 1.1 Protocol and of its Service Description against a server on
 * which writing is switched on.
 */
class ProtocolConformanceTest {
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  @TempDir
  private static Path directory;
  private static ServedStore served;

  @BeforeAll
  static void start() throws IOException {
    served = ServedStore.start(directory.resolve("store"), Writers.users(directory), List.of());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @TestFactory
  Stream<DynamicTest> theProtocol() {
    return W3cSuite.tests("protocol/manifest.ttl", ProtocolConformanceTest::replay);
  }

  private static void replay(Resource test) {
    load(test);
    for (Resource request : W3cSuite.requests(test)) {
      String path = W3cSuite.text(request, W3cSuite.HT + "absolutePath");
      HttpResponse<String> answer = ServedStore.send(W3cSuite.fill(
          Writers.by(served.request(path.replaceFirst("^/sparql/", "/sparql"))), request,
          UnaryOperator.identity()));
      Resource expected = W3cSuite.object(request, W3cSuite.HT + "resp").orElseThrow();
      assertThat(W3cSuite.statuses(expected)).as(answer.body())
          .contains("StatusCode" + answer.statusCode() / 100 + "xx");
      format(expected, answer);
    }
  }

  /** Makes the graphs of the test the only ones of the store. */
  private static void load(Resource test) {
    served.store().edit(NodeFactory.createURI("urn:x-test:default"), changes -> {},
        DatasetGraph::clear);
    test.listProperties(test.getModel().createProperty(UT + "graphData")).forEach(data -> {
      Resource graph = data.getResource();
      Graph triples = RDFParser
          .source(graph.getPropertyResourceValue(graph.getModel().createProperty(UT + "graph"))
              .getURI())
          .lang(Lang.NTRIPLES).toGraph();
      String name = graph.getProperty(RDFS.label).getString();
      served.store().replace(Section.FACTS, stream -> triples.find().forEachRemaining(
          triple -> stream.quad(Quad.create(NodeFactory.createURI(name), triple))));
    });
  }

  private static void format(Resource expected, HttpResponse<String> answer) {
    if (!W3cSuite.has(expected, W3cSuite.MF + "expectedFormat")) {
      return;
    }
    String type = ServedStore.header(answer, "Content-Type");
    switch (W3cSuite.text(expected, W3cSuite.MF + "expectedFormat")) {
      case "boolean" -> assertThat(type).containsAnyOf("results+json", "results+xml");
      case "tabular" -> assertThat(type).containsAnyOf("results+json", "results+xml", "csv",
          "tab-separated-values");
      default -> assertThat(type).containsAnyOf("turtle", "n-triples", "rdf+xml", "ld+json");
    }
    if (W3cSuite.has(expected, W3cSuite.MF + "expectedBoolean")) {
      boolean wanted = Boolean
          .parseBoolean(W3cSuite.text(expected, W3cSuite.MF + "expectedBoolean"));
      assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":" + wanted);
    }
  }

  @Test
  void theServiceDescription() {
    URI endpoint = served.server().address().resolve("sparql");
    HttpResponse<String> answer = served.get("sparql", "text/turtle");
    Model told = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), Lang.TURTLE).base(endpoint.toString()).parse(told);
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    assertThat(told.contains(null, told.createProperty(sd + "endpoint"),
        told.createResource(endpoint.toString()))).isTrue();
    List<Resource> services = told
        .listSubjectsWithProperty(RDF.type, told.createResource(sd + "Service")).toList();
    assertThat(services).hasSize(1);
  }
}
