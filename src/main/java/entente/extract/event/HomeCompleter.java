package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import java.util.List;

/** Gives events whose place nothing tells the one where the report was written, by its dateline. */
final class HomeCompleter {
  /** Days before and after a report in which those whom it tells of are taken to be there. */
  private static final int DAYS_AROUND = 2;

  private final List<EventDraft> drafts;
  private final PartialDate day;
  private final Place home;

  /**
   * For all events of a document.
   *
   * @param day the document's own day
   * @param home where it was written
   */
  HomeCompleter(List<EventDraft> drafts, PartialDate day, Place home) {
    this.drafts = drafts;
    this.day = day;
    this.home = home;
  }

  /**
   * Completes them.
   *
   * @param lead the day of which the first sentence tells
   */
  void complete(Period lead) {
    drafts.stream().filter(draft -> draft.type == EventType.SESSION).findFirst()
        .filter(session -> isReportedOn(session, lead)).ifPresent(session -> session.when = lead);
    drafts.stream().filter(SettingCompleter::lacksPlace).filter(this::isOfDay)
        .forEach(draft -> draft.place = home);
    drafts.stream().filter(SettingCompleter::lacksPlace).filter(this::isAtHome)
        .forEach(draft -> draft.place = home);
  }

  /** "Leaders agreed on Saturday. The summit ...": what the report is about, if it has no day. */
  private boolean isReportedOn(EventDraft session, Period lead) {
    boolean elsewhere = session.place != null && session.place.country() != null
        && !session.place.country().equals(home.country());
    return session.when.isUnknown() && session.status == EventStatus.OCCURRED
        && session.evidence.sentence() <= 1 && !elsewhere && lead.start() != null
        && lead.start().isDay() && !lead.start().earliest().isAfter(day.earliest())
        && lead.start().earliest().isAfter(day.earliest().minusDays(DAYS_AROUND + 1));
  }

  /** True for what happened on the day of the report, when it tells of no other place. */
  private boolean isOfDay(EventDraft draft) {
    return draft.status == EventStatus.OCCURRED && day.equals(draft.when.start())
        && drafts.stream().noneMatch(other -> other.place != null && other.place.country() != null
            && !other.place.country().equals(home.country()) && day.equals(other.when.start())
            && SettingCompleter.isShared(other, draft));
  }

  /**
   * True for talks of these days, or without a day, of those who were at home then: a side of the
   * state where the report was written, or somebody of whom it tells another event there.
   */
  private boolean isAtHome(EventDraft draft) {
    boolean now = draft.when.isUnknown() ? draft.status == EventStatus.OCCURRED : isNow(draft);
    boolean signed = draft.type == EventType.SIGNING && draft.participants().stream()
        .anyMatch(each -> each.person() != null
            && each.party().equals(Party.state(String.valueOf(home.country()))));
    return now && (draft.type == EventType.MEETING || signed) && !draft.recalled && !draft.inTitle()
        && (draft.parties().contains(Party.state(String.valueOf(home.country())))
            || drafts.stream().anyMatch(other -> isPlacedAtHome(other, true)
                && meetsOneOf(other, draft)))
        && drafts.stream().noneMatch(other -> isPlacedAtHome(other, false)
            && meetsOneOf(other, draft));
  }

  private boolean isNow(EventDraft draft) {
    PartialDate start = draft.when.start();
    return start != null && start.isDay()
        && !start.earliest().isBefore(day.earliest().minusDays(DAYS_AROUND))
        && !start.earliest().isAfter(day.earliest().plusDays(DAYS_AROUND));
  }

  /** True if an event of these days is told to be at home, or else abroad. */
  private boolean isPlacedAtHome(EventDraft other, boolean atHome) {
    boolean placed = other.place != null && other.place.country() != null && !other.recalled
        && (other.when.isUnknown() || isNow(other));
    return placed && atHome == other.place.country().equals(home.country());
  }

  private static boolean meetsOneOf(EventDraft other, EventDraft draft) {
    return other != draft
        && draft.sharesPerson(other);
  }
}
