package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives talks what those around them tell, once all others are complete: the day of what they came
 * before or after, the session in whose city and on whose days they were, and the host's own state.
 */
final class BesideCompleter {
  /** Most sides of talks that are no sitting. */
  private static final int FEW = 3;

  private final List<EventDraft> drafts;
  private final PartialDate day;
  private final @Nullable Place home;

  /**
   * For all events of a document, in reading order.
   *
   * @param day the document's own day
   * @param home where it was written, null where it does not say so
   */
  BesideCompleter(List<EventDraft> drafts, PartialDate day, @Nullable Place home) {
    this.drafts = drafts;
    this.day = day;
    this.home = home;
  }

  /** Completes them. */
  void complete() {
    List<EventDraft> meetings = drafts.stream().filter(draft -> draft.type == EventType.MEETING)
        .toList();
    meetings.stream().filter(meeting -> meeting.beside).forEach(this::takeDay);
    meetings.stream().filter(meeting -> meeting.sidelinesOf == null && !meeting.recalled)
        .forEach(meeting -> meeting.sidelinesOf = sessionAround(meeting));
    meetings.stream().filter(meeting -> meeting.sidelinesOf != null)
        .forEach(BesideCompleter::takeFromSession);
    meetings.stream().filter(SettingCompleter::lacksPlace).forEach(this::takeCity);
    meetings.stream().filter(SettingCompleter::lacksPlace).forEach(this::takeHost);
  }

  /** "He was later received by A": on the day of what was told last of one of those who met. */
  private void takeDay(EventDraft meeting) {
    if (!meeting.when.isUnknown() || meeting.status != EventStatus.OCCURRED || meeting.inTitle()) {
      return;
    }
    drafts.stream().limit(drafts.indexOf(meeting))
        .filter(other -> other.status == EventStatus.OCCURRED && !other.recalled
            && EventLedger.isOneDay(other.when) && isNews(other)
            && Places.mayShareState(other.place, meeting.place)
            && other.sharesPerson(meeting))
        .reduce((first, second) -> second).ifPresent(other -> {
          meeting.when = other.when;
          if (SettingCompleter.lacksPlace(meeting) && other.type != EventType.CALL) {
            meeting.place = other.place;
          }
        });
  }

  /** True for what was in the days before the report, and where it comes from. */
  private boolean isNews(EventDraft other) {
    boolean elsewhere = home != null && home.country() != null
        && Places.country(other.place) != null
        && !home.country().equals(Places.country(other.place));
    return !elsewhere && other.when.start() != null && !other.when.start().earliest()
        .isBefore(day.earliest().minusDays(Trips.LONGEST_STAY));
  }

  /** The session that was where and while the meeting was, null if none was. */
  private @Nullable EventDraft sessionAround(EventDraft meeting) {
    boolean talks = meeting.parties().size() > 1 && meeting.parties().size() <= FEW
        && !meeting.remote
        && meeting.participants().stream().allMatch(each -> each.person() != null);
    EventDraft also = talks ? besideSame(meeting) : null;
    return also != null || !talks
        ? also
        : drafts.stream().filter(session -> holds(session, meeting)).findFirst().orElse(null);
  }

  /**
   * "He met A on the margins and also held talks with B", "with B the same evening": the session
   * beside which A was met.
   */
  private @Nullable EventDraft besideSame(EventDraft meeting) {
    return drafts.stream()
        .filter(other -> other != meeting && other.type == EventType.MEETING
            && (meeting.when.isUnknown()
                ? other.evidence.sentence() == meeting.evidence.sentence()
                : EventLedger.isOneDay(meeting.when) && meeting.when.equals(other.when))
            && other.status == meeting.status && other.sharesPerson(meeting)
            && Places.mayShareState(other.place, meeting.place))
        .map(other -> other.sidelinesOf).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static boolean holds(EventDraft session, EventDraft meeting) {
    Set<Party> sides = session.parties();
    boolean ofThem = sides.size() <= 2 && !sides.isEmpty()
        && sides.containsAll(meeting.parties()) || sides.equals(meeting.parties());
    return session.type == EventType.SESSION && session.framework != null && !ofThem
        && session.status == EventStatus.OCCURRED && session.status == meeting.status
        && isWithin(meeting.when, session.when)
        && Places.areOne(session.place, meeting.place);
  }

  private static boolean isWithin(Period part, Period whole) {
    boolean days = whole.start() != null && whole.start().isDay() && EventLedger.isOneDay(part);
    return days && whole.mayOverlap(part);
  }

  /** What is beside a session of one day is on that day, and where that is. */
  private static void takeFromSession(EventDraft meeting) {
    EventDraft session = meeting.sidelinesOf;
    if (session == null) {
      return;
    }
    if (meeting.when.isUnknown() && EventLedger.isOneDay(session.when)) {
      meeting.when = session.when;
    }
    if (SettingCompleter.lacksPlace(meeting)) {
      meeting.place = session.place;
    }
  }

  /** "A met B, who also attends the summit": where both were for one sitting. */
  private void takeCity(EventDraft meeting) {
    boolean persons = meeting.parties().size() > 1 && meeting.when.isUnknown() && !meeting.recalled
        && !meeting.remote
        && meeting.participants().stream().allMatch(each -> each.person() != null);
    drafts.stream()
        .filter(session -> persons && session.type == EventType.SESSION
            && session.status == meeting.status && !SettingCompleter.lacksPlace(session)
            && session.participants().stream().map(Participant::person).toList().containsAll(
                meeting.participants().stream().map(Participant::person).toList()))
        .findFirst().ifPresent(session -> meeting.place = session.place);
  }

  /** "A received B": at A's home, unless somebody who acts for A was abroad at the time. */
  private void takeHost(EventDraft meeting) {
    Party host = meeting.host;
    boolean abroad = host == null || drafts.stream().anyMatch(other -> other != meeting
        && !other.recalled && other.status == meeting.status && Places.country(other.place) != null
        && !host.code().equals(Places.country(other.place)) && other.sharesPerson(meeting)
        && other.when.mayOverlap(meeting.when));
    if (!abroad) {
      meeting.place = new Place(null, host.code());
    }
  }
}
