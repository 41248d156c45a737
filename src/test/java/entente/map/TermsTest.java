package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What every term of the ontology must have. */
class TermsTest {
  static final String ENT = "https://w3id.org/entente/ontology#";
  static final String CODE = "https://w3id.org/entente/codes#";
  private static final Set<String> BUILT_IN = Set.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI(),
      "http://www.w3.org/2001/XMLSchema#");
  private static final Graph TERMS = OntologyFiles.read(OntologyFiles.TERMS);

  /** True for terms of RDF, RDFS, OWL and XML Schema, which need no declaration. */
  static boolean isBuiltIn(Node term) {
    return BUILT_IN.stream().anyMatch(namespace -> term.getURI().startsWith(namespace));
  }

  @Test
  void ownTermsHaveOneLabelOneCommentAndTheirOntology() {
    assertThat(ownTerms()).hasSizeGreaterThan(120).allSatisfy(term -> {
      assertThat(TERMS.stream(term, RDFS.label.asNode(), Node.ANY)).as("label of %s", term)
          .hasSize(1);
      assertThat(TERMS.stream(term, RDFS.comment.asNode(), Node.ANY)).as("comment of %s", term)
          .hasSize(1);
      assertThat(TERMS.stream(term, RDFS.isDefinedBy.asNode(), Node.ANY)).as("ontology of %s", term)
          .hasSize(1);
      assertThat(TERMS.stream(term, RDF.type.asNode(), Node.ANY)).as("type of %s", term)
          .isNotEmpty();
    });
  }

  @Test
  void everyTermInAnAxiomIsDeclared() {
    List<Node> used = TERMS.stream()
        .flatMap(triple -> List.of(triple.getSubject(), triple.getPredicate(),
            triple.getObject()).stream())
        .filter(Node::isURI).filter(node -> !isBuiltIn(node))
        .filter(node -> !isDocument(node)).distinct().toList();
    assertThat(used)
        .allSatisfy(node -> assertThat(TERMS.contains(node, RDF.type.asNode(), Node.ANY))
            .as("%s", node).isTrue());
  }

  @Test
  void theOntologyNamesItsVersion() {
    Node ontology = TERMS.stream(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode()).findFirst()
        .orElseThrow()
        .getSubject();
    Node version = TERMS.stream(ontology, OWL2.versionIRI.asNode(), Node.ANY).findFirst()
        .orElseThrow().getObject();
    assertThat(version.getURI()).matches("https://w3id.org/entente/ontology/\\d+\\.\\d+\\.\\d+");
  }

  @Test
  void alignmentsSpeakOfKnownTermsOnly() {
    assertThat(OntologyFiles.read(OntologyFiles.ALIGNMENTS).stream().map(Triple::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith(ENT)))
        .isNotEmpty().allSatisfy(term -> assertThat(ownTerms()).contains(term));
  }

  private static boolean isDocument(Node node) {
    return node.getURI().startsWith("https://w3id.org/entente/ontology")
        && !node.getURI().startsWith(ENT)
        || node.getURI().startsWith("https://www.apache.org/");
  }

  private static Set<Node> ownTerms() {
    return TERMS.stream(Node.ANY, RDF.type.asNode(), Node.ANY).map(Triple::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith(ENT))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
