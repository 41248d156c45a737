package entente.extract.event;

import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives events the time and place that only other events of their document tell: a meeting on a trip
 * those of the trip, a signing those of the talks that it crowned.
 */
final class SettingCompleter {
  private final List<EventDraft> drafts;

  /** For all events of a document, in reading order. */
  SettingCompleter(List<EventDraft> drafts) {
    this.drafts = drafts;
  }

  /** Completes them; what an event's own sentence tells is kept. */
  void complete() {
    for (EventDraft draft : drafts) {
      switch (draft.type) {
        case MEETING -> completeMeeting(draft);
        case SIGNING -> completeSigning(draft);
        case SESSION, CALL, VISIT -> {
          // A session has a place of its own, a call none, and a visit tells its country itself.
        }
      }
    }
  }

  private void completeMeeting(EventDraft meeting) {
    EventDraft session = meeting.sidelinesOf;
    EventDraft trip = meeting.remote ? null : trip(meeting);
    if (session != null && !meeting.remote) {
      takePlace(meeting, session);
    } else if (trip != null && agree(meeting.place, trip.place)) {
      takePlace(meeting, trip);
      if (meeting.when.isUnknown()) {
        meeting.when = trip.when;
      }
    }
  }

  private void completeSigning(EventDraft signing) {
    EventDraft talks = talksBefore(signing);
    EventDraft trip = talks == null ? trip(signing) : null;
    if (talks != null) {
      takePlace(signing, talks);
      if (signing.when.isUnknown() && talks.when.start() != null && talks.when.start().isDay()) {
        signing.when = talks.when;
      }
      if (signing.framework == null && talks.type == EventType.SESSION) {
        signing.framework = talks.framework;
      }
    } else if (trip != null) {
      takePlace(signing, trip);
    }
  }

  private static void takePlace(EventDraft draft, EventDraft from) {
    boolean lacking = draft.place == null || draft.place.country() == null;
    if (lacking && from.place != null) {
      draft.place = from.place;
    }
  }

  private static boolean agree(@Nullable Place one, @Nullable Place other) {
    return one == null || one.country() == null || other == null
        || one.country().equals(other.country());
  }

  /** The visit on which somebody who takes part met those whom he visited; null if there is none. */
  private @Nullable EventDraft trip(EventDraft draft) {
    Set<Party> parties = draft.parties();
    for (EventDraft visit : drafts) {
      boolean trip = visit.type == EventType.VISIT && visit.status == draft.status
          && visit.place != null && visit.place.country() != null
          && visit.when.mayOverlap(draft.when);
      if (trip && parties.contains(Party.state(visit.place.country()))
          && visit.participants().stream().anyMatch(each -> takesPart(each, draft))) {
        return visit;
      }
    }
    return null;
  }

  /** True if the visitor is among the participants, or his side where it names nobody. */
  private static boolean takesPart(Participant visitor, EventDraft draft) {
    return draft.participants().stream()
        .filter(each -> each.party().equals(visitor.party()))
        .anyMatch(each -> each.person() == null || visitor.person() == null
            || each.person().equals(visitor.person()));
  }

  /** True if a framework alone signs at its own sitting. */
  private static boolean isOf(EventDraft session, Set<Party> signatories) {
    return session.framework != null
        && signatories.equals(Set.of(Party.organisation(session.framework)));
  }

  /** The meeting or session told last before a signing that had all its signatories. */
  private @Nullable EventDraft talksBefore(EventDraft signing) {
    EventDraft talks = null;
    for (EventDraft draft : drafts) {
      if (draft == signing) {
        break;
      }
      boolean gathering = draft.type == EventType.MEETING || draft.type == EventType.SESSION;
      if (gathering && draft.status == signing.status && draft.when.mayOverlap(signing.when)
          && (draft.parties().containsAll(signing.parties()) || isOf(draft, signing.parties()))) {
        talks = draft;
      }
    }
    return talks;
  }
}
