package entente.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of W3C's suite of SPARQL 1.1 over HTTP, as its manifests tell them, against a server on which
 * writing is switched on; skipped where the suite is not.
 */
abstract class W3cSuite {
  static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  static final String HT = "http://www.w3.org/2011/http#";
  static final String CNT = "http://www.w3.org/2011/content#";
  private static final Path SUITE = Path
      .of("../shared/conformance/w3c-sparql11/sparql/sparql11");

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

  /** What is served; empty at first. */
  static ServedStore served() {
    return served;
  }

  /** Takes everything out of the store. */
  static void clear() {
    served.store().edit(NodeFactory.createURI("urn:x-test:default"), changes -> {},
        DatasetGraph::clear);
  }

  /** The tests of a manifest, each to be replayed. */
  static Stream<DynamicTest> tests(String manifest, Consumer<Resource> replay) {
    Path file = SUITE.resolve(manifest);
    assumeTrue(Files.exists(file), "there is no " + file + ", beside the project");
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, file.toUri().toString());
    RDFList entries = model.listObjectsOfProperty(model.createProperty(MF + "entries")).next()
        .as(RDFList.class);
    return entries.asJavaList().stream().map(RDFNode::asResource)
        .map(test -> DynamicTest.dynamicTest(test.getLocalName(), () -> replay.accept(test)));
  }

  /** The requests of a test, in their order. */
  static List<Resource> requests(Resource test) {
    return list(object(test, MF + "action").orElseThrow(), HT + "requests").stream()
        .map(RDFNode::asResource).toList();
  }

  /** A request as it is to be sent, without its path. */
  static HttpRequest.Builder fill(HttpRequest.Builder request, Resource told,
      UnaryOperator<String> body) {
    list(told, HT + "headers").forEach(header -> request
        .header(text(header.asResource(), HT + "fieldName"),
            text(header.asResource(), HT + "fieldValue")));
    return request.method(text(told, HT + "methodName"), object(told, HT + "body")
        .map(sent -> BodyPublishers.ofByteArray(body.apply(text(sent, CNT + "chars"))
            .getBytes(Charset.forName(text(sent, CNT + "characterEncoding")))))
        .orElse(BodyPublishers.noBody()));
  }

  /** The statuses that an answer may have, such as {@code StatusCode2xx} or {@code Created}. */
  static List<String> statuses(Resource response) {
    return response.listProperties(response.getModel().createProperty(MF + "expectedStatus"))
        .mapWith(status -> status.getResource().getLocalName()).toList();
  }

  static boolean has(Resource subject, String property) {
    return subject.hasProperty(subject.getModel().createProperty(property));
  }

  static String text(Resource subject, String property) {
    return subject.getProperty(subject.getModel().createProperty(property)).getString();
  }

  static Optional<Resource> object(Resource subject, String property) {
    return Optional.ofNullable(
        subject.getPropertyResourceValue(subject.getModel().createProperty(property)));
  }

  static List<RDFNode> list(Resource subject, String property) {
    return object(subject, property).map(list -> list.as(RDFList.class).asJavaList())
        .orElse(List.of());
  }
}
