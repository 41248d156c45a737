package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWLProfileReport;
import org.semanticweb.owlapi.profiles.Profiles;

/** Every reasoner must be able to take the ontology; docs/ontology.md explains what is left to one profile only. */
class OntologyProfileTest {
  /**
   * The axioms that are in OWL 2 RL but not in OWL 2 EL, which knows no symmetric property: what two sides do with each
   * other holds both ways, and a rule engine should conclude it. A reasoner for EL passes over them.
   */
  private static final Set<String> NOT_IN_EL = Set.of("metWith", "coMemberWith", "alliedWith",
      "agreedWith",
      "coStanceWith", "opposedStanceTo", "conflictsWith");

  @Test
  void termsAreInDlAndRl() throws OWLOntologyCreationException {
    OWLOntology terms = load(OntologyFiles.TERMS);
    assertThat(terms.getLogicalAxiomCount()).isGreaterThan(150);
    assertThat(report(terms, Profiles.OWL2_DL)).isEmpty();
    assertThat(report(terms, Profiles.OWL2_RL)).isEmpty();
  }

  @Test
  void termsAreInElButForTheSymmetricProperties() throws OWLOntologyCreationException {
    OWLOntology terms = load(OntologyFiles.TERMS);
    Set<String> symmetric = new TreeSet<>();
    terms.axioms(AxiomType.SYMMETRIC_OBJECT_PROPERTY)
        .forEach(axiom -> symmetric
            .add(axiom.getProperty().asOWLObjectProperty().getIRI().getFragment()));
    assertThat(symmetric).isEqualTo(new TreeSet<>(NOT_IN_EL));

    terms.remove(terms.axioms(AxiomType.SYMMETRIC_OBJECT_PROPERTY));
    assertThat(report(terms, Profiles.OWL2_EL)).isEmpty();
  }

  @Test
  void termsWithCodesAndAlignmentsAreInDlAndRl() throws OWLOntologyCreationException {
    OWLOntology all = load(OntologyFiles.TERMS, OntologyFiles.CODES, OntologyFiles.ALIGNMENTS);
    assertThat(report(all, Profiles.OWL2_DL)).isEmpty();
    assertThat(report(all, Profiles.OWL2_RL)).isEmpty();
    all.remove(all.axioms(AxiomType.SYMMETRIC_OBJECT_PROPERTY));
    assertThat(report(all, Profiles.OWL2_EL)).isEmpty();
  }

  private static Set<String> report(OWLOntology ontology, Profiles profile) {
    OWLProfileReport report = profile.checkOntology(ontology);
    Set<String> violations = new TreeSet<>();
    report.getViolations().forEach(violation -> violations.add(violation.toString()));
    return violations;
  }

  /** The files as one ontology: each relies on what the first one declares. */
  private static OWLOntology load(Path terms, Path... more) throws OWLOntologyCreationException {
    Graph all = OntologyFiles.read(terms);
    for (Path file : more) {
      Graph other = OntologyFiles.read(file);
      other.stream(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode()).toList()
          .forEach(header -> other.remove(header.getSubject(), Node.ANY, Node.ANY));
      GraphUtil.addInto(all, other);
    }
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    RDFDataMgr.write(turtle, all, Lang.TURTLE);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(new ByteArrayInputStream(turtle.toByteArray()));
  }
}
