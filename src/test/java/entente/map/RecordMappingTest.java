package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Alliance;
import entente.model.Certainty;
import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.CodedEvent;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.LinkedExtraction;
import entente.model.Membership;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Period;
import entente.model.RecordEntry;
import entente.model.RecordSet;
import entente.model.RollCall;
import entente.model.Sourcing;
import entente.model.Vote;
import entente.model.VoteChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class RecordMappingTest {
  private static final Iris IRIS = Iris.standard();
  private static final RecordSet RECORDS = new RecordSet("visits", "Visits", "Example Institute",
      null, null, "CC0");
  private final ExtractionMapper mapper = new ExtractionMapper(IRIS, new FewEntities(IRIS), "1.0");
  private final Graph graph = graph();

  @Test
  void pointsToTheLineOfTheFile() {
    Node entry = IRIS.part(IRIS.recordSet("visits"), "line=7");
    assertThat(graph.contains(entry, Ent.line, Literals.integer(7))).isTrue();
    assertThat(graph.contains(Node.ANY, Ent.evidence, entry)).isTrue();
  }

  @Test
  void writesVotesAndAlliances() {
    RecordEntry entry = new RecordEntry("un.csv", 2, "");
    RollCall call = new RollCall("UNGA", 74, "9101", LocalDate.of(2019, 12, 12), "R/74/63", null,
        List.of("nu"),
        List.of(new Vote("CHN", VoteChoice.ABSTAIN), new Vote("RUS", VoteChoice.NO),
            new Vote("IND", VoteChoice.YES), new Vote("FRA", VoteChoice.ABSENT)),
        entry);
    Period term = new Period(PartialDate.parse("1961-07-11"), null);
    Alliance alliance = new Alliance("3", term,
        List.of(new Alliance.Ally("CHN", term, List.of("defense", "entente")),
            new Alliance.Ally("RUS", term, List.of("entente"))),
        entry);
    Extraction extraction = new Extraction(RECORDS, Sourcing.NONE, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(call), List.of(alliance), List.of());
    Graph votes = graphOf(extraction);
    Node rollCall = IRIS.rollCall("UNGA", "9101");
    Node vote = IRIS.vote(rollCall, "CHN");
    assertThat(vote.getURI()).endsWith("/vote/UNGA-9101/CHN");
    assertThat(votes.contains(vote, Ent.choice, Codes.of("abstain"))).isTrue();
    assertThat(votes.contains(vote, Ent.voter, IRIS.state("CHN"))).isTrue();
    assertThat(votes.contains(vote, Ent.rollCall, rollCall)).isTrue();
    assertThat(votes.contains(rollCall, Ent.abstaining, IRIS.state("CHN"))).isTrue();
    assertThat(votes.contains(rollCall, Ent.against, IRIS.state("RUS"))).isTrue();
    assertThat(votes.contains(rollCall, Ent.inFavour, IRIS.state("IND"))).isTrue();
    assertThat(votes.contains(rollCall, Node.ANY, IRIS.state("FRA"))).isFalse();
    assertThat(votes.contains(rollCall, Ent.yearPeriod, Literals.text("2019"))).isTrue();
    assertThat(votes.contains(rollCall, Ent.sessionPeriod, Literals.text("UNGA-74"))).isTrue();
    assertThat(votes.contains(rollCall, Ent.issue, Codes.of("issue-nu"))).isTrue();
    assertThat(votes.contains(rollCall, Ent.sessionNumber, Literals.integer(74))).isTrue();
    assertThat(votes.stream(Node.ANY, Ent.ally, Node.ANY)).hasSize(2);
    assertThat(votes.stream(Node.ANY, Ent.alliance, Node.ANY)).hasSize(2);
    assertThat(votes.contains(Node.ANY, Ent.obligation, Codes.of("obligation-defense"))).isTrue();
    assertThat(ShaclValidator.get().validate(Shapes.parse(OntologyFiles.read(OntologyFiles.SHAPES)),
        votes).conforms()).isTrue();
  }

  @Test
  void writesCodedEvents() {
    Graph coded = graphOf(Extraction.ofCodedEvents(RECORDS, List.of(
        new CodedEvent("7", LocalDate.of(2023, 5, 4), Party.state("CHN"), Party.state("RUS"),
            "CONSULT", "042", new RecordEntry("e.csv", 2, "")),
        new CodedEvent("8", LocalDate.of(2023, 5, 4), Party.state("RUS"), Party.state("CHN"), null,
            "010", new RecordEntry("e.csv", 3, "")))));
    assertThat(coded.stream(Node.ANY, Ent.sourceActor, IRIS.state("CHN"))).hasSize(1);
    assertThat(coded.stream(Node.ANY, Ent.ploverClass, Codes.plover("CONSULT"))).hasSize(1);
    assertThat(coded.stream(Node.ANY, Ent.cameoCode, Codes.cameo("010"))).hasSize(1);
    assertThat(coded.stream(Node.ANY, Ent.date, Literals.day(LocalDate.of(2023, 5, 4))))
        .hasSize(2);
    assertThat(ShaclValidator.get().validate(Shapes.parse(OntologyFiles.read(OntologyFiles.SHAPES)),
        coded).conforms()).isTrue();
  }

  @Test
  void keepsRivalMembershipsApart() {
    assertThat(graph.stream(Node.ANY, Ent.framework, IRIS.framework("SCO"))).hasSize(2);
    assertThat(graph.contains(Node.ANY, Ent.since, Literals.date(PartialDate.parse("1996"))))
        .isTrue();
    assertThat(graph.contains(Node.ANY, Ent.startLatest,
        Literals.day(PartialDate.parse("1996-12-31").earliest())))
        .isTrue();
    assertThat(graph.contains(Node.ANY, Ent.until, Node.ANY)).isFalse();
  }

  @Test
  void keepsWhatWasSaidTwiceApartByItsDate() {
    assertThat(graph.stream(Node.ANY, Ent.action, Literals.text("cooperate"))).hasSize(2);
    assertThat(graph.stream(Node.ANY, Ent.date, Node.ANY).map(each -> each.getObject()))
        .containsExactly(Literals.day(LocalDate.of(2021, 1, 26)));
    assertThat(graph.contains(Node.ANY, Ent.startLatest,
        Literals.day(LocalDate.of(2022, 5, 31)))).isTrue();
  }

  @Test
  void tellsOfAStateThatTheReferenceTablesDoNotHave() {
    assertThat(graph.contains(IRIS.state("XAB"), Ent.code, Literals.text("XAB"))).isTrue();
    assertThat(graph.contains(IRIS.state("CHN"), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void conformsToTheShapes() {
    Shapes shapes = Shapes.parse(OntologyFiles.read(OntologyFiles.SHAPES));
    assertThat(ShaclValidator.get().validate(shapes, graph).getEntries()).isEmpty();
  }

  private Graph graph() {
    Party china = Party.state("CHN");
    Event call = new Event("r1", EventType.CALL, EventStatus.OCCURRED, Period.UNKNOWN, null, null,
        null, null, null,
        List.of(Participant.side(china), Participant.side(Party.state("XAB"))), null,
        new RecordEntry("visits.csv", 7, "spoke by telephone"), 1);
    Extraction extraction = new Extraction(RECORDS, Sourcing.NONE, List.of(call),
        List.of(commitment("2021-01-26", 4), commitment("2022-05", 5)),
        List.of(membership("2001-06-15", 2), membership("1996", 3)), List.of(), List.of(),
        List.of());
    return graphOf(extraction);
  }

  private Graph graphOf(Extraction extraction) {
    DatasetGraph all = Mapped.dataset(
        Mapped.quads(
            stream -> mapper.map(new LinkedExtraction(extraction, Map.of(), Map.of()), stream)));
    return all.getGraph(mapper.graph(RECORDS));
  }

  private static Claim commitment(String date, int line) {
    return new Claim("c" + line, ClaimKind.COMMITMENT, List.of(Party.state("CHN")), null, null,
        "cooperate", List.of(), true, Certainty.CERTAIN, null,
        new RecordEntry("visits.csv", line, "", PartialDate.parse(date)), 1);
  }

  private static Membership membership(String since, int line) {
    return new Membership("SCO", Party.state("CHN"), "member",
        new Period(PartialDate.parse(since), null),
        new RecordEntry("visits.csv", line, ""));
  }
}
