package entente.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Claim;
import entente.model.Event;
import entente.model.Membership;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import entente.model.RecordEntry;
import entente.model.RecordSet;
import entente.model.VisitKind;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedTableReaderTest {
  private static final String VISITS = """
      kind: visits
      source: {id: travel, title: Travels, publisher: Example Institute, date: 2024-01-01}
      dates: [d/M/yyyy, MMMM yyyy]
      fields:
        status: {constant: occurred}
        kind: {column: Rank, codes: {S: state, W: working}}
        visitor:
          person: Guest
          state: {column: From, codes: {Russia: RUS, China: CHN}}
          role: Title
        to: {constant: IND}
        place: City
        start: Arrival
        end: Departure
      """;
  private static final String HEADER = "Guest,Title,From,City,Arrival,Departure,Rank,Remark\n";

  @TempDir
  private Path folder;

  private Collected read(String mapping, String name, byte[] table) throws IOException {
    Path yaml = Files.writeString(folder.resolve("map.yaml"), mapping);
    return Collected.read(ReadOptions.DEFAULT.withMapping(yaml),
        Files.write(folder.resolve(name), table));
  }

  private Collected read(String mapping, String name, String table) throws IOException {
    return read(mapping, name, table.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void columnsConstantsCodesDatesAndPersonsBecomeVisits() throws IOException {
    Collected read = read(VISITS, "trips.csv", HEADER
        + "Sergei Lavrov,Foreign Minister,Russia,\"Goa, North\",4/5/2023,5/5/2023,W,x\n"
        + ",,China,,July 2023,,,\n");
    assertThat(read.refusals()).isEmpty();
    assertThat(read.onlyRecords().source()).isEqualTo(new RecordSet("travel", "Travels",
        "Example Institute", null, LocalDate.of(2024, 1, 1), null));
    Event first = read.onlyRecords().events().getFirst();
    assertThat(first.participants()).containsExactly(
        new Participant("Sergei Lavrov", Party.state("RUS"), "Foreign Minister"));
    assertThat(first.place()).isEqualTo(new Place("Goa, North", "IND"));
    assertThat(first.visitKind()).isEqualTo(VisitKind.WORKING);
    assertThat(first.when()).isEqualTo(
        new Period(PartialDate.parse("2023-05-04"), PartialDate.parse("2023-05-05")));
    assertThat(first.evidence()).isEqualTo(new RecordEntry("trips.csv", 2, ""));
    Event second = read.onlyRecords().events().get(1);
    assertThat(second.when()).isEqualTo(Period.of(PartialDate.parse("2023-07")));
    assertThat(second.participants()).containsExactly(Participant.side(Party.state("CHN")));
  }

  @Test
  void listsAreCutAndPutTogether() throws IOException {
    Collected read = read("""
        kind: meetings
        lists: ";"
        fields:
          type: {column: What, codes: {Telefonat: call, Treffen: meeting}}
          status: {constant: occurred}
          start: When
          participants: [{constant: CHN}, With, {person: Guest, state: From}]
        """, "talks.tsv", "What\tWhen\tWith\tGuest\tFrom\n"
        + "Treffen\t2023-05-04\tRUS; IND\tSaid \"so\"\tPAK\n"
        + "Telefonat\t2023\tRUS\t\t\n");
    assertThat(read.refusals()).isEmpty();
    assertThat(read.onlyRecords().events()).extracting(Event::participants).containsExactly(
        List.of(side("CHN"), side("RUS"), side("IND"),
            new Participant("Said \"so\"", Party.state("PAK"), null)),
        List.of(side("CHN"), side("RUS")));
  }

  @Test
  void statementsAndMembershipsAreMappedToo() throws IOException {
    assertThat(read("""
        kind: statements
        separator: semicolon
        fields:
          kind: {constant: position}
          polarity: {column: side, codes: {pro: support, con: oppose}}
          holders: who
          target: about
        """, "views.txt", "who;about;side\nCHN|RUS;hegemony;con\n").onlyRecords().claims())
        .extracting(Claim::holders)
        .containsExactly(List.of(Party.state("CHN"), Party.state("RUS")));
    assertThat(read("""
        kind: memberships
        fields: {framework: club, member: state, status: {constant: member}, since: from, until: to}
        """, "clubs.csv", "club,state,from,to\nSCO,IND,2017-06-09,\n").onlyRecords().memberships())
        .extracting(Membership::when)
        .containsExactly(new Period(PartialDate.parse("2017-06-09"), null));
  }

  @Test
  void aBadRowIsRefusedWithItsLineAndTheRestIsLoaded() throws IOException {
    Collected read = read(VISITS, "trips.csv", HEADER
        + "A,,Russia,,30/2/2023,,W,\n"
        + "B,,Atlantis,,4/5/2023,,W,\n"
        + "C,,Russia,,4/5/2023,3/5/2023,W,\n"
        + "D,,Russia,,4/5/2023\n"
        + "E,,Russia,,4/5/2023,\"5/5/2023,W,\n"
        + "F,,Russia,,4/5/2023,,W,\n"
        + ",,,,4/5/2023,,W,\n");
    assertThat(read.refusals()).extracting(refusal -> refusal.line() + " " + refusal.reason())
        .containsExactly("2 Arrival is `30/2/2023`",
            "3 From is `Atlantis`, which the mapping does not know",
            "4 a period ends before it starts: 2023-05-04 to 2023-05-03",
            "5 the row is malformed", "6 the row is malformed", "8 visitor: is missing");
    assertThat(read.onlyRecords().events()).extracting(each -> each.participants().getFirst()
        .person()).containsExactly("F");
  }

  @Test
  void aColumnThatIsNotThereLosesItsFieldOnly() throws IOException {
    Collected read = read(VISITS.replace("place: City", "place: Town"), "trips.csv",
        HEADER + "A,,Russia,Goa,4/5/2023,,W,\n");
    Refusal refusal = read.onlyRefusal();
    assertThat(refusal.message()).contains("map.yaml:12: place: ", "trips.csv has no column Town",
        "use one of its columns: Guest, Title, From, City");
    assertThat(read.onlyRecords().events().getFirst().place()).isEqualTo(new Place(null, "IND"));
  }

  @Test
  void aTableWithoutAFieldThatMustBeThereIsRefused() throws IOException {
    Collected read = read(VISITS.replace("start: Arrival", "start: Begin"), "trips.csv",
        HEADER + "A,,Russia,Goa,4/5/2023,,W,\n");
    assertThat(read.records()).isEmpty();
    assertThat(read.refusals()).extracting(Refusal::reason).satisfiesExactly(
        lacking -> assertThat(lacking).contains("has no column Begin"),
        field -> assertThat(field).contains("the field start has no value, and visits need it"));
  }

  @Test
  void whatIsWrongInTheMappingIsRefusedWithItsLine() throws IOException {
    String table = HEADER + "A,,Russia,Goa,4/5/2023,,W,\n";
    Collected read = read(VISITS + "  hotel: City\n  announcedBy: {row: 3}\n", "trips.csv", table);
    assertThat(read.refusals()).extracting(refusal -> refusal.line() + " " + refusal.reason())
        .containsExactlyInAnyOrder("15 hotel: is not known in visits and is left out",
            "16 announcedBy: `row` is not known");
    assertThat(read.onlyRecords().events()).hasSize(1);
    refused("kind: trips\nfields: {to: City}\n", "map.yaml:1: kind: `trips` is not known; use");
    refused("fields: {to: City}\n", "map.yaml:1: kind: is missing");
    refused("kind: visits\n", "fields: fields with their columns are expected");
    refused("kind: visits\ndates: b-M\nfields: {to: City}\n", "map.yaml:2: dates: not a pattern");
    refused("kind: [visits\n", "the YAML is broken");
    refused("- kind\n", "the file is no mapping");
  }

  private void refused(String mapping, String message) throws IOException {
    Collected read = read(mapping, "trips.csv", HEADER);
    assertThat(read.onlyRefusal().message()).contains(message);
  }

  @Test
  void aMappingThatIsNotThereIsRefused() throws IOException {
    Path table = Files.writeString(folder.resolve("trips.csv"), HEADER);
    assertThat(Collected.read(ReadOptions.DEFAULT.withMapping(folder.resolve("none.yaml")), table)
        .onlyRefusal().message()).contains("none.yaml: there is no such file");
  }

  @Test
  void aGzipThatIsCutOffKeepsWhatCameBefore() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      rows.append("Guest ").append(i * 7919 % 65_537).append(",,Russia,,4/5/2023,,W,\n");
    }
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
    Collected read = read(VISITS, "trips.csv.gz",
        Arrays.copyOf(zipped.toByteArray(), zipped.size() * 3 / 4));
    assertThat(read.refusals()).last().extracting(Refusal::reason).asString()
        .contains("the gzip data are damaged");
    assertThat(read.onlyRecords().events()).hasSizeGreaterThan(5_000);
  }

  private static Participant side(String state) {
    return Participant.side(Party.state(state));
  }
}
