package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class CodesTest {
  private static final Graph CODES = OntologyFiles.read(OntologyFiles.CODES);

  @Test
  void everyCodeHasANotationALabelASchemeAndAPlaceInIt() {
    assertThat(concepts()).hasSizeGreaterThan(400).allSatisfy(code -> {
      assertThat(CODES.stream(code, SKOS.notation.asNode(), Node.ANY)).as("notation of %s", code)
          .hasSize(1);
      assertThat(CODES.stream(code, SKOS.prefLabel.asNode(), Node.ANY)).as("label of %s", code)
          .hasSize(1);
      Node scheme = object(code, SKOS.inScheme.asNode());
      assertThat(CODES.contains(scheme, RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
          .as("%s", scheme).isTrue();
      assertThat(CODES.contains(code, SKOS.broader.asNode(), Node.ANY)
          ^ CODES.contains(code, SKOS.topConceptOf.asNode(), scheme)).as("place of %s", code)
          .isTrue();
    });
  }

  @Test
  void everyBroaderOrMatchingCodeExists() {
    assertThat(List.of(SKOS.broader, SKOS.broadMatch, SKOS.relatedMatch))
        .allSatisfy(property -> assertThat(
            CODES.stream(Node.ANY, property.asNode(), Node.ANY).map(triple -> triple.getObject()))
            .isNotEmpty().allSatisfy(code -> assertThat(concepts()).contains(code)));
  }

  @Test
  void holdsTheSixteenClassesOfPlover() {
    assertThat(notations("plover-[A-Z]+")).containsExactlyInAnyOrder("AGREE", "CONSULT", "SUPPORT",
        "CONCEDE",
        "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
        "SANCTION", "MOBILIZE",
        "COERCE", "ASSAULT");
  }

  @Test
  void holdsTheTwentyRootsOfCameoAndAnUnspecifiedCodeForEach() {
    Set<String> roots = IntStream.rangeClosed(1, 20).mapToObj("%02d"::formatted)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(notations("cameo-\\d\\d")).isEqualTo(roots);
    assertThat(notations("cameo-\\d\\d0")).isEqualTo(roots.stream().map(root -> root + "0")
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void numbersTheCodesOfEachCameoRootWithoutGaps() {
    for (String code : notations("cameo-\\d{3,4}")) {
      int last = code.charAt(code.length() - 1) - '0';
      if (last > 1) {
        assertThat(notations("cameo-.*"))
            .contains(code.substring(0, code.length() - 1) + (last - 1));
      }
    }
  }

  @Test
  void mapsEveryCameoCodeButStatementsAndTheRootOfYieldingToOneClass() {
    assertThat(notations("cameo-.*"))
        .filteredOn(code -> !code.startsWith("01") && !code.equals("08"))
        .allSatisfy(code -> assertThat(
            CODES.stream(code("cameo-" + code), SKOS.broadMatch.asNode(), Node.ANY))
            .as(code).hasSize(1));
  }

  @Test
  void keepsTheExceptionsOfTheMapping() {
    assertThat(ploverClass("0812")).isEqualTo("CONCEDE");
    assertThat(ploverClass("0813")).isEqualTo("RETREAT");
    assertThat(ploverClass("0871")).isEqualTo("RETREAT");
    assertThat(ploverClass("163")).isEqualTo("COERCE");
    assertThat(ploverClass("175")).isEqualTo("ASSAULT");
    assertThat(ploverClass("192")).isEqualTo("COERCE");
    assertThat(ploverClass("040")).isEqualTo("CONSULT");
  }

  @Test
  void correspondsToClassesOfTheOntologyOnly() {
    Graph terms = OntologyFiles.read(OntologyFiles.TERMS);
    assertThat(
        CODES.stream(Node.ANY, NodeFactory.createURI(TermsTest.ENT + "correspondsTo"), Node.ANY))
        .isNotEmpty()
        .allSatisfy(
            triple -> assertThat(terms.contains(triple.getObject(), Node.ANY, Node.ANY)).isTrue());
  }

  private static String ploverClass(String cameo) {
    return object(object(code("cameo-" + cameo), SKOS.broadMatch.asNode()), SKOS.notation.asNode())
        .getLiteralLexicalForm();
  }

  private static Node code(String name) {
    return NodeFactory.createURI(TermsTest.CODE + name);
  }

  private static Node object(Node subject, Node predicate) {
    return CODES.stream(subject, predicate, Node.ANY).findFirst().orElseThrow().getObject();
  }

  private static Set<Node> concepts() {
    return CODES.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .map(triple -> triple.getSubject())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> notations(String name) {
    return concepts().stream()
        .filter(node -> node.getURI().substring(TermsTest.CODE.length()).matches(name))
        .map(node -> object(node, SKOS.notation.asNode()).getLiteralLexicalForm())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
