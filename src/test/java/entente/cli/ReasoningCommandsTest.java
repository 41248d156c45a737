package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reason.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for reasoners, on the fixture of the rules. */
class ReasoningCommandsTest {
  @TempDir
  private static Path shared;
  private static String store;

  @TempDir
  private Path folder;

  @BeforeAll
  static void fillAStore() {
    store = shared.resolve("store").toString();
    CommandLineRun run = CommandLineRun.of("load", Fixture.FOLDER.resolve("fixture.trig")
        .toString(), "--store", store);
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void aPackIsWrittenIntoAFolder() throws IOException {
    CommandLineRun run = CommandLineRun.of("export", "--for", "plain", "--asof", "2023-12-31",
        "--store", store, "--output", folder.resolve("pack").toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("triples in", "README.md has the commands");
    assertThat(Files.readString(folder.resolve("pack/derived.nt"))).contains(
        "<https://w3id.org/entente/id/state/CHN> <https://w3id.org/entente/ontology#metWith>");
  }

  @Test
  void aProfileInAFileChoosesAHistory() throws IOException {
    Path belief = Files.writeString(folder.resolve("belief.yaml"), "memberships: [curated]\n");
    assertThat(members("one-sided")).contains("CHN> <https://w3id.org/entente/ontology#memberOf>");
    assertThat(members(belief.toString()))
        .doesNotContain("CHN> <https://w3id.org/entente/ontology#memberOf>");
  }

  private String members(String belief) throws IOException {
    CommandLineRun run = CommandLineRun.of("export", "--for", "plain", "--asof", "1998-01-01",
        "--belief", belief, "--store", store, "--output", folder.resolve("pack").toString());
    assertThat(run.exit()).as(run.err()).isZero();
    return Files.readString(folder.resolve("pack/view.nt"));
  }

  @Test
  void aStatementIsExplained() {
    CommandLineRun run = CommandLineRun.of("why", "Qin Gang", "met-with", "Sergei Lavrov", "--asof",
        "2023-12-31", "--store", store);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("by met-with-person", "Qin Gang met with Sergei Lavrov in Goa");
    CommandLineRun nothing = CommandLineRun.of("why", "CHN", "allied-with", "USA", "--store",
        store);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).contains("nothing that is believed (one-sided, as of ");
  }

  @Test
  void whatCannotBeDoneIsWrongUse() {
    for (String[] arguments : new String[][]{{"--for", "prolog"}, {"--for", "owl", "--asof",
      "yesterday"}, {"--for", "owl", "--belief", "nobody.yaml"}}) {
      String[] all = new String[arguments.length + 3];
      all[0] = "export";
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      all[all.length - 2] = "--store";
      all[all.length - 1] = store;
      CommandLineRun run = CommandLineRun.of(all);
      assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.WRONG_USE.code());
      assertThat(run.err()).hasLineCount(1);
    }
  }
}
