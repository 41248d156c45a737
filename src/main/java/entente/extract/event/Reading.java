package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a sentence are read with.
 *
 * @param clauses its clauses
 * @param discourse who was spoken of so far
 * @param surroundings its times and places
 * @param date the day of writing
 * @param byTelephone true if the document tells of a call, so that its talks are calls
 * @param ledger the events told before
 */
record Reading(Clauses clauses, Discourse discourse, Surroundings surroundings, LocalDate date,
    boolean byTelephone, EventLedger ledger) {

  /** Days before a report within which its news may lie. */
  static final int RECENT_DAYS = 14;

  /** "earlier this month": what is told of one's own day is told with its day. */
  private boolean isEarlier(@Nullable PartialDate start) {
    return start != null && !start.isDay() && start.year() == date.getYear()
        && start.month() == date.getMonthValue();
  }

  /** An event at a unit with its time and place; one in the days to come is planned. */
  EventDraft draft(EventType type, EventStatus status, int unit) {
    EventDraft draft = new EventDraft(type, status,
        clauses.evidence(unit, Math.min(unit + 8, clauses.size() - 1), 12));
    draft.when = surroundings.when(unit, status);
    draft.titled = clauses.isTitle();
    draft.spoken = clauses.sentence().speaker() != null;
    draft.recalled = status == EventStatus.OCCURRED && isRecalled(draft.when, unit)
        || draft.when.end() != null && isEarlier(draft.when.start());
    boolean ahead = draft.when.start() != null
        && (draft.when.start().earliest().isAfter(date) || leavesToday(draft, unit))
        || surroundings.isLater(unit);
    if (ahead && status == EventStatus.OCCURRED) {
      settle(draft, surroundings.isDone(unit));
    }
    if (type != EventType.VISIT && type != EventType.CALL) {
      draft.place = surroundings.where(unit);
    }
    return draft;
  }

  /**
   * What lies ahead is planned; of what was done, "in view of the summit on May 3 he had a call", the
   * day to come is another's, unless the report bears a date just before it.
   */
  private void settle(EventDraft draft, boolean done) {
    if (!done || draft.when.start() == null) {
      draft.status = EventStatus.PLANNED;
    } else if (draft.when.start().earliest().isAfter(date.plusDays(1))) {
      draft.when = Period.UNKNOWN;
    }
  }

  /** "flies to A on Sunday", written on that day: still to come. */
  private boolean leavesToday(EventDraft draft, int unit) {
    return draft.type == EventType.VISIT && !clauses.isTitle()
        && clauses.parse().tag(unit).equals("VBZ") && draft.when.start().isDay()
        && draft.when.start().earliest().equals(date);
  }

  /** "had met in March", "last met in March", told weeks after. */
  private boolean isRecalled(Period when, int unit) {
    int verb = clauses.parse().isVerb(unit) ? unit : clauses.governingVerb(unit);
    boolean had = verb >= 0 && clauses.hasOwnAuxiliary(verb, "have")
        && clauses.parse().tag(verb).equals("VBN")
        && clauses.parse().children(verb, Arc.AUXILIARY).stream()
            .anyMatch(child -> clauses.unit(child).form().equalsIgnoreCase("had"));
    return when.end() != null
        && (had || when.end().latest().isBefore(date.minusDays(RECENT_DAYS)));
  }
}
