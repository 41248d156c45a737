package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
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
    draft.recalled = draft.when.end() != null
        && (draft.when.end().latest().isBefore(date.minusDays(RECENT_DAYS))
            || isEarlier(draft.when.start()));
    boolean ahead = draft.when.start() != null
        && draft.when.start().earliest().isAfter(date) || surroundings.isLater(unit);
    if (ahead && status == EventStatus.OCCURRED) {
      draft.status = EventStatus.PLANNED;
    }
    if (type == EventType.MEETING || type == EventType.SIGNING) {
      draft.place = surroundings.where(unit);
    }
    return draft;
  }
}
