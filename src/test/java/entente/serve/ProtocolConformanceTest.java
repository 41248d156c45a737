package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Section;
import java.net.URI;
import java.net.http.HttpResponse;
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
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays W3C's tests of the SPARQL 1.1 Protocol and of its Service Description against a server on
 * which writing is switched on.
 */
class ProtocolConformanceTest extends W3cSuite {
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  @TestFactory
  Stream<DynamicTest> theProtocol() {
    return tests("protocol/manifest.ttl", ProtocolConformanceTest::replay);
  }

  private static void replay(Resource test) {
    load(test);
    for (Resource request : requests(test)) {
      String path = text(request, HT + "absolutePath");
      HttpResponse<String> answer = ServedStore.send(fill(
          Writers.by(served().request(path.replaceFirst("^/sparql/", "/sparql"))), request,
          UnaryOperator.identity()));
      Resource expected = object(request, HT + "resp").orElseThrow();
      assertThat(statuses(expected)).as(answer.body())
          .contains("StatusCode" + answer.statusCode() / 100 + "xx");
      format(expected, answer);
    }
  }

  /** Makes the graphs of the test the only ones of the store. */
  private static void load(Resource test) {
    clear();
    test.listProperties(test.getModel().createProperty(UT + "graphData")).forEach(data -> {
      Resource graph = data.getResource();
      Graph triples = RDFParser
          .source(graph.getPropertyResourceValue(graph.getModel().createProperty(UT + "graph"))
              .getURI())
          .lang(Lang.NTRIPLES).toGraph();
      String name = graph.getProperty(RDFS.label).getString();
      served().store().replace(Section.FACTS, stream -> triples.find().forEachRemaining(
          triple -> stream.quad(Quad.create(NodeFactory.createURI(name), triple))));
    });
  }

  private static void format(Resource expected, HttpResponse<String> answer) {
    if (!has(expected, MF + "expectedFormat")) {
      return;
    }
    String type = ServedStore.header(answer, "Content-Type");
    switch (text(expected, MF + "expectedFormat")) {
      case "boolean" -> assertThat(type).containsAnyOf("results+json", "results+xml");
      case "tabular" -> assertThat(type).containsAnyOf("results+json", "results+xml", "csv",
          "tab-separated-values");
      default -> assertThat(type).containsAnyOf("turtle", "n-triples", "rdf+xml", "ld+json");
    }
    if (has(expected, MF + "expectedBoolean")) {
      boolean wanted = Boolean
          .parseBoolean(text(expected, MF + "expectedBoolean"));
      assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":" + wanted);
    }
  }

  @Test
  void theServiceDescription() {
    URI endpoint = served().server().address().resolve("sparql");
    HttpResponse<String> answer = served().get("sparql", "text/turtle");
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
