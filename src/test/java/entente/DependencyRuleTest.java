package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which package may know which; a new package must be entered here. */
class DependencyRuleTest {
  private static final String ROOT = "entente.";

  /** For each package directly under {@code entente} the others that it may know. */
  private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
      entry("model", Set.of()),
      entry("reference", Set.of("model")),
      entry("read", Set.of("model")),
      entry("extract", Set.of("model", "reference")),
      entry("link", Set.of("model", "reference")),
      entry("map", Set.of("model", "reference", "align")),
      entry("validate", Set.of("map")),
      entry("store", Set.of("map")),
      entry("interchange", Set.of("map")),
      entry("question", Set.of("map", "store")),
      entry("wikidata", Set.of("model", "question")),
      entry("reason", Set.of("map", "question")),
      entry("serve",
          Set.of("map", "store", "question", "validate", "interchange", "reason")),
      entry("align", Set.of("model")),
      entry("annotate", Set.of("model")),
      entry("evaluate", Set.of("annotate", "model")),
      entry("pipeline", Set.of("model", "reference", "read", "extract", "link", "map", "validate",
          "store", "interchange", "question", "wikidata", "align")),
      entry("demo", Set.of("model", "extract", "map", "store", "question")),
      entry("cli", Set.of("model", "reference", "read", "extract", "link", "map", "validate",
          "store", "interchange", "question", "serve", "annotate", "evaluate", "pipeline",
          "demo", "wikidata", "reason")));

  /** The packages on the side of prose and records, which know nothing of RDF. */
  private static final String[] BEFORE_MAPPING = {"entente.model..", "entente.reference..",
    "entente.read..", "entente.extract..", "entente.link..", "entente.annotate..",
    "entente.evaluate.."};

  private final JavaClasses classes = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("entente");

  @Test
  void everyPackageIsDeclared() {
    assertThat(classes.stream().map(DependencyRuleTest::part).collect(Collectors.toSet()))
        .isSubsetOf(MAY_KNOW.keySet());
  }

  @Test
  void noPackageKnowsMoreThanItMay() {
    Set<String> broken = new TreeSet<>();
    for (JavaClass known : classes) {
      for (Dependency dependency : known.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (target.getPackageName().startsWith(ROOT) && !mayKnow(part(known), part(target))) {
          broken.add(dependency.getDescription());
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theModelKnowsOnlyTheJdk() {
    noClasses().that().resideInAPackage("entente.model..").should().dependOnClassesThat()
        .resideOutsideOfPackages("entente.model..", "java..", "org.jspecify.annotations..")
        .check(classes);
  }

  @Test
  void nothingBeforeTheMappingKnowsRdf() {
    noClasses().that().resideInAnyPackage(BEFORE_MAPPING).should().dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..").check(classes);
  }

  @Test
  void onlyTheCommandLineWritesToTheStandardStreams() {
    noClasses().that().resideOutsideOfPackage("entente.cli..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).allowEmptyShould(true).check(classes);
  }

  private static boolean mayKnow(String from, String to) {
    return from.equals(to) || MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
  }

  /** The step below the root: {@code extract} for {@code entente.extract.text}. */
  private static String part(JavaClass known) {
    return known.getPackageName().substring(ROOT.length()).split("\\.")[0];
  }
}
