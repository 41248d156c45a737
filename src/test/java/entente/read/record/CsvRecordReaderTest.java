package entente.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Claim;
import entente.model.Event;
import entente.model.Extraction;
import entente.model.Membership;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import entente.model.RecordEntry;
import entente.model.Source;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRecordReaderTest {
  private static final String MEMBERSHIPS = "framework,member,status,since,until,source\n";

  @TempDir
  Path folder;

  private Collected read(String name, String csv) throws IOException {
    return Collected.read(ReadOptions.DEFAULT, Files.writeString(folder.resolve(name), csv));
  }

  @Test
  void meetingsAreReadWithPersonsPlaceAndQuotedCells() throws IOException {
    Collected collected = read("meetings.csv", """
        id,type,status,start,end,place_name,place_country,framework,sidelinesOf,participants,quote
        sco,session,occurred,2023-05-04,2023-05-05,Goa,IND,SCO,,CHN|RUS,

        m1,meeting,occurred,2023-05-04,,"Goa, India",,,sco,"Qin Gang (CHN, State Councilor, Foreign \
        Minister)|Jens Stoltenberg (NATO)","he said ""met""
        and went"
        m2,call,planned,,,,,,,CHN | RUS,
        """);
    assertThat(collected.refusals()).isEmpty();
    Extraction read = collected.onlyRecords();
    assertThat(read.source().id()).isEqualTo("meetings.csv");
    assertThat(read.events()).extracting(Event::evidence).containsExactly(
        new RecordEntry("meetings.csv", 2, ""),
        new RecordEntry("meetings.csv", 4, "he said \"met\"\nand went"),
        new RecordEntry("meetings.csv", 6, ""));
    assertThat(read.events().get(0).place()).isEqualTo(new Place("Goa", "IND"));
    assertThat(read.events().get(1).place()).isEqualTo(new Place("Goa, India", null));
    assertThat(read.events().get(1).participants()).containsExactly(
        new Participant("Qin Gang", Party.state("CHN"), "State Councilor, Foreign Minister"),
        new Participant("Jens Stoltenberg", Party.organisation("NATO"), null));
    assertThat(read.events().get(2).parties()).containsExactly(Party.state("CHN"),
        Party.state("RUS"));
  }

  @Test
  void visitsHaveTheirVisitorInColumns() throws IOException {
    Event visit = read("visits.csv", """
        kind,status,visitor_person,visitor_state,visitor_role,to,place,start,end
        official,occurred,Qin Gang,CHN,Foreign Minister,PAK,Islamabad,2023-05-05,2023-05-06
        """).onlyRecords().events().getFirst();
    assertThat(visit.participants())
        .containsExactly(new Participant("Qin Gang", Party.state("CHN"), "Foreign Minister"));
    assertThat(visit.place()).isEqualTo(new Place("Islamabad", "PAK"));
  }

  @Test
  void theKindIsRecognisedByTheColumnsWhereTheNameDoesNotTell() throws IOException {
    assertThat(read("coded.csv", """
        holders,kind,target,frameworks
        CHN|RUS,topic,the Ukraine crisis,BRICS|G20
        """).onlyRecords().claims()).extracting(Claim::frameworks)
        .containsExactly(List.of("BRICS", "G20"));
    assertThat(read("other.csv", "member,since,framework,status\nIND,2017,SCO,member\n")
        .onlyRecords().memberships()).hasSize(1);
    assertThat(read("some.csv", "to,status,start,visitors\nPAK,occurred,2017,CHN|RUS\n")
        .onlyRecords().events()).hasSize(1);
  }

  @Test
  void rowsOfDifferentSourcesBecomeDifferentSets() throws IOException {
    Collected collected = read("memberships.csv", MEMBERSHIPS + """
        SCO,IND,member,2017,,A
        SCO,PAK,member,2017,,B
        SCO,CHN,member,2001,,A
        SCO,RUS,member,2001,,
        """);
    assertThat(collected.records()).extracting(Extraction::source).extracting(Source::id)
        .containsExactly("memberships.csv#A", "memberships.csv#B", "memberships.csv");
    assertThat(collected.records()).extracting(Extraction::source).extracting(Source::publisher)
        .containsExactly("A", "B", null);
    assertThat(collected.records().getFirst().memberships()).extracting(Membership::member)
        .containsExactly(Party.state("IND"), Party.state("CHN"));
  }

  @Test
  void aMissingColumnIsNamedWithWhatIsExpected() throws IOException {
    Refusal refusal = read("visits.csv", "status,visitor_state,start\noccurred,CHN,2023\n")
        .onlyRefusal();
    assertThat(refusal.message()).contains("visits.csv:1: the column to is missing",
        "visits need status, to, start, and visitor_state or visitors");
    assertThat(read("visits.csv", "status,to,start\noccurred,CHN,2023\n").onlyRefusal().reason())
        .isEqualTo("the column visitor_state is missing");
  }

  @Test
  void aBadCellIsNamedWithLineAndColumnAndTheOtherRowsAreRead() throws IOException {
    Collected collected = read("memberships.csv", MEMBERSHIPS + """
        SCO,IND,member,2023-02-30,,
        SCO,INX,member,2017,,
        SCO,PAK,friend,2017,,
        SCO,PAK,member
        ,PAK,member,2017,,
        SCO,CHN,member,2001,,
        """);
    assertThat(collected.onlyRecords().memberships()).extracting(Membership::member)
        .containsExactly(Party.state("CHN"));
    assertThat(collected.refusals()).extracting(Refusal::line).containsExactly(2, 3, 4, 5, 6);
    assertThat(collected.refusals()).extracting(Refusal::reason).containsExactly(
        "since: no such day: 2023-02-30", "member: there is no state or organisation `INX`",
        "status: `friend` is not known", "the row has 3 cells, and the header 6",
        "framework: is missing");
  }

  @Test
  void anUnknownColumnIsReportedAndTheRowsAreRead() throws IOException {
    Collected collected = read("memberships.csv",
        "framework,member,status,since,untill\nSCO,IND,member,2017,\n");
    assertThat(collected.onlyRecords().memberships()).hasSize(1);
    assertThat(collected.onlyRefusal().reason())
        .isEqualTo("the column untill is not known in memberships and is left out");
  }

  @Test
  void windowsLineEndsAndByteOrderMarkAreTaken() throws IOException {
    Collected collected = read("memberships.csv",
        "\uFEFF" + (MEMBERSHIPS + "SCO,IND,member,2017,,\n")
            .replace("\n", "\r\n"));
    assertThat(collected.refusals()).isEmpty();
    assertThat(collected.onlyRecords().memberships()).hasSize(1);
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefusedAndTheRowsBeforeItAreRead() throws IOException {
    Collected collected = read("memberships.csv",
        MEMBERSHIPS + "SCO,IND,member,2017,,\nSCO,PAK,\"member,2017,,\n");
    assertThat(collected.onlyRecords().memberships()).hasSize(1);
    assertThat(collected.onlyRefusal().reason()).startsWith("the table is broken");
  }

  @Test
  void tablesOfOtherKindsAreRefused() throws IOException {
    assertThat(read("a.csv", "x,y,z\n1,2,3\n").onlyRefusal().reason())
        .isEqualTo("the columns are of no kind of record: x, y, z");
    assertThat(read("a.csv", "framework;member;status;since\nSCO;IND;member;2017\n")
        .onlyRefusal().reason()).isEqualTo("the columns are parted by semicolons");
    assertThat(read("memberships.csv", "framework,member,status,since,since\n").onlyRefusal()
        .reason()).isEqualTo("the column since is there twice");
  }

  @Test
  void aTableWithoutRowsIsRefused() throws IOException {
    assertThat(read("memberships.csv", MEMBERSHIPS).onlyRefusal().reason())
        .isEqualTo("no record of it was read");
  }

  @Test
  void anEventOfAnotherFileIsRefused() throws IOException {
    assertThat(read("statements.csv", "kind,holders,target,event\ntopic,CHN,war,m1\n").refusals())
        .extracting(Refusal::reason).first().asString()
        .isEqualTo("event: no event `m1` was read from this file");
  }
}
