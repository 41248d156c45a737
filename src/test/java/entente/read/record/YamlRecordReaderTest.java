package entente.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Certainty;
import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.Membership;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import entente.model.Polarity;
import entente.model.RecordEntry;
import entente.model.RecordSet;
import entente.model.VisitKind;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlRecordReaderTest {
  @TempDir
  Path folder;

  private Collected read(String yaml) throws IOException {
    Path path = Files.writeString(folder.resolve("goa.yaml"), yaml);
    return Collected.read(ReadOptions.DEFAULT, path);
  }

  private static Participant person(String name, String state, String role) {
    return new Participant(name, Party.state(state), role);
  }

  @Test
  void meetingsOfAllKindsAreReadWithTheirLines() throws IOException {
    Collected collected = read("""
        # Goa
        source:
          id: goa
          title: Meetings in Goa
          publisher: TASS
          url: https://example.org/goa
          date: 2023-05-06
          licence: CC0-1.0

        meetings:
          - id: sco
            type: session
            status: occurred
            start: 2023-05-04
            end: 2023-05-05
            place: {name: Goa, country: IND}
            name: SCO Foreign Ministers' Meeting
            framework: SCO
            participants: [CHN, {org: SCO}]
          - id: m1
            type: meeting
            status: occurred
            start: 2023-05-04
            place: Goa
            sidelinesOf: sco
            participants:
              - {person: Qin Gang, state: CHN, role: Foreign Minister}
              - Sergei Lavrov (RUS, Foreign Minister)
            announcedBy: {person: Mao Ning, state: CHN, role: Spokesperson}
            quote: "  met with Lavrov "
        """);
    assertThat(collected.refusals()).isEmpty();
    Extraction read = collected.onlyRecords();
    assertThat(read.source()).isEqualTo(new RecordSet("goa", "Meetings in Goa", "TASS",
        URI.create("https://example.org/goa"), LocalDate.of(2023, 5, 6), "CC0-1.0"));
    Period day = Period.of(LocalDate.of(2023, 5, 4));
    assertThat(read.events()).containsExactly(
        new Event("sco", EventType.SESSION, EventStatus.OCCURRED,
            new Period(PartialDate.parse("2023-05-04"), PartialDate.parse("2023-05-05")),
            new Place("Goa", "IND"), "SCO Foreign Ministers' Meeting", "SCO", null, null,
            List.of(Participant.side(Party.state("CHN")),
                Participant.side(Party.organisation("SCO"))),
            null, new RecordEntry("goa.yaml", 11, ""), 1),
        new Event("m1", EventType.MEETING, EventStatus.OCCURRED, day, new Place("Goa", null), null,
            null, "sco", null,
            List.of(person("Qin Gang", "CHN", "Foreign Minister"),
                person("Sergei Lavrov", "RUS", "Foreign Minister")),
            person("Mao Ning", "CHN", "Spokesperson"),
            new RecordEntry("goa.yaml", 20, "met with Lavrov"), 1));
    assertThat(read.frameworks()).containsExactly("SCO");
  }

  @Test
  void visitsAreReadWithVisitorsAndHost() throws IOException {
    Extraction read = read("""
        visits:
          - id: v1
            kind: state
            status: planned
            visitors: ["Xi Jinping (CHN, President)", {person: Qin Gang, state: CHN}]
            to: RUS
            place: Moscow
            start: 2023-03
          - {kind: visit, status: occurred, visitor: CHN, to: PAK, start: 2023-05-05}
        """).onlyRecords();
    assertThat(read.source()).isEqualTo(new RecordSet("goa.yaml", "goa.yaml", null, null, null,
        null));
    assertThat(read.events()).extracting(Event::id).containsExactly("v1", "visits-2");
    assertThat(read.events().getFirst()).satisfies(visit -> {
      assertThat(visit.type()).isEqualTo(EventType.VISIT);
      assertThat(visit.visitKind()).isEqualTo(VisitKind.STATE);
      assertThat(visit.when()).isEqualTo(Period.of(PartialDate.parse("2023-03")));
      assertThat(visit.place()).isEqualTo(new Place("Moscow", "RUS"));
      assertThat(visit.participants()).containsExactly(person("Xi Jinping", "CHN", "President"),
          person("Qin Gang", "CHN", null));
    });
    assertThat(read.events().getLast().visitKind()).isNull();
  }

  @Test
  void statementsAreReadWithHoldersSpeakerAndDate() throws IOException {
    Collected collected = read("""
        meetings:
          - {id: m1, type: meeting, status: occurred, participants: [CHN, RUS]}
        statements:
          - id: s1
            kind: position
            holders: [CHN, RUS]
            polarity: oppose
            target: all forms of hegemony
            frameworks: [BRICS, G20]
            certainty: probable
            date: 2023-05-04
            event: m1
            quote: oppose all forms of hegemony
          - {kind: topic, holders: CHN, speaker: Qin Gang, target: the Ukraine crisis}
        """);
    assertThat(collected.refusals()).isEmpty();
    assertThat(collected.onlyRecords().claims()).containsExactly(
        new Claim("s1", ClaimKind.POSITION, List.of(Party.state("CHN"), Party.state("RUS")), null,
            Polarity.OPPOSE, "all forms of hegemony", List.of("BRICS", "G20"), true,
            Certainty.PROBABLE, "m1", new RecordEntry("goa.yaml", 4, "oppose all forms of hegemony",
                PartialDate.parse("2023-05-04")),
            1),
        new Claim("statements-2", ClaimKind.TOPIC, List.of(Party.state("CHN")),
            person("Qin Gang", "CHN", null), null, "the Ukraine crisis", List.of(), true,
            Certainty.CERTAIN, null, new RecordEntry("goa.yaml", 14, ""), 1));
  }

  @Test
  void membershipsAreReadWithOpenEndsAndOfOrganisationsToo() throws IOException {
    assertThat(read("""
        memberships:
          - {framework: SCO, member: IND, status: member, since: 2017-06-09}
          - {framework: G20, member: AU, status: member, since: 2023, until: ~}
          - {framework: BRICS, member: Pacific Islands Forum, status: observer}
        """).onlyRecords().memberships()).containsExactly(
        new Membership("SCO", Party.state("IND"), "member",
            new Period(PartialDate.parse("2017-06-09"), null), new RecordEntry("goa.yaml", 2, "")),
        new Membership("G20", Party.organisation("AU"), "member",
            new Period(PartialDate.parse("2023"), null), new RecordEntry("goa.yaml", 3, "")),
        new Membership("BRICS", Party.organisation("Pacific Islands Forum"), "observer",
            Period.UNKNOWN, new RecordEntry("goa.yaml", 4, "")));
  }
}
