package entente.map;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
  private static final Path GRAPHS = Path.of("src/test/resources/shapes");
  private static final String REFUSED = "# refused: ";
  private static final Graph SOURCE = OntologyFiles.read(OntologyFiles.SHAPES);
  private static final Shapes SHAPES = Shapes.parse(SOURCE);

  @Test
  void acceptsAGoodGraphInWhichEveryShapeFindsATarget() {
    Graph good = OntologyFiles.read(GRAPHS.resolve("good.ttl"));
    assertThat(validate(good)).isEmpty();
    assertThat(nodeShapes())
        .allSatisfy(shape -> assertThat(SOURCE.stream(shape, SHACL.targetClass, Node.ANY)
            .anyMatch(target -> good.contains(Node.ANY, RDF.type.asNode(), target.getObject())))
            .as("a target of %s in good.ttl", shape.getLocalName()).isTrue());
  }

  @Test
  void hasABadGraphForEachShape() throws IOException {
    Set<String> shapes = nodeShapes().stream().map(Node::getLocalName)
        .collect(toCollection(TreeSet::new));
    Set<String> files = badGraphs().map(file -> file.getFileName().toString().replace(".ttl", ""))
        .collect(toCollection(TreeSet::new));
    assertThat(files).isEqualTo(shapes);
  }

  @ParameterizedTest
  @MethodSource("badGraphs")
  void refusesABadGraphForTheOneReasonThatItNames(Path file) throws IOException {
    String reason = Files.readAllLines(file).getFirst();
    assertThat(reason).startsWith(REFUSED);
    List<ReportEntry> entries = validate(OntologyFiles.read(file));
    assertThat(entries).extracting(ReportEntry::message)
        .containsOnly(reason.substring(REFUSED.length()));
  }

  @Test
  void usesNoPropertyThatTheOntologyDoesNotHave() {
    Graph terms = OntologyFiles.read(OntologyFiles.TERMS);
    List<Node> paths = Stream.of(SHACL.path, SHACL.lessThanOrEquals)
        .flatMap(predicate -> SOURCE.stream(Node.ANY, predicate, Node.ANY))
        .map(triple -> triple.getObject())
        .filter(Node::isURI).toList();
    List<Node> alternatives = SOURCE.stream(Node.ANY, RDF.first.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .filter(node -> node.isURI() && node.getURI().startsWith(TermsTest.ENT)).toList();
    assertThat(paths).hasSizeGreaterThan(50);
    assertThat(Stream.concat(paths.stream(), alternatives.stream()))
        .filteredOn(node -> !TermsTest.isBuiltIn(node))
        .allSatisfy(node -> assertThat(terms.contains(node, RDF.type.asNode(), Node.ANY))
            .as("%s is declared in entente.ttl", node).isTrue());
  }

  @Test
  void usesNoCodeThatTheSchemesDoNotHave() {
    Graph codes = OntologyFiles.read(OntologyFiles.CODES);
    List<Node> used = SOURCE.stream(Node.ANY, RDF.first.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .filter(node -> node.isURI() && node.getURI().startsWith(TermsTest.CODE)).toList();
    assertThat(used).isNotEmpty()
        .allSatisfy(code -> assertThat(codes.contains(code, Node.ANY, Node.ANY)).isTrue());
  }

  private static List<ReportEntry> validate(Graph data) {
    ValidationReport report = ShaclValidator.get().validate(SHAPES, data);
    return List.copyOf(report.getEntries());
  }

  private static List<Node> nodeShapes() {
    return SOURCE.stream(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
        .map(triple -> triple.getSubject()).toList();
  }

  private static Stream<Path> badGraphs() throws IOException {
    try (Stream<Path> files = Files.list(GRAPHS.resolve("bad"))) {
      return files.sorted().toList().stream();
    }
  }
}
