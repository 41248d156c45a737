package entente.extract.event;

import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Passage;
import entente.model.Period;
import entente.model.Place;
import entente.model.VisitKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event that is still being read; what further sentences tell of it is added. */
final class EventDraft {
  final EventType type;
  final Passage evidence;
  EventStatus status;
  Period when = Period.UNKNOWN;
  @Nullable
  Place place;
  @Nullable
  String name;
  @Nullable
  String framework;
  @Nullable
  EventDraft sidelinesOf;
  @Nullable
  VisitKind visitKind;
  @Nullable
  Participant announcedBy;
  /** True if the words say that it is one told before: "the meeting", "their talks". */
  boolean anaphoric;
  /** True if the words tell of an exchange of views, which some event told before may have held. */
  boolean implied;
  /** True if the words say that it was planned then: "was due to", "was to". */
  boolean expected;
  /** True if a verb tells that it took place: "arrived in A". */
  boolean firm;
  /** True if the title tells of it, so that it is news. */
  boolean titled;
  /** True if it was told in an utterance of a transcript. */
  boolean spoken;
  /** True if its time lies before what the report is about: weeks ago, or "had met in March". */
  boolean recalled;
  /** True for a sitting that follows the one told before: "the next summit". */
  boolean further;
  /** True if its time is that of what took place on its sidelines, or of a trip to several states. */
  boolean borrowed;
  /** True if a sitting or visit is only named, so that another sentence may tell when it is. */
  boolean untold;
  /** True if they met people who act for no side, so that it only tells who was at a sitting. */
  boolean outsiders;
  /** True if the words say that it was before or after something told: "later", "after the talks". */
  boolean beside;
  /** True if the words say that it was before a gathering: "before the session". */
  boolean ahead;
  /** The side that received the others, null if none did. */
  @Nullable
  Party host;
  /** True if the sides saw each other on screens only. */
  boolean remote;
  String id = "";
  private final List<Participant> participants = new ArrayList<>();

  EventDraft(EventType type, EventStatus status, Passage evidence) {
    this.type = type;
    this.status = status;
    this.evidence = evidence;
  }

  List<Participant> participants() {
    return participants;
  }

  /** Adds participants; a side gives way to its person, and a person is there once. */
  void add(List<Participant> more) {
    for (Participant participant : more) {
      add(participant);
    }
  }

  private void add(Participant more) {
    if (more.person() == null) {
      if (participants.stream().noneMatch(known -> known.party().equals(more.party()))) {
        participants.add(more);
      }
      return;
    }
    participants.removeIf(
        known -> known.person() == null && known.party().equals(more.party()));
    if (participants.stream().noneMatch(known -> more.person().equals(known.person()))) {
      participants.add(more);
    }
  }

  Set<Party> parties() {
    Set<Party> parties = new LinkedHashSet<>();
    participants.forEach(participant -> parties.add(participant.party()));
    return parties;
  }

  /** Those of the parties that are states. */
  Set<Party> states() {
    Set<Party> states = parties();
    states.removeIf(party -> !party.isState());
    return states;
  }

  /** True for a meeting, call or session. */
  boolean isGathering() {
    return type != EventType.VISIT && type != EventType.SIGNING;
  }

  boolean inTitle() {
    return evidence.sentence() < 0;
  }

  Event event(double confidence) {
    return new Event(id, type, status, when, place, name, framework, session(), visitKind,
        participants, announcedBy, evidence, confidence);
  }

  /** The id of the session on whose sidelines it was; null for none, for itself, and for one left out as history. */
  private @Nullable String session() {
    String session = sidelinesOf == null ? "" : sidelinesOf.id;
    return session.isEmpty() || session.equals(id) ? null : session;
  }

  /** True if a person of that name takes part in both. */
  boolean sharesPerson(EventDraft other) {
    return participants().stream().map(Participant::person).filter(Objects::nonNull)
        .anyMatch(name -> other.participants().stream()
            .anyMatch(each -> name.equals(each.person())));
  }
}
