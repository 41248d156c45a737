package entente.read.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.CodedEvent;
import entente.model.Extraction;
import entente.model.Party;
import entente.model.RecordEntry;
import entente.pipeline.ReferenceCodes;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.reference.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of our own in the columns of GDELT, ICEWS and POLECAT. */
class CodedEventFileTest {
  private static final String ICEWS = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource "
      + "Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\t"
      + "Story ID\n";
  private static final String POLECAT = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tQuad Code\t"
      + "Actor Name\tActor Country\tPrimary Actor Sector\tRecipient Name\tRecipient Country\t"
      + "Primary Recipient Sector\n";

  @TempDir
  private Path folder;

  private Collected read(String name, String table) throws IOException {
    return read(name, table.getBytes(StandardCharsets.UTF_8));
  }

  private Collected read(String name, byte[] table) throws IOException {
    return Collected.read(new ReferenceCodes(Reference.load()), ReadOptions.DEFAULT,
        Files.write(folder.resolve(name), table));
  }

  /** A row of 61 cells: number, day, two countries with their types, and the CAMEO code. */
  private static String gdelt(String number, String day, String one, String type, String other,
      String otherType, String code) {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    cells[0] = number;
    cells[1] = day;
    cells[7] = one;
    cells[12] = type;
    cells[17] = other;
    cells[22] = otherType;
    cells[26] = code;
    cells[60] = "https://example.org/\"quoted";
    return String.join("\t", cells) + "\n";
  }

  @Test
  void aRowOfGdeltIsKnownByItsShape() throws IOException {
    Collected read = read("20230504.export.CSV",
        gdelt("1001", "20230504", "CHN", "GOV", "RUS", "", "042")
            + gdelt("1002", "20230504", "ROM", "", "IND", "MIL", "0231")
            + gdelt("1003", "20230504", "USA", "", "IRN", "", "010"));
    assertThat(read.refusals()).isEmpty();
    assertThat(read.onlyRecords().source().id()).isEqualTo("20230504.export.CSV#1");
    assertThat(read.onlyRecords().codedEvents()).containsExactly(
        event("1001", "2023-05-04", "CHN", "RUS", "CONSULT", "042", "20230504.export.CSV", 1),
        event("1002", "2023-05-04", "ROU", "IND", "REQUEST", "0231", "20230504.export.CSV", 2),
        new CodedEvent("1003", LocalDate.of(2023, 5, 4), Party.state("USA"), Party.state("IRN"),
            null, "010", new RecordEntry("20230504.export.CSV", 3, "")));
  }

  @Test
  void aTableOfIcewsHasNamesOfStates() throws IOException {
    Collected read = read("events.2014.tab", ICEWS
        + "7\t2014-03-01\tWang Yi\tGovernment,Executive\tChina\tMake a visit\t042\t1.9\tRussia\t\t"
        + "Russian Federation\t1\n"
        + "8\t2014-03-01\tSouth Korea\t\tSouth Korea\tAccuse\t112\t-2\tNorth Korea\t\tNorth Korea\t2\n"
        + "9\t2014-03-01\tProtester (Chile)\tSocial,Protestors\tChile\tProtest\t141\t-6\tPeru\t\t"
        + "Peru\t3\n");
    assertThat(read.onlyRecords().codedEvents()).containsExactly(
        event("7", "2014-03-01", "CHN", "RUS", "CONSULT", "042", "events.2014.tab", 2),
        event("8", "2014-03-01", "KOR", "PRK", "ACCUSE", "112", "events.2014.tab", 3));
    assertThat(read.onlyRefusal().message()).contains("tab:4: one side is no organ of its state");
  }

  @Test
  void aTableOfPolecatHasClassesAndSeveralStates() throws IOException {
    Collected read = read("ngecEvents.DV.2023.txt", POLECAT
        + "a1\t2023-05-04\tCONSULT\tvisit\tVERBAL COOPERATION\tX\tCHN\tGOV\tY\tRUS;IND\tGOV\n"
        + "a2\t2023-05-05\tASSAULT\tNone\tMATERIAL CONFLICT\tX\tNone\tREB\tY\tMLI\tMIL\n");
    assertThat(read.onlyRecords().codedEvents()).extracting(CodedEvent::target)
        .containsExactly(Party.state("RUS"), Party.state("IND"));
    assertThat(read.onlyRecords().codedEvents()).extracting(CodedEvent::cameo)
        .containsOnlyNulls();
    assertThat(read.onlyRefusal().reason()).isEqualTo("the event has no state on one side");
  }

  @Test
  void whatIsSkippedIsGatheredByReason() throws IOException {
    Collected read = read("a.csv", gdelt("1", "20230504", "CHN", "", "RUS", "", "042")
        + gdelt("1", "20230504", "CHN", "", "RUS", "", "042")
        + gdelt("2", "20230504", "", "", "RUS", "", "042")
        + gdelt("3", "20230504", "CHN", "", "", "", "042")
        + gdelt("4", "20230504", "CHN", "", "CHN", "GOV", "042")
        + gdelt("5", "20230504", "EUR", "", "CHN", "", "042")
        + gdelt("6", "20230504", "SUN", "", "CHN", "", "042")
        + gdelt("7", "20230504", "CHN", "REB", "RUS", "", "190")
        + gdelt("8", "20230230", "CHN", "", "RUS", "", "042")
        + gdelt("9", "20230504", "CHN", "", "RUS", "", "4x")
        + "10\t20230504\tshort\n");
    assertThat(read.onlyRecords().codedEvents()).hasSize(1);
    assertThat(read.refusals()).extracting(Refusal::reason).containsExactlyInAnyOrder(
        "the event 1 stands twice",
        "the event has no state on one side (2 rows like it: lines 3, 4)",
        "the event is within one state", "`EUR` is no known state on that day",
        "`SUN` is no known state on that day", "one side is no organ of its state",
        "SQLDATE is `20230230`", "`4x` is no CAMEO code", "the row is malformed");
  }

  @Test
  void aLargeFileIsHandedOnInParts() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 2_500; i++) {
      rows.append(gdelt("" + (100_000 + i), "20230504", "CHN", "", "RUS", "", "040"));
    }
    Collected read = read("b.csv", rows.toString());
    assertThat(read.records()).extracting(each -> each.codedEvents().size())
        .containsExactly(1_000, 1_000, 500);
    assertThat(read.records()).extracting(Extraction::source).extracting(each -> each.id())
        .containsExactly("b.csv#1", "b.csv#2", "b.csv#3");
  }

  @Test
  void aGzipThatIsCutOffKeepsWhatCameBefore() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      for (int i = 0; i < 20_000; i++) {
        out.write(gdelt("" + i * 7919L % 65_537, "20230504", "CHN", "", "RUS", "", "040")
            .getBytes(StandardCharsets.UTF_8));
      }
    }
    Collected read = read("c.csv.gz", Arrays.copyOf(zipped.toByteArray(), zipped.size() / 2));
    assertThat(read.refusals()).extracting(Refusal::reason)
        .anyMatch(reason -> reason.startsWith("the gzip data are damaged"));
    assertThat(read.records()).isNotEmpty();
  }

  private static CodedEvent event(String number, String day, String one, String other,
      String plover, String cameo, String file, int line) {
    return new CodedEvent(number, LocalDate.parse(day), Party.state(one), Party.state(other),
        plover, cameo, new RecordEntry(file, line, ""));
  }
}
