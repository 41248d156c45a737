package entente.reason.pack;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Ent;
import entente.map.Iris;
import entente.reason.Fixture;
import entente.reason.view.Belief;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.InferenceType;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.reasoner.OWLReasonerFactory;

/** The pack for OWL, given to reasoners: all must find it consistent, and conclude the same. */
class OwlReasonersTest {
  private static final Path HIERARCHY = Fixture.FOLDER.resolve("hierarchy.txt");
  private static final List<String> KINDS = List.of("BilateralMeeting", "TrilateralMeeting",
      "SidelineBilateral", "Encounter", "Event");

  @TempDir
  private static Path folder;

  private enum Engine {
    /** Of OWL 2 EL. */
    ELK(new ElkReasonerFactory()),
    /** Of OWL 2 DL. */
    HERMIT(new ReasonerFactory());

    private final OWLReasonerFactory factory;

    Engine(OWLReasonerFactory factory) {
      this.factory = factory;
    }

    OWLReasoner reasoner() throws OWLOntologyCreationException {
      File file = folder.resolve("entente.ttl").toFile();
      OWLOntology ontology = OWLManager.createOWLOntologyManager()
          .loadOntologyFromOntologyDocument(file);
      return factory.createReasoner(ontology);
    }
  }

  @BeforeAll
  static void write() throws IOException {
    new PackWriter(folder).write(PackKind.OWL, Fixture.view(), Belief.ONE_SIDED,
        Fixture.END_OF_2023);
  }

  @ParameterizedTest
  @EnumSource
  void aReasonerFindsTheViewConsistentAndClassifiesIt(Engine engine)
      throws OWLOntologyCreationException, IOException {
    OWLReasoner reasoner = engine.reasoner();
    assertThat(reasoner.isConsistent()).isTrue();
    reasoner.precomputeInferences(InferenceType.CLASS_HIERARCHY);
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    List<String> hierarchy = hierarchy(reasoner);
    if (Boolean.getBoolean("entente.write")) {
      Files.write(HIERARCHY, hierarchy);
    }
    assertThat(hierarchy).isEqualTo(Files.readAllLines(HIERARCHY));
    reasoner.dispose();
  }

  @Test
  void aReasonerOfOwlDlConcludesWhatTheRulesDo() throws OWLOntologyCreationException {
    OWLReasoner reasoner = Engine.HERMIT.reasoner();
    assertThat(KINDS.stream().flatMap(kind -> members(reasoner, kind))).contains(
        "BilateralMeeting goa", "BilateralMeeting off", "BilateralMeeting plan-talks",
        "BilateralMeeting talks-india", "TrilateralMeeting three", "SidelineBilateral goa",
        "Encounter sco-goa").doesNotContain("BilateralMeeting three", "SidelineBilateral off");
    reasoner.dispose();
  }

  /** It passes over numbers, and so does not know how many sides there are. */
  @Test
  void aReasonerOfOwlElConcludesWhatIsAbove() throws OWLOntologyCreationException {
    OWLReasoner reasoner = Engine.ELK.reasoner();
    assertThat(members(reasoner, "Event")).contains("Event goa", "Event india");
    assertThat(members(reasoner, "BilateralMeeting")).isEmpty();
    reasoner.dispose();
  }

  /** Each class of ours with those directly above it. */
  private static List<String> hierarchy(OWLReasoner reasoner) {
    TreeSet<String> lines = new TreeSet<>();
    reasoner.getRootOntology().classesInSignature().filter(OwlReasonersTest::isOurs)
        .forEach(each -> reasoner.getSuperClasses(each, true).entities()
            .forEach(above -> lines.add(name(each) + " < " + name(above))));
    return List.copyOf(lines);
  }

  private static Stream<String> members(OWLReasoner reasoner, String kind) {
    OWLClass type = reasoner.getRootOntology().getOWLOntologyManager().getOWLDataFactory()
        .getOWLClass(IRI.create(Ent.NS + kind));
    return reasoner.getInstances(type, false).entities()
        .map(each -> each.getIRI().getIRIString())
        .map(iri -> kind + " " + iri.replace(Iris.DEFAULT_BASE + "event/", ""));
  }

  private static boolean isOurs(OWLClass type) {
    return type.getIRI().getIRIString().startsWith(Ent.NS);
  }

  private static String name(OWLClass type) {
    return type.getIRI().getFragment();
  }
}
