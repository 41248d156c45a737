package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Party;
import entente.reference.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the meetings that are the sitting of a framework told beside them: "Quad Summit. The leaders of
 * Australia, India, Japan and the United States met in Tokyo".
 */
final class SittingMerger {
  /** Members of the smallest framework whose sittings are no talks between two sides. */
  private static final int FEWEST = 3;

  private final List<EventDraft> drafts;
  private final LocalDate day;
  private final Memberships memberships;

  /** For all events of a document of that day, in reading order. */
  SittingMerger(List<EventDraft> drafts, LocalDate day, Memberships memberships) {
    this.drafts = drafts;
    this.day = day;
    this.memberships = memberships;
  }

  /**
   * Adds such meetings to their sittings, and takes them out of the drafts; so are meetings with people
   * who act for no side.
   */
  void merge() {
    for (EventDraft session : List.copyOf(drafts)) {
      if (session.type == EventType.SESSION && session.status != EventStatus.CANCELLED) {
        drafts.stream().filter(draft -> isSitting(draft, session)).findFirst()
            .ifPresent(meeting -> join(meeting, session));
      }
    }
    drafts.removeIf(draft -> draft.outsiders);
  }

  private boolean isSitting(EventDraft meeting, EventDraft session) {
    if (isTitled(meeting, session)) {
      return true;
    }
    boolean free = meeting.type == EventType.MEETING && meeting.sidelinesOf == null
        && (meeting.status == session.status || session.untold)
        && meeting.when.mayOverlap(session.when)
        && Places.mayShareState(meeting.place, session.place);
    return free && (session.inTitle() && session.parties().size() > 1
        && session.parties().equals(meeting.parties()) || areMembers(meeting, session));
  }

  /** "Statement on the President's Meeting with G7 Leaders": the title names a sitting told below it so. */
  private static boolean isTitled(EventDraft meeting, EventDraft session) {
    Party body = session.framework == null ? null : Party.organisation(session.framework);
    return meeting.type == EventType.MEETING && meeting.inTitle() && meeting.states().size() < 2
        && meeting.when.mayOverlap(session.when) && meeting.participants().stream()
            .anyMatch(each -> each.party().equals(body) && each.person() == null
                && each.role() == null);
  }

  /** True if all members of the framework met, and no other state. */
  private boolean areMembers(EventDraft meeting, EventDraft session) {
    Set<Party> states = meeting.states();
    if (states.size() < FEWEST || session.framework == null
        || !states.containsAll(session.states())) {
      return false;
    }
    Set<Party> members = memberships.members(session.framework, day).stream()
        .filter(Party::isState).collect(Collectors.toSet());
    return members.equals(states);
  }

  private void join(EventDraft meeting, EventDraft session) {
    session.add(meeting.participants().stream()
        .filter(each -> !each.party().equals(Party.organisation(session.framework))).toList());
    boolean rough = session.when.start() == null || !session.when.start().isDay();
    session.when = rough && !meeting.when.isUnknown() ? meeting.when : session.when;
    boolean placed = session.place != null
        && (session.place.name() != null || meeting.place == null);
    session.place = placed ? session.place : meeting.place;
    session.status = session.untold ? meeting.status : session.status;
    session.untold = false;
    meeting.id = session.id;
    drafts.remove(meeting);
    drafts.stream().filter(draft -> Objects.equals(draft.sidelinesOf, meeting))
        .forEach(draft -> draft.sidelinesOf = session);
  }
}
