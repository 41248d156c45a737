package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Ent;
import entente.map.Iris;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Org;
import entente.store.Fixture;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What points to a thing a thousand times is told in portions, and all of it. */
class PortionsTest {
  private static final Iris IRIS = Iris.standard();
  private static final Node STATE = IRIS.state("XAA");
  private static final Node CALM = IRIS.state("XBB");
  private static final int EVENTS = 510;
  private static final int CLAIMS = 30;
  private static final int POSTS = 7;
  private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
  private static final Node HYDRA_NEXT = NodeFactory
      .createURI("http://www.w3.org/ns/hydra/core#next");

  @TempDir
  private static Path directory;
  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.start(directory.resolve("store"), PortionsTest::much,
        PortionsTest::membership, stream -> pointing(stream, "again", EVENTS, Ent.party));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static void much(StreamRDF stream) {
    Node graph = Fixture.graph("much");
    stream.quad(Quad.create(graph, STATE, RDFS.label.asNode(),
        NodeFactory.createLiteralString("Atlantis")));
    stream.quad(Quad.create(graph, CALM, Dct.source, STATE));
    pointing(stream, "much", EVENTS, Ent.party);
    pointing(stream, "much", CLAIMS, Ent.holder);
    pointing(stream, "much", POSTS, Ent.postIn);
  }

  private static void membership(StreamRDF stream) {
    Node graph = Fixture.graph("membership");
    Node membership = IRIS.hashed("membership", "XBB");
    Node framework = IRIS.hashed("framework", "league");
    stream.quad(Quad.create(graph, framework, RDFS.label.asNode(),
        NodeFactory.createLiteralString("League of Islands")));
    stream.quad(Quad.create(graph, membership, RDF.type.asNode(), Ent.Membership));
    stream.quad(Quad.create(graph, membership, Ent.framework, framework));
    stream.quad(Quad.create(graph, membership, Org.member, CALM));
    stream.quad(Quad.create(graph, membership, Ent.startEarliest,
        NodeFactory.createLiteralDT("1999-12-15", XSDDatatype.XSDdate)));
  }

  private static void pointing(StreamRDF stream, String document, int count, Node property) {
    for (int i = 0; i < count; i++) {
      stream.quad(Quad.create(Fixture.graph(document),
          IRIS.hashed("event", property.getLocalName() + i), property, STATE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "rdf", "jsonld"})
  void whoFollowsTheLinksHasAll(String ending) {
    Graph all = GraphFactory.createDefaultGraph();
    String whole = "/doc/state/XAA." + ending;
    Optional<String> address = Optional.of(whole);
    int requests = 0;
    while (address.isPresent()) {
      HttpResponse<String> answer = served.get(address.get());
      Graph part = graph(answer, ending);
      part.find().forEachRemaining(all::add);
      Optional<String> next = next(answer).map(query -> whole + query);
      assertThat(part.find(Node.ANY, HYDRA_NEXT, Node.ANY).mapWith(each -> each.getObject()
          .getURI().replaceFirst("https?://[^/]*", "")).toList())
          .isEqualTo(next.stream().toList());
      address = next;
      requests++;
    }
    assertThat(List.of(all.find(Node.ANY, Ent.party, STATE).toList().size(),
        all.find(Node.ANY, Ent.holder, STATE).toList().size(),
        all.find(Node.ANY, Ent.postIn, STATE).toList().size()))
        .containsExactly(EVENTS, CLAIMS, POSTS);
    assertThat(requests).isEqualTo(5);
  }

  @Test
  void aPageLeadsToMoreOfEachProperty() {
    String page = served.get("/page/state/XAA", "text/html").body();
    assertThat(page).contains("<a href=\"/page/state/XAA?property=ent:holder&amp;from=20\">")
        .contains("<a href=\"/page/state/XAA?property=ent:party&amp;from=20\">")
        .doesNotContain("property=ent:postIn");
    String portion = served.get("/page/state/XAA?property=ent:party&from=420", "text/html").body();
    assertThat(portion).contains("421 to 510").contains("<a href=\"/page/state/XAA\">")
        .doesNotContain("More with");
  }

  @Test
  void whatIsNotMuchIsToldWhole() {
    HttpResponse<String> answer = served.get("/doc/state/XBB.ttl");
    assertThat(next(answer)).isEmpty();
    assertThat(answer.body()).contains("Atlantis");
  }

  @Test
  void aMembershipIsCalledByWhatItIsOf() {
    assertThat(served.get("/page/state/XBB", "text/html").body())
        .contains("Membership: League of Islands, 1999-12-15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?property=holder", "?property=ent:holder&from=-1",
    "?property=ent:holder&from=99999999999", "?property=ent:holder&from=many"})
  void whatIsNoPortionIsRefused(String query) {
    assertThat(served.get("/doc/state/XAA.ttl" + query).statusCode()).isEqualTo(400);
    assertThat(served.get("/page/state/XAA" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void behindTheEndThereIsNothing() {
    String page = served.get("/page/state/XAA?property=ent:party&from=9999", "text/html").body();
    assertThat(page).contains("nothing more");
  }

  private static Optional<String> next(HttpResponse<String> answer) {
    Matcher link = NEXT.matcher(ServedStore.header(answer, "Link"));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }

  private static Graph graph(HttpResponse<String> answer, String ending) {
    Lang language = switch (ending) {
      case "ttl" -> Lang.TURTLE;
      case "nt" -> Lang.NTRIPLES;
      case "rdf" -> Lang.RDFXML;
      default -> Lang.JSONLD;
    };
    return RDFParser.fromString(answer.body(), language).toGraph();
  }
}
