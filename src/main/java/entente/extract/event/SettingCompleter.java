package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives events the time and place that only other events of their document tell: a meeting on a trip
 * those of the trip, a signing those of the talks that it crowned.
 */
final class SettingCompleter {
  /** Days of a time that may be that of one trip. */
  private static final int LONGEST_TRIP = 31;

  private final List<EventDraft> drafts;
  private final PartialDate day;
  private final Trips trips;
  private final @Nullable Place home;
  private final Period lead;

  /**
   * For all events of a document, in reading order.
   *
   * @param day the document's own day
   * @param home where the document was written, null where it does not say so
   * @param lead the day of which its first sentence tells
   */
  SettingCompleter(List<EventDraft> drafts, LocalDate day, @Nullable Place home, Period lead) {
    this.lead = lead;
    this.drafts = drafts;
    this.day = PartialDate.of(day);
    this.trips = new Trips(drafts, day);
    this.home = home;
  }

  /** Completes them; what an event's own sentence tells is kept. */
  void complete() {
    List.copyOf(drafts).forEach(this::joinSittingOfTitle);
    new Plans(drafts, day).settle();
    for (EventDraft draft : drafts) {
      switch (draft.type) {
        case MEETING -> completeMeeting(draft);
        case SIGNING -> completeSigning(draft);
        case SESSION -> completeSession(draft);
        case VISIT -> completeVisit(draft);
        case CALL -> {
          // A call has no place, and its day stands beside it.
        }
      }
    }
    drafts.stream().filter(SettingCompleter::lacksPlace).forEach(this::shareDay);
    if (home != null) {
      new HomeCompleter(drafts, day, home).complete(lead);
    }
    new BesideCompleter(drafts, day, home).complete();
  }

  /** "A hosts G20 leaders" as a title: a sitting that the text tells of, where the title says. */
  private void joinSittingOfTitle(EventDraft draft) {
    if (draft.inTitle() && draft.type == EventType.MEETING) {
      drafts.stream()
          .filter(other -> other.type == EventType.SESSION && other.framework != null
              && other.status == draft.status
              && draft.parties().contains(Party.organisation(other.framework)))
          .findFirst().ifPresent(sitting -> {
            takePlace(sitting, draft);
            drafts.remove(draft);
          });
    }
  }

  /** True if people came together somewhere, and nothing says where. */
  static boolean lacksPlace(EventDraft draft) {
    boolean gathered = draft.type == EventType.MEETING || draft.type == EventType.SESSION
        || draft.type == EventType.SIGNING;
    return gathered && !draft.remote && draft.status != EventStatus.CANCELLED
        && (draft.place == null || draft.place.country() == null);
  }

  /** Whoever sits or meets somewhere on a day does so there with others of that day too. */
  private void shareDay(EventDraft draft) {
    drafts.stream().filter(other -> hosts(other, draft)).findFirst()
        .ifPresent(other -> draft.place = other.place);
  }

  private static boolean hosts(EventDraft other, EventDraft draft) {
    boolean gathering = other.type == EventType.SESSION || other.type == EventType.MEETING
        && EventLedger.isOneDay(other.when);
    boolean placed = other.place != null && other.place.country() != null && !other.remote;
    return gathering && placed && other.status == draft.status && covers(other.when, draft.when)
        && isShared(other, draft);
  }

  /** True if the days of the one lie within those of the other, as far as both are known. */
  private static boolean covers(Period whole, Period part) {
    return whole.start() != null && whole.start().isDay() && part.start() != null
        && part.start().isDay() && whole.mayOverlap(part);
  }

  /** True if one framework sits in both, or somebody takes part in both. */
  static boolean isShared(EventDraft other, EventDraft draft) {
    return other.framework != null && other.framework.equals(draft.framework)
        || draft.parties().stream().anyMatch(other.parties()::contains);
  }

  /** "will welcome A on Friday. A's visit will ...": a visit is when its host receives the guest. */
  private void completeVisit(EventDraft visit) {
    boolean been = visit.status == EventStatus.OCCURRED && !visit.untold;
    if (been || visit.firm || !visit.when.isUnknown() || visit.place == null
        || visit.place.country() == null) {
      return;
    }
    Party host = Party.state(visit.place.country());
    drafts.stream()
        .filter(each -> each.type == EventType.MEETING && each.parties().contains(host)
            && Places.mayShareState(each.place, visit.place)
            && visit.participants().stream().anyMatch(guest -> Trips.takesPart(guest, each)))
        .findFirst().filter(meeting -> meeting.status == EventStatus.PLANNED)
        .ifPresent(meeting -> {
          visit.when = meeting.when;
          visit.status = meeting.status;
        });
  }

  private void completeMeeting(EventDraft meeting) {
    if (lacksPlace(meeting) && meeting.when.isUnknown() && !meeting.recalled) {
      drafts.stream().limit(drafts.indexOf(meeting)).filter(told -> isSameStay(told, meeting))
          .reduce((first, second) -> second).ifPresent(told -> meeting.place = told.place);
    }
    EventDraft session = meeting.sidelinesOf != null
        ? meeting.sidelinesOf
        : new SessionAround(drafts).of(meeting);
    if (!meeting.ahead) {
      meeting.sidelinesOf = session;
    } else if (session != null && EventLedger.isOneDay(session.when)) {
      meeting.when = meeting.when.isUnknown() ? session.when : meeting.when;
    }
    EventDraft trip = meeting.remote ? null : trips.of(meeting);
    if (session != null && meeting.when.isUnknown() && !meeting.recalled && !meeting.ahead
        && !session.borrowed && EventLedger.isOneDay(session.when)) {
      meeting.when = session.when;
    }
    if (session != null && !meeting.remote) {
      takePlace(meeting, session);
      takePlace(session, meeting);
    }
    if (trip != null && Places.mayShareState(meeting.place, trip.place)) {
      takePlace(meeting, trip);
      if (meeting.when.isUnknown() && isShort(trip.when)) {
        meeting.when = trip.when;
      }
    }
  }

  /** "A met B in C. He also met D of the same state": people of the same two sides, told before. */
  private static boolean isSameStay(EventDraft told, EventDraft meeting) {
    return told.type == EventType.MEETING && !told.recalled && !lacksPlace(told) && !told.inTitle()
        && told.status == meeting.status && told.parties().equals(meeting.parties())
        && told.parties().size() == 2 && told.sharesPerson(meeting);
  }

  /** False for a time in which one may have travelled often: "his visits in the past two years". */
  private static boolean isShort(Period when) {
    return when.start() != null && when.end() != null && when.start().month() > 0
        && when.end().latest().isBefore(when.start().earliest().plusDays(LONGEST_TRIP));
  }

  /** "While there, he is to attend the Dialogue": a sitting on a trip. */
  private void completeSession(EventDraft session) {
    boolean dated = !session.when.isUnknown() && EventLedger.isOneDay(session.when);
    EventDraft trip = dated || session.when.isUnknown() ? trips.of(session) : null;
    if (trip != null && (session.place == null || session.place.equals(trip.place))) {
      session.place = trip.place;
      session.when = dated ? session.when : trip.when;
    }
  }

  private void completeSigning(EventDraft signing) {
    if (signing.recalled) {
      return;
    }
    EventDraft talks = talksBefore(signing);
    drafts.stream()
        .filter(call -> call.type == EventType.CALL && signing.framework == null
            && call.framework != null && call.parties().equals(signing.parties()))
        .findFirst().ifPresent(call -> signing.framework = call.framework);
    EventDraft trip = talks == null ? trips.of(signing) : null;
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
      if (signing.when.isUnknown() && !signing.beside && isShort(trip.when)) {
        signing.when = trip.when;
      }
    }
  }

  private static void takePlace(EventDraft draft, EventDraft from) {
    boolean lacking = draft.place == null || draft.place.country() == null;
    if (lacking && from.place != null) {
      draft.place = from.place;
    }
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
