package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.model.Event;
import entente.model.EventLink;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Link;
import entente.model.LinkReason;
import entente.model.Participant;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Passage;
import entente.model.Period;
import entente.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventKeyTest {
  private static final Participant QIN = new Participant("Qin Gang", Party.state("CHN"), null);
  private static final Participant LAVROV = new Participant("Sergei Lavrov", Party.state("RUS"),
      "Foreign Minister");
  private static final Participant MA = new Participant("Ma Zhaoxu", Party.state("CHN"), null);
  private static final Map<Participant, Link> PEOPLE = Map.of(QIN, known("Qin Gang"), LAVROV,
      known("Sergei Lavrov"), MA, known("ma zhaoxu CHN"));

  @Test
  void aMeetingIsKnownByDayAndWhoLeadsEachSide() {
    assertThat(key(EventType.MEETING, "2023-05-04", null, LAVROV, QIN))
        .hasValue("meeting|2023-05-04|CHN:Qin Gang|RUS:Sergei Lavrov")
        .isEqualTo(key(EventType.MEETING, "2023-05-04", null, QIN, LAVROV, MA));
  }

  @Test
  void aMeetingOfOthersOnTheSameDayIsAnotherOne() {
    assertThat(key(EventType.MEETING, "2023-05-04", null, MA, LAVROV))
        .isNotEqualTo(key(EventType.MEETING, "2023-05-04", null, QIN, LAVROV));
  }

  @Test
  void aSideWithoutPersonsCountsAsSuch() {
    assertThat(key(EventType.SIGNING, "2023-05-04", null, side("RUS"), side("CHN")))
        .hasValue("signing|2023-05-04|CHN|RUS");
  }

  @Test
  void aPlannedVisitNeedsOnlyTheMonth() {
    assertThat(key(EventType.VISIT, "2023-05", "IND", QIN))
        .hasValue("visit|2023-05|CHN:Qin Gang|IND")
        .isEqualTo(key(EventType.VISIT, "2023-05-04", "IND", QIN));
  }

  @Test
  void aSessionIsKnownByFrameworkAndDayWhoeverIsNamed() {
    assertThat(key(EventType.SESSION, "2023-05-04", null, QIN))
        .hasValue("session|2023-05-04|SCO")
        .isEqualTo(key(EventType.SESSION, "2023-05-04", "IND", LAVROV));
  }

  @Test
  void whatIsToldTooVaguelyHasNoKey() {
    assertThat(key(EventType.MEETING, "2023-05", null, QIN, LAVROV)).isEmpty();
    assertThat(key(EventType.MEETING, null, null, QIN, LAVROV)).isEmpty();
    assertThat(key(EventType.MEETING, "2023-05-04", null, QIN)).isEmpty();
    assertThat(key(EventType.SESSION, "2023", null, QIN)).isEmpty();
    assertThat(key(EventType.VISIT, "2023", "IND", QIN)).isEmpty();
    assertThat(key(EventType.VISIT, "2023-05-04", null, QIN)).isEmpty();
  }

  private static Optional<String> key(EventType type, @Nullable String start,
      @Nullable String country, Participant... participants) {
    Period when = start == null ? Period.UNKNOWN : Period.of(PartialDate.parse(start));
    Place place = country == null ? null : new Place(null, country);
    Event event = new Event("e1", type, EventStatus.PLANNED, when, place, null, "SCO", null, null,
        List.of(participants), null, new Passage("", 0, 0, 0), 1);
    Cast cast = new Cast(PEOPLE, new Seniority(SharedReference.get().officeHolders()), null);
    return new EventKey(cast, null).of(event).map(EventLink::key);
  }

  private static Participant side(String state) {
    return Participant.side(Party.state(state));
  }

  private static Link known(String entity) {
    return new Link(entity, true, LinkReason.NAME_IN_POST, "");
  }
}
