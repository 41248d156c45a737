package entente.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import entente.read.Collected;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong entries of YAML files: each is refused with its reason, and the others are read. */
class BadRecordsTest {
  private static final String GOOD = """
      memberships:
        - {framework: SCO, member: IND, status: member, since: 2017-06-09}
      """;

  @TempDir
  Path folder;

  private Collected read(String yaml) throws IOException {
    Path path = Files.writeString(folder.resolve("goa.yaml"), yaml);
    return Collected.read(ReadOptions.DEFAULT, path);
  }

  /** Each wrong entry, written in one line, and the refusal that it gets. */
  private void refused(String list, String entry, String reason) throws IOException {
    Collected collected = read(GOOD + list + ":\n  - " + entry + "\n");
    assertThat(collected.onlyRefusal().message()).contains("goa.yaml:4: " + reason);
    assertThat(collected.onlyRecords().memberships()).hasSize(1);
  }

  @Test
  void aWrongEntryIsRefusedAndTheOthersAreRead() throws IOException {
    String meeting = "{type: meeting, status: occurred, participants: [CHN, RUS], ";
    refused("meetings", meeting + "start: 2023-02-30}", "start: no such day: 2023-02-30");
    refused("meetings", meeting + "start: 4 May 2023}", "start: not a date of the form");
    refused("meetings", meeting + "start: 2023-05-04, end: 2023-05-03}",
        "a period ends before it starts");
    refused("meetings", meeting + "place: {name: Goa, country: CHI}}",
        "country: there is no state `CHI`, perhaps CHN is meant");
    refused("meetings", meeting + "sidelinesOf: nowhere}",
        "sidelinesOf: no event `nowhere` was read from this file");
    refused("meetings", "{status: occurred, participants: [CHN]}", "type: is missing");
    refused("meetings", "{type: party, status: occurred, participants: [CHN]}",
        "type: `party` is not known; use meeting, session, call, signing");
    refused("meetings", "{type: session, status: occurred, participants: [CHN]}",
        "framework: is missing");
    refused("meetings", "{type: call, status: occurred}", "participants: is missing");
    refused("meetings", "{type: call, status: occurred, participants: [China]}",
        "participants: there is no state or organisation `China`, perhaps CHN is meant");
    refused("meetings", "{type: call, status: occurred, participants: [{person: Qin Gang}]}",
        "state: is missing");
    refused("meetings", "{type: call, status: occurred, participants: [{org: CHN}]}",
        "org: CHN is a state");
    refused("visits", "{status: planned, visitor: CHN, start: 2023}", "to: is missing");
    refused("visits", "{status: planned, visitor: CHN, to: SCO}", "to: there is no state `SCO`");
    refused("visits", "{status: planned, kind: royal, visitor: CHN, to: RUS}",
        "kind: `royal` is not known");
    refused("statements", "{kind: position, holders: CHN, target: war}", "polarity: is missing");
    refused("statements", "{kind: topic, holders: CHN, target: war, polarity: oppose}",
        "polarity: only a position has one");
    refused("statements", "{kind: topic, target: war}", "holders: is missing");
    refused("statements", "{kind: topic, holders: [CHN, RUS], speaker: Qin Gang, target: war}",
        "speaker: it is open for whom Qin Gang speaks");
    refused("statements", "{kind: topic, holders: [CHN], target: war, event: m9}",
        "event: no event `m9` was read");
    refused("memberships2", "x", "`memberships2` is not known and is left out");
    refused("visits", "just words", "fields with values are expected in visits");
  }

  @Test
  void theLineOfAWrongFieldIsItsOwn() throws IOException {
    Refusal refusal = read(GOOD + """
        meetings:
          - type: meeting
            status: done
            participants: [CHN]
        """).onlyRefusal();
    assertThat(refusal.line()).isEqualTo(5);
    assertThat(refusal.remedy()).isEqualTo("use occurred, planned, cancelled");
  }

  @Test
  void anUnknownFieldIsReportedAndTheEntryIsRead() throws IOException {
    Collected collected = read("""
        memberships:
          - {framework: SCO, member: IND, status: member, note: checked, form: 2017}
        """);
    assertThat(collected.onlyRecords().memberships()).hasSize(1);
    assertThat(collected.onlyRefusal().message())
        .contains(":2: form: is not known in memberships and is left out", "since");
  }

  @Test
  void anIdGivenTwiceIsRefusedTheSecondTime() throws IOException {
    Collected collected = read("""
        meetings:
          - {id: m1, type: meeting, status: occurred, participants: [CHN, RUS]}
        visits:
          - {id: m1, status: occurred, visitor: CHN, to: RUS}
        """);
    assertThat(collected.onlyRecords().events()).hasSize(1);
    assertThat(collected.onlyRefusal().message()).contains(":4: id: `m1` is given twice");
  }

  @Test
  void whatHangsOnARefusedEventIsRefusedWithIt() throws IOException {
    Collected collected = read(GOOD + """
        meetings:
          - {id: a, type: session, status: occurred, participants: [CHN]}
          - {id: c, type: meeting, status: occurred, participants: [CHN], sidelinesOf: b}
          - {id: b, type: meeting, status: occurred, participants: [CHN], sidelinesOf: a}
        statements:
          - {kind: topic, holders: CHN, target: war, event: c}
        """);
    assertThat(collected.onlyRecords().events()).isEmpty();
    assertThat(collected.onlyRecords().claims()).isEmpty();
    assertThat(collected.refusals()).extracting(Refusal::line).containsExactly(4, 6, 5, 8);
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() throws IOException {
    Refusal refusal = read("meetings:\n  - {id: m1\n  - {id: m2}\n").onlyRefusal();
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.reason()).startsWith("the YAML is broken");
  }

  @Test
  void anAnchorThatContainsItselfIsRefused() throws IOException {
    assertThat(read(GOOD + "meetings:\n  - &a {participants: [*a]}\n").onlyRefusal().reason())
        .isEqualTo("the YAML is nested too deeply");
  }

  @Test
  void yamlOfAnotherKindIsRefused() throws IOException {
    assertThat(read("services:\n  web: {}\n").onlyRefusal().reason())
        .isEqualTo("the file holds no records");
    assertThat(read("- a\n- b\n").onlyRefusal().reason()).isEqualTo("the file holds no records");
  }

  @Test
  void aFileOfEmptyListsIsNotHandedOn() throws IOException {
    Collected collected = read("meetings:\nvisits: []\n");
    assertThat(collected.records()).isEmpty();
    assertThat(collected.onlyRefusal().reason()).isEqualTo("no record of it was read");
  }

  @Test
  void aWrongHeadingIsReportedAndTheEntriesAreRead() throws IOException {
    Collected collected = read("source:\n  title: T\n  date: 2023-02-30\n" + GOOD);
    assertThat(collected.onlyRefusal().message())
        .contains("goa.yaml:3: date: no such day: 2023-02-30");
    assertThat(collected.onlyRecords().memberships()).hasSize(1);
    assertThat(collected.onlyRecords().source().title()).isEqualTo("T");
    assertThat(read("source: T\n" + GOOD).onlyRefusal().message())
        .contains("goa.yaml:1: fields with values are expected in source");
    assertThat(read("source: {license: CC0}\n" + GOOD).onlyRefusal().message())
        .contains("goa.yaml:1: license: is not known in source", "licence");
  }
}
