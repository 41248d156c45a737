package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the visit on which a meeting, sitting or signing of the same document was. */
final class Trips {
  /** Days after an arrival within which talks with the host are taken to be part of the visit. */
  static final int LONGEST_STAY = 4;

  private final List<EventDraft> drafts;
  private final LocalDate today;

  /** For all events of a document of that day, in reading order. */
  Trips(List<EventDraft> drafts, LocalDate today) {
    this.drafts = drafts;
    this.today = today;
  }

  /** The visit on which somebody who takes part met those whom he visited; null if there is none. */
  @Nullable
  EventDraft of(EventDraft draft) {
    Set<Party> parties = draft.parties();
    for (EventDraft visit : drafts) {
      boolean trip = visit.type == EventType.VISIT
          && (visit.status == draft.status || isNextStage(visit, draft))
          && visit.place != null && visit.place.country() != null && mayBeOn(visit, draft)
          && !isRecalled(visit, draft) && !isSpokenOf(visit, draft);
      if (trip && parties.contains(Party.state(visit.place.country()))
          && visit.participants().stream().anyMatch(each -> takesPart(each, draft))) {
        return visit;
      }
    }
    EventDraft only = onlyTrip(draft);
    return only != null ? only : tripOfTold(draft);
  }

  /** "In A, he met B. He also met the C's Secretary-General": an organisation's people, as those before. */
  private @Nullable EventDraft tripOfTold(EventDraft draft) {
    boolean unset = draft.type == EventType.MEETING && draft.when.isUnknown()
        && (draft.place == null || draft.place.country() == null) && draft.sidelinesOf == null;
    if (!unset || draft.states().size() != 1 || draft.parties().size() == 1) {
      return null;
    }
    EventDraft told = null;
    for (EventDraft each : drafts.subList(0, drafts.indexOf(draft))) {
      told = each.type == EventType.MEETING && each.sharesPerson(draft) ? each : told;
    }
    return told == null || told.states().size() == 1 || told.status != draft.status
        ? null
        : of(told);
  }

  /** True if talks may have been on a visit: those a few days after an arrival may, too. */
  private static boolean mayBeOn(EventDraft visit, EventDraft draft) {
    PartialDate arrival = visit.when.start();
    PartialDate day = draft.when.start();
    boolean after = arrival != null && arrival.isDay() && arrival.equals(visit.when.end())
        && day != null && day.isDay() && !day.earliest().isBefore(arrival.earliest())
        && day.earliest().isBefore(arrival.earliest().plusDays(LONGEST_STAY));
    return after || visit.when.mayOverlap(draft.when);
  }

  /** True for a visit of an earlier month, told of after what is news or what the title tells of. */
  private boolean isRecalled(EventDraft visit, EventDraft draft) {
    PartialDate end = visit.when.end();
    boolean news = draft.titled
        || visit.evidence.sentence() > draft.evidence.sentence();
    return draft.when.isUnknown() && end != null && news
        && end.latest().isBefore(today.minusDays(Reading.RECENT_DAYS));
  }

  /** "Remarks before a meeting", in which somebody recalls a visit without its day: any earlier one. */
  private static boolean isSpokenOf(EventDraft visit, EventDraft draft) {
    return draft.inTitle() && visit.spoken && visit.when.isUnknown();
  }

  /** True if a visit may hold what is told so: of who "has arrived", what is still to come too. */
  private static boolean isStageOf(EventDraft visit, EventDraft draft) {
    return visit.status == draft.status || visit.firm && visit.status == EventStatus.OCCURRED
        && draft.status == EventStatus.PLANNED && draft.when.isUnknown();
  }

  /** "A has arrived. The talks will take place on June 5": what is to come within days of it. */
  private boolean isNextStage(EventDraft visit, EventDraft draft) {
    PartialDate start = draft.when.start();
    return visit.firm && visit.status == EventStatus.OCCURRED && draft.status == EventStatus.PLANNED
        && start != null && start.isDay()
        && start.earliest().isBefore(today.plusDays(LONGEST_STAY));
  }

  /** The one trip that a document begins with, on which a visitor meets others than his hosts. */
  private @Nullable EventDraft onlyTrip(EventDraft draft) {
    List<EventDraft> visits = drafts.stream().filter(each -> each.type == EventType.VISIT).toList();
    EventDraft visit = visits.size() == 1 ? visits.getFirst() : null;
    boolean within = visit != null && (draft.when.isUnknown() || draft.type == EventType.SESSION
        && !visit.when.isUnknown() && visit.when.mayOverlap(draft.when));
    boolean unset = within && (draft.place == null
        || draft.place.country() == null || draft.place.equals(visit.place));
    boolean planned = draft.type == EventType.SESSION && draft.status == EventStatus.PLANNED;
    return unset && (draft.type == EventType.MEETING || planned)
        && visit == drafts.getFirst() && isStageOf(visit, draft) && visit.place != null
        && draft.participants().stream()
            .allMatch(each -> each.person() != null || !each.party().isState())
        && visit.sharesPerson(draft) ? visit : null;
  }

  /** True if the visitor is among the participants, or his side where it names nobody. */
  static boolean takesPart(Participant visitor, EventDraft draft) {
    return draft.participants().stream()
        .filter(each -> each.party().equals(visitor.party()))
        .anyMatch(each -> each.person() == null || visitor.person() == null
            || each.person().equals(visitor.person()));
  }
}
