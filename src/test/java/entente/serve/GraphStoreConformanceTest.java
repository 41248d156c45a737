package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays W3C's tests of the SPARQL 1.1 Graph Store Protocol, each on an empty store, as the default
 * graph of a store is the union of all its graphs.
 */
class GraphStoreConformanceTest extends W3cSuite {
  private static final String LOCATION = "$LOCATION$";
  private static final Map<Integer, String> STATUSES = Map.of(200, "OK", 201, "Created", 204,
      "NoContent", 404, "NotFound");

  @TestFactory
  Stream<DynamicTest> graphsNamedByTheAddress() {
    return tests("graph-store-protocol/manifest-direct.ttl",
        GraphStoreConformanceTest::replay);
  }

  @TestFactory
  Stream<DynamicTest> graphsNamedByAParameter() {
    return tests("graph-store-protocol/manifest-indirect.ttl",
        GraphStoreConformanceTest::replay);
  }

  private static void replay(Resource test) {
    clear();
    String location = "";
    for (Resource request : requests(test)) {
      String made = location;
      String path = text(request, HT + "absolutePath")
          .replaceFirst("^/gsp", "/data").replace(LOCATION, ServedStore.encode(made));
      HttpRequest.Builder sent = fill(Writers.by(served().request(path)), request,
          body -> body.replace(LOCATION, made));
      HttpResponse<String> answer = ServedStore.send(sent);
      Resource expected = object(request, HT + "resp").orElseThrow();
      assertThat(statuses(expected)).as(path + ": " + answer.body())
          .contains(STATUSES.getOrDefault(answer.statusCode(), "" + answer.statusCode()));
      requireHeaders(expected, answer);
      object(expected, HT + "body").ifPresent(
          body -> requireGraph(text(body, CNT + "chars"), answer, sent));
      location = Optional.of(ServedStore.header(answer, "Location"))
          .filter(each -> !each.isEmpty()).orElse(location);
      if (has(expected, MF + "expectedLocation")) {
        assertThat(ServedStore.header(answer, "Location")).isNotEmpty();
      }
    }
  }

  private static void requireHeaders(Resource expected, HttpResponse<String> answer) {
    for (RDFNode each : list(expected, HT + "headers")) {
      Resource header = each.asResource();
      assertThat(
          ServedStore.header(answer, text(header, HT + "fieldName"))
              .replace(" ", ""))
          .isEqualTo(text(header, HT + "fieldValue").replace(" ", ""));
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
