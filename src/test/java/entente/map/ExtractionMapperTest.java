package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.LinkedExtraction;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionMapperTest {
  private static final Path EXPECTED = Path.of("src/test/resources/cases/map-goa/expected.trig");
  private static final Iris IRIS = Iris.standard();
  private final ExtractionMapper mapper = new ExtractionMapper(IRIS, new FewEntities(IRIS), "1.0");

  @Test
  void mapsTwoTellingsOfOneMeetingAsExpected() {
    DatasetGraph actual = dataset(GoaCase.news(), GoaCase.release());
    DatasetGraph expected = RDFDataMgr.loadDatasetGraph(EXPECTED.toString());
    assertThat(IsoMatcher.isomorphic(actual, expected)).as("equal to %s; is:%n%s", EXPECTED,
        written(actual)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void mapsTheSameTwiceAlikeAndEachQuadOnce(LinkedExtraction linked) {
    List<Quad> once = quads(linked);
    assertThat(quads(linked)).isEqualTo(once);
    assertThat(once).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void conformsToTheShapes(LinkedExtraction linked) {
    Shapes shapes = Shapes.parse(OntologyFiles.read(OntologyFiles.SHAPES));
    Graph graph = dataset(linked).getGraph(mapper.graph(linked.extraction().source()));
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    assertThat(report.getEntries()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void putsAllIntoOneGraphWithoutBlankNodes(LinkedExtraction linked) {
    Node graph = mapper.graph(linked.extraction().source());
    assertThat(quads(linked)).allSatisfy(quad -> {
      assertThat(quad.getGraph()).isEqualTo(graph);
      assertThat(quad.getSubject().isURI()).isTrue();
      assertThat(quad.getObject().isBlank()).isFalse();
    });
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void usesNoPropertyOrClassThatTheOntologyDoesNotDeclare(LinkedExtraction linked) {
    Graph terms = OntologyFiles.read(OntologyFiles.TERMS);
    assertThat(quads(linked)).map(Quad::getPredicate).filteredOn(node -> !TermsTest.isBuiltIn(node))
        .allSatisfy(
            node -> assertThat(terms.contains(node, Node.ANY, Node.ANY)).as("%s", node).isTrue());
  }

  @Test
  void countsPositionsInCodePointsNotInUtf16() {
    Graph graph = dataset(GoaCase.news())
        .getGraph(mapper.graph(GoaCase.news().extraction().source()));
    String words = "agreed to expand trade";
    int start = GoaCase.NEWS_TEXT.indexOf(words) - 1;
    Node passage = IRIS.part(IRIS.document("goa-news"),
        "char=" + start + "," + (start + words.length()));
    assertThat(graph.contains(passage, Vocabulary.Oa.hasSource, IRIS.document("goa-news")))
        .isTrue();
  }

  @Test
  void readsAReadoutOfEachSideAndLetsThemShareWhatTheyBothSay() {
    DatasetGraph all = dataset(GoaCase.news(), GoaCase.release());
    Graph union = all.getUnionGraph();
    Node event = IRIS.hashed("event", "meeting 2023-05-04 CHN RUS");
    assertThat(subjects(union, Ent.readoutOf, event)).containsExactlyInAnyOrder(
        IRIS.document("goa-news"),
        IRIS.document("goa-release"));
    Node shared = IRIS.hashed("proposition", "CHN, RUS oppose: hegemony");
    assertThat(subjects(union, Ent.proposition, shared)).hasSize(2);
  }

  @Test
  void leavesTheBaseOfIrisToTheUser() {
    Iris own = new Iris("http://localhost:3030/id/");
    List<Quad> quads = quads(GoaCase.news(),
        new ExtractionMapper(own, new FewEntities(own), "1.0"));
    assertThat(quads).isNotEmpty().allSatisfy(quad -> {
      assertThat(quad.getGraph().getURI()).startsWith(own.base());
      assertThat(quad.getSubject().getURI()).startsWith(own.base());
      assertThat(quad.getObject().toString()).doesNotContain(Iris.DEFAULT_BASE);
    });
  }

  static Stream<LinkedExtraction> extractions() {
    return Stream.of(GoaCase.news(), GoaCase.release());
  }

  private static List<Node> subjects(Graph graph, Node predicate, Node object) {
    return graph.stream(Node.ANY, predicate, object).map(triple -> triple.getSubject()).distinct()
        .toList();
  }

  private List<Quad> quads(LinkedExtraction linked) {
    return quads(linked, mapper);
  }

  private static List<Quad> quads(LinkedExtraction linked, ExtractionMapper mapper) {
    return Mapped.quads(stream -> mapper.map(linked, stream));
  }

  private DatasetGraph dataset(LinkedExtraction... parts) {
    return Mapped.dataset(Stream.of(parts).flatMap(part -> quads(part).stream()).toList());
  }

  private static String written(DatasetGraph dataset) {
    return RDFWriter.source(dataset).base(Iris.DEFAULT_BASE).lang(Lang.TRIG).asString();
  }
}
