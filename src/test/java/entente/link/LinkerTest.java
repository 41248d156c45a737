package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.model.Document;
import entente.model.Event;
import entente.model.EventLink;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.LinkReason;
import entente.model.Participant;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Passage;
import entente.model.Period;
import entente.model.Sourcing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Qin Gang and Sergei Lavrov met in Goa on 4 May 2023. */
class LinkerTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 4);
  private static final Participant QIN = new Participant("Qin Gang", Party.state("CHN"), null);
  private static final Participant LAVROV = new Participant("Sergey Lavrov", Party.state("RUS"),
      null);
  private static final Participant MINISTER = new Participant(null, Party.state("RUS"),
      "Foreign Minister");

  private final Linker linker = new Linker(SharedReference.get());

  @Test
  void aPlanThatCameTrueIsTheSameEvent() {
    EventLink plan = only(DAY.minusDays(2), event("e1", EventStatus.PLANNED, DAY, QIN, LAVROV));
    EventLink outcome = only(DAY.plusDays(1), event("e7", EventStatus.OCCURRED, DAY, LAVROV, QIN));
    assertThat(outcome).isEqualTo(plan);
    assertThat(outcome.reason()).isEqualTo(LinkReason.DAY_AND_SIDES);
  }

  @Test
  void aTitleFindsTheEventThatAnotherSourceTellsByName() {
    assertThat(only(DAY, event("e1", EventStatus.OCCURRED, DAY, QIN, MINISTER)).key())
        .isEqualTo(only(DAY, event("e1", EventStatus.OCCURRED, DAY, QIN, LAVROV)).key());
  }

  @Test
  void whatTellsNoDayIsOfTheDayOfItsDocumentAndLessSure() {
    EventLink presumed = only(DAY, event("e1", EventStatus.OCCURRED, null, QIN, LAVROV));
    assertThat(presumed.key()).isEqualTo(
        only(DAY, event("e1", EventStatus.OCCURRED, DAY, QIN, LAVROV)).key());
    assertThat(presumed.reason()).isEqualTo(LinkReason.PRESUMED_DAY);
  }

  @Test
  void twoEventsOfOneSourceAreNeverOne() {
    Map<String, EventLink> links = links(DAY,
        event("e1", EventStatus.OCCURRED, null, QIN, LAVROV),
        event("e2", EventStatus.OCCURRED, DAY, QIN, LAVROV));
    assertThat(links.get("e2").reason()).isEqualTo(LinkReason.DAY_AND_SIDES);
    assertThat(links.get("e1").reason()).isEqualTo(LinkReason.TOLD_APART);
    assertThat(links.get("e1").key()).isNotEqualTo(links.get("e2").key());
  }

  private EventLink only(LocalDate published, Event event) {
    return links(published, event).get(event.id());
  }

  private Map<String, EventLink> links(LocalDate published, Event... events) {
    Document document = new Document("d", published, "", "", null, null, null, "en");
    return linker.link(new Extraction(document, Sourcing.NONE, List.of(events), List.of(),
        List.of(), List.of(), List.of(), List.of())).events();
  }

  private static Event event(String id, EventStatus status, LocalDate day,
      Participant... participants) {
    Period when = day == null ? Period.UNKNOWN : new Period(PartialDate.of(day), null);
    return new Event(id, EventType.MEETING, status, when, null, null, null, null, null,
        List.of(participants), null, new Passage("", 0, 0, 0), 1);
  }
}
