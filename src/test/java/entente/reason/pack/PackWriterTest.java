package entente.reason.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import entente.reason.Fixture;
import entente.reason.rule.RuleSet;
import entente.reason.view.Belief;
import entente.reason.view.View;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackWriterTest {
  private static final Pattern FILE = Pattern.compile("`([\\w.*/-]+\\.[a-z0-9*]+)`");

  private final View view = Fixture.view();

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "OWL, 'README.md, entente.ttl, tbox.ttl, view.ttl'",
    "DATALOG, 'README.md, entente.dl, entente.dlog, entente.lp, entente.rls, view.facts, view.lp, view.nt'",
    "RULES, 'README.md, construct, entente.n3, entente.rules, jena.ttl, tbox.ttl, view.ttl'",
    "PLAIN, 'README.md, derived.nt, view.nt'"})
  void aPackHasItsFiles(PackKind kind, String files) throws IOException {
    write(kind);
    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(files.split(", "));
    }
    String readme = Files.readString(folder.resolve("README.md"));
    assertThat(readme).contains("`one-sided` on 2023-12-31", view.triples().size() + " triples")
        .doesNotContain("{asof}", "{belief}", "{triples}");
    List<String> named = FILE.matcher(readme).results().map(found -> found.group(1))
        .filter(name -> !name.contains("*") && !name.startsWith("derived")).distinct().toList();
    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(
        Files.exists(folder.resolve(name)) || Files.exists(folder.resolve("construct/" + name)))
        .as(name).isTrue());
  }

  @Test
  void thePlainTriplesAreTheViewAndWhatFollows() throws IOException {
    write(PackKind.PLAIN);
    assertThat(read("view.nt").isIsomorphicWith(view.graph())).isTrue();
    assertThat(read("derived.nt").isIsomorphicWith(RuleSet.standard().infer(view.graph())))
        .isTrue();
  }

  @Test
  void theFactsOfDatalogEnginesAreThoseOfTheView() throws IOException {
    write(PackKind.DATALOG);
    assertThat(read("view.nt").isIsomorphicWith(view.graph())).isTrue();
    assertThat(Files.readAllLines(folder.resolve("view.facts"))).hasSize(view.triples().size())
        .allMatch(line -> line.split("\t").length == 3);
    assertThat(Files.readAllLines(folder.resolve("view.lp"))).hasSize(view.triples().size())
        .anyMatch(line -> line.endsWith("#sideCount\", 2)."));
  }

  @Test
  void clingoConcludesTheSame() throws IOException, InterruptedException {
    assumeThat(isInstalled("clingo")).as("clingo (package gringo) is not installed").isTrue();
    write(PackKind.DATALOG);
    Process clingo = new ProcessBuilder("clingo", "entente.lp", "view.lp", "-V0",
        "--out-ifs=\\n").directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(clingo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    clingo.waitFor();
    Set<String> derived = output.lines().filter(line -> line.startsWith("derived("))
        .map(line -> line.replaceAll("derived\\(\"(.*)\",\"(.*)\",\"(.*)\"\\)", "<$1> <$2> <$3> ."))
        .collect(Collectors.toSet());
    assertThat(derived).containsExactlyInAnyOrderElementsOf(
        FactFiles.ntriples(RuleSet.standard().infer(view.graph()).stream().toList()).lines()
            .toList());
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }

  private void write(PackKind kind) throws IOException {
    new PackWriter(folder).write(kind, view, Belief.ONE_SIDED, Fixture.END_OF_2023);
  }

  private Graph read(String name) {
    return RDFDataMgr.loadGraph(folder.resolve(name).toString());
  }
}
