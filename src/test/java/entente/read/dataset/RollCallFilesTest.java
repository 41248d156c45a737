package entente.read.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Extraction;
import entente.model.RollCall;
import entente.model.Vote;
import entente.model.VoteChoice;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollCallFilesTest {
  private static final String CALLS = """
      "rcid","session","importantvote","date","unres","amend","para","short","descr"
      7,44,0,1989-11-15,"R/44/11",0,0,"PEACE, AND SECURITY","One ""quoted""
      line more"
      8,74,1,2019-12-12,"R/74/63",0,0,,NA
      9,74,1,2019-12-12,"R/74/64",0,0,,NA
      """;
  private static final String ISSUES = "rcid,short_name,issue\n8,nu,Nuclear weapons\n"
      + "8,di,Arms control\n";
  private static final String VOTES = """
      "rcid","country","country_code","vote"
      7,"East Germany","DD","yes"
      7,"United States","US","no"
      8,"China","CN","abstain"
      8,"Russia","RU","no"
      8,"United States","US","absent"
      9,"China","CN","yes"
      """;

  @TempDir
  private Path folder;

  @Test
  void votesRollCallsAndIssuesComeTogetherSessionBySession() throws IOException {
    Collected read = read(VOTES);
    assertThat(read.refusals()).isEmpty();
    assertThat(read.records()).extracting(each -> each.source().id())
        .containsExactly("UNGA-44", "UNGA-74");
    RollCall call = read.records().getLast().rollCalls().getFirst();
    assertThat(call.number()).isEqualTo("8");
    assertThat(call.session()).isEqualTo(74);
    assertThat(call.date()).isEqualTo(LocalDate.of(2019, 12, 12));
    assertThat(call.resolution()).isEqualTo("R/74/63");
    assertThat(call.title()).isNull();
    assertThat(call.issues()).containsExactly("nu", "di");
    assertThat(call.votes()).containsExactly(new Vote("CHN", VoteChoice.ABSTAIN),
        new Vote("RUS", VoteChoice.NO));
    assertThat(call.evidence().line()).isEqualTo(4);
  }

  @Test
  void theOrderOfFilesIsIrrelevant() throws IOException {
    write("b.csv", CALLS);
    write("a.csv", VOTES);
    assertThat(Collected.read(ReadOptions.DEFAULT, folder.resolve("a.csv"),
        folder.resolve("b.csv")).records()).isEqualTo(
            Collected.read(ReadOptions.DEFAULT, folder.resolve("b.csv"), folder.resolve("a.csv"))
                .records());
  }

  @Test
  void whoWasNotThereOnThatDayIsSkipped() throws IOException {
    assertRefused(VOTES + "8,East Germany,DD,yes\n9,East Germany,DD,no\n", 8,
        "DD had no seat on 2019-12-12, the day of the roll call 8 (2 rows like it: lines 8, 9)");
  }

  @Test
  void aCodeOfAnotherListIsSkipped() throws IOException {
    assertRefused(VOTES + "9,India,IND,yes\n", 8, "`IND` is no code of a seat");
  }

  @Test
  void aVoteThatStandsTwiceCountsOnce() throws IOException {
    assertRefused(VOTES + "9,China,CN,no\n", 8, "CHN votes twice in the roll call 9");
  }

  @Test
  void aMalformedRowCostsNoOther() throws IOException {
    assertRefused(VOTES.replace("8,\"China\"", "8,\"Chi\n8,\"China\""), 4, "the row is malformed");
    assertRefused(VOTES.replace("8,\"China\"", "8,x\n8,\"China\""), 4, "the row is malformed");
    assertRefused(VOTES + "9,United States,US,perhaps\n", 8, "the vote is `perhaps`");
  }

  @Test
  void aRollCallThatStandsTwiceIsReadOnce() throws IOException {
    write("calls.csv", CALLS + "8,75,1,2020-12-12,R/75/1,0,0,,NA\n");
    write("votes.csv", VOTES);
    assertThat(Collected.read(ReadOptions.DEFAULT, folder).onlyRefusal().message())
        .contains("calls.csv:6:", "the roll call 8 stands twice");
  }

  @Test
  void votesWithoutTheirRollCallAreNotLoaded() throws IOException {
    write("votes.csv", VOTES);
    Collected read = Collected.read(ReadOptions.DEFAULT, folder);
    assertThat(read.records()).isEmpty();
    assertThat(read.onlyRefusal().message()).contains("votes.csv:2:",
        "no file that was named describes the roll call 7 (3 rows like it: lines 2, 4, 7)");
  }

  @Test
  void rollCallsWithoutVotesAreNotLoaded() throws IOException {
    write("calls.csv", CALLS);
    Collected read = Collected.read(ReadOptions.DEFAULT, folder);
    assertThat(read.records()).isEmpty();
    assertThat(read.onlyRefusal().reason()).contains("no vote of the roll call 7 was read");
  }

  @Test
  void aMalformedRowInTheMiddleOfAGzipCostsNoOther() throws IOException {
    write("calls.csv", CALLS);
    Files.write(folder.resolve("votes.csv.gz"),
        zip(VOTES.replace("8,\"China\"", "8,\"Chi\n8,\"China\"")));
    Collected read = Collected.read(ReadOptions.DEFAULT, folder);
    assertThat(read.onlyRefusal().message()).contains("votes.csv.gz:4: the row is malformed");
    assertThat(read.records().stream().flatMap(each -> each.rollCalls().stream()))
        .extracting(RollCall::number).containsExactly("7", "8", "9");
  }

  @Test
  void ofACutGzipTheLastRollCallIsDropped() throws IOException {
    StringBuilder many = new StringBuilder("rcid,country,country_code,vote\n");
    for (int i = 0; i < 20_000; i++) {
      many.append(i < 10_000 ? 7 : 8).append(",Country %d,US,yes\n".formatted(i * 7919 % 10_000));
    }
    byte[] zipped = zip(many.toString());
    write("calls.csv", CALLS);
    Files.write(folder.resolve("votes.csv.gz"), Arrays.copyOf(zipped, zipped.length * 3 / 4));
    Collected read = Collected.read(ReadOptions.DEFAULT, folder);
    assertThat(read.onlyRecords().rollCalls()).extracting(RollCall::number).containsExactly("7");
    assertThat(read.refusals()).extracting(Refusal::message)
        .anyMatch(
            message -> message.matches(".*votes.csv.gz:1\\d{4}: the gzip data are damaged.*"));
  }

  private void assertRefused(String votes, int line, String reason) throws IOException {
    Collected read = read(votes);
    assertThat(read.onlyRefusal().line()).isEqualTo(line);
    assertThat(read.onlyRefusal().reason()).startsWith(reason);
    assertThat(read.records()).extracting(Extraction::rollCalls)
        .isEqualTo(read(VOTES).records().stream().map(Extraction::rollCalls).toList());
  }

  private Collected read(String votes) throws IOException {
    write("calls.csv", CALLS);
    write("issues.csv", ISSUES);
    write("votes.csv", votes);
    return Collected.read(ReadOptions.DEFAULT, folder);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static byte[] zip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
