package entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.model.Certainty;
import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.Document;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.Membership;
import entente.model.Participant;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Passage;
import entente.model.Period;
import entente.model.Place;
import entente.model.Polarity;
import entente.model.RecordEntry;
import entente.model.RecordSet;
import entente.model.Relation;
import entente.model.Sourcing;
import entente.model.VisitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationWriterTest {
  private static final Party CHINA = Party.state("CHN");
  private static final Party EU = Party.organisation("EU");
  private static final Participant QIN = new Participant("Qin Gang", CHINA, "Foreign Minister");

  private final AnnotationWriter writer = new AnnotationWriter();

  @Test
  void writesEventsAndClaimsInTheSchemaOfAnnotations() throws Exception {
    Event visit = new Event("e1", EventType.VISIT, EventStatus.PLANNED,
        Period.of(PartialDate.parse("2023-05")), new Place(null, "IND"), "tour", null, null,
        VisitKind.OFFICIAL, List.of(QIN), QIN, new Passage("will visit India", 4, 20, 1), 0.5);
    Claim claim = new Claim("c1", ClaimKind.POSITION, List.of(CHINA, EU), QIN, Polarity.OPPOSE,
        "all forms of hegemony", List.of("UN"), false, Certainty.CERTAIN, "e1",
        new Passage("oppose all", 30, 40, 2), 0.75);
    Document document = Document.of("d", LocalDate.of(2023, 5, 4), "t", "x");
    String line = writer.line(new Extraction(document, Sourcing.NONE, List.of(visit),
        List.of(claim), List.of(), List.of("UN"),
        List.of(new Relation(CHINA, EU, "CONSULT", "040", new Passage("x", 30, 50, 1), 0.8)),
        List.of()));
    assertThat(tree(line)).isEqualTo(tree("""
        {"doc": "d", "date": "2023-05-04", "frameworks": ["UN"],
         "events": [{"id": "e1", "type": "visit", "status": "planned", "start": "2023-05",
          "end": "2023-05", "place": {"name": null, "country": "IND"}, "framework": null,
          "sidelines_of": null, "participants": [{"person": "Qin Gang", "state": "CHN",
           "org": null, "role": "Foreign Minister"}], "name": "tour", "visit_kind": "official",
          "announced_by": {"person": "Qin Gang", "state": "CHN", "org": null,
           "role": "Foreign Minister"}, "evidence": "will visit India", "sentence": 1,
          "start_char": 4, "end_char": 20, "confidence": 0.5}],
         "claims": [{"id": "c1", "kind": "position", "holders": ["CHN", "EU"],
          "speaker": "Qin Gang", "polarity": "oppose", "target": "all forms of hegemony",
          "frameworks": ["UN"], "scope_exhaustive": false, "certainty": "certain", "event": "e1",
          "evidence": "oppose all", "sentence": 2, "start_char": 30, "end_char": 40,
          "confidence": 0.75}],
         "relations": [{"source": "CHN", "target": "IGO:EU", "class": "CONSULT", "cameo": "040",
          "sentence": 1, "start_char": 30, "end_char": 50, "confidence": 0.8}]}"""));
    assertThat(line).doesNotContain("\n");
  }

  @Test
  void writesTheMembershipsOfRecords() throws Exception {
    RecordSet records = new RecordSet("r", "title", null, null, null, null);
    Membership membership = new Membership("EU", CHINA, "observer",
        new Period(PartialDate.parse("2001"), null), new RecordEntry("m.csv", 2, "words"));
    JsonNode line = tree(writer.line(new Extraction(records, Sourcing.NONE, List.of(), List.of(),
        List.of(membership), List.of(), List.of(), List.of())));
    assertThat(line.get("date").isNull()).isTrue();
    assertThat(line.get("memberships")).isEqualTo(tree("""
        [{"framework": "EU", "state": "CHN", "org": null, "status": "observer", "since": "2001",
          "until": null, "evidence": "words"}]"""));
  }

  private static JsonNode tree(String json) throws Exception {
    return new ObjectMapper().readTree(json);
  }
}
