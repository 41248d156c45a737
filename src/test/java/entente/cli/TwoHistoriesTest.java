package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The world disagrees with itself: the Correlates of War date the SCO from 1996, the reference tables
 * from 2001; and in mid-2023 Belarus was an observer by one table, a dialogue partner by another. Both
 * stand, and a profile of belief chooses.
 */
class TwoHistoriesTest {
  @TempDir
  private static Path shared;
  private static String store;

  @TempDir
  private Path folder;

  @BeforeAll
  static void load() throws IOException {
    store = shared.resolve("store").toString();
    Path orgs = Files.writeString(shared.resolve("orgs.csv"), """
        ioname,orgname,longorgname,sdate
        SCO,Shanghai Cooperation Organisation,Shanghai Five,1996
        """);
    Path spells = Files.writeString(shared.resolve("spells.csv"), """
        ccode,ioname,status,start_year,end_year
        365,sco,full,1996,2014
        710,sco,full,1996,2014
        """);
    CommandLineRun run = CommandLineRun.of("load", orgs.toString(), spells.toString(), "--store",
        store);
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void bothHistoriesAreShown() {
    assertThat(CommandLineRun.of("query", "membership-conflicts", "framework=SCO", "--store", store,
        "--format", "csv", "--columns", "state,since,status,until").out().replace("\r", ""))
        .contains("CHN China,1996,member,\n", "CHN China,2001-06-15,member,\n",
            "RUS Russia,1996,member,\n", "RUS Russia,2001-06-15,member,\n",
            "BLR Belarus,2009-06-16,dialogue-partner,2024-07-04\n",
            "BLR Belarus,2015-07-10,observer,2024-07-04\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      COW-IGO  | 1998-01-01 | CHN | memberOf   | true
      curated  | 1998-01-01 | CHN | memberOf   | false
      curated  | 2001-06-15 | CHN | memberOf   | true
      curated  | 2023-06-15 | BLR | observerOf | true
      curated  | 2023-06-15 | BLR | partnerOf  | false
      factbook | 2023-06-15 | BLR | observerOf | false
      factbook | 2023-06-15 | BLR | partnerOf  | true
      """)
  void aProfileOfBeliefChooses(String source, String day, String state, String property,
      boolean holds) throws IOException {
    Path belief = Files.writeString(folder.resolve("belief.yaml"),
        "memberships: [" + source + "]\n");
    CommandLineRun run = CommandLineRun.of("export", "--for", "plain", "--asof", day, "--belief",
        belief.toString(), "--store", store, "--output", folder.resolve("pack").toString());
    assertThat(run.exit()).as(run.err()).isZero();
    String triple = "<https://w3id.org/entente/id/state/" + state
        + "> <https://w3id.org/entente/ontology#" + property
        + "> <https://w3id.org/entente/id/framework/SCO> .";
    assertThat(Files.readString(folder.resolve("pack/view.nt")).contains(triple)).isEqualTo(holds);
  }

  @Test
  void theRulesFindBothConflicts() throws IOException {
    CommandLineRun run = CommandLineRun.of("export", "--for", "plain", "--asof", "2013-01-01",
        "--store", store, "--output", folder.resolve("pack").toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("pack/derived.nt"))).contains("#conflictsWith>");
  }
}
