package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays W3C's tests of the SPARQL 1.1 Graph Store Protocol, each on an empty store, as the default
 * graph of a store is the union of all its graphs.
 */
class GraphStoreConformanceTest {
  private static final String LOCATION = "$LOCATION$";
  private static final Map<Integer, String> STATUSES = Map.of(200, "OK", 201, "Created", 204,
      "NoContent", 404, "NotFound");

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
  Stream<DynamicTest> graphsNamedByTheAddress() {
    return W3cSuite.tests("graph-store-protocol/manifest-direct.ttl",
        GraphStoreConformanceTest::replay);
  }

  @TestFactory
  Stream<DynamicTest> graphsNamedByAParameter() {
    return W3cSuite.tests("graph-store-protocol/manifest-indirect.ttl",
        GraphStoreConformanceTest::replay);
  }

  private static void replay(Resource test) {
    served.store().edit(NodeFactory.createURI("urn:x-test:default"), changes -> {},
        DatasetGraph::clear);
    String location = "";
    for (Resource request : W3cSuite.requests(test)) {
      String made = location;
      String path = W3cSuite.text(request, W3cSuite.HT + "absolutePath")
          .replaceFirst("^/gsp", "/data").replace(LOCATION, ServedStore.encode(made));
      HttpRequest.Builder sent = W3cSuite.fill(Writers.by(served.request(path)), request,
          body -> body.replace(LOCATION, made));
      HttpResponse<String> answer = ServedStore.send(sent);
      Resource expected = W3cSuite.object(request, W3cSuite.HT + "resp").orElseThrow();
      assertThat(W3cSuite.statuses(expected)).as(path + ": " + answer.body())
          .contains(STATUSES.getOrDefault(answer.statusCode(), "" + answer.statusCode()));
      requireHeaders(expected, answer);
      W3cSuite.object(expected, W3cSuite.HT + "body").ifPresent(
          body -> requireGraph(W3cSuite.text(body, W3cSuite.CNT + "chars"), answer, sent));
      location = Optional.of(ServedStore.header(answer, "Location"))
          .filter(each -> !each.isEmpty()).orElse(location);
      if (W3cSuite.has(expected, W3cSuite.MF + "expectedLocation")) {
        assertThat(ServedStore.header(answer, "Location")).isNotEmpty();
      }
    }
  }

  private static void requireHeaders(Resource expected, HttpResponse<String> answer) {
    for (RDFNode each : W3cSuite.list(expected, W3cSuite.HT + "headers")) {
      Resource header = each.asResource();
      assertThat(
          ServedStore.header(answer, W3cSuite.text(header, W3cSuite.HT + "fieldName"))
              .replace(" ", ""))
          .isEqualTo(W3cSuite.text(header, W3cSuite.HT + "fieldValue").replace(" ", ""));
    }
  }

  private static void requireGraph(String turtle, HttpResponse<String> answer,
      HttpRequest.Builder sent) {
    String base = sent.build().uri().toString();
    assertThat(graph(answer.body(), base).isIsomorphicWith(graph(turtle, base)))
        .as(answer.body()).isTrue();
  }

  private static Graph graph(String turtle, String base) {
    return RDFParser.fromString(turtle, Lang.TURTLE).base(base).toGraph();
  }
}
