package entente.extract.event;

import entente.model.EventType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the session beside which a meeting was, where no word of sidelines says so. */
final class SessionAround {
  private final List<EventDraft> drafts;

  /** Among these events, in reading order. */
  SessionAround(List<EventDraft> drafts) {
    this.drafts = drafts;
  }

  /** The session of a meeting that has none, null if no session was around it. */
  @Nullable
  EventDraft of(EventDraft meeting) {
    EventDraft attended = attended(meeting);
    return attended == null ? ofOthers(meeting) : attended;
  }

  /**
   * "A took part in the Summit. He also met B": the only session that somebody who meets took part
   * in, where the meeting is one of persons and has no time and place of its own.
   */
  private @Nullable EventDraft attended(EventDraft meeting) {
    boolean unset = !meeting.remote && meeting.when.isUnknown() && meeting.parties().size() <= 3
        && (meeting.place == null || meeting.place.country() == null)
        && meeting.participants().stream().allMatch(each -> each.person() != null);
    List<EventDraft> attended = !unset
        ? List.of()
        : drafts.stream()
            .filter(draft -> draft.type == EventType.SESSION && draft.status == meeting.status
                && draft.sharesPerson(meeting))
            .toList();
    EventDraft session = attended.size() == 1 ? attended.getFirst() : null;
    return session != null && drafts.indexOf(session) < drafts.indexOf(meeting)
        && !session.parties().containsAll(meeting.parties()) ? session : null;
  }

  /** "He met A and B", each for himself: what A was met beside, B was too. */
  private @Nullable EventDraft ofOthers(EventDraft meeting) {
    boolean unset = meeting.when.isUnknown() && meeting.place == null && !meeting.remote;
    return !unset
        ? null
        : drafts.stream().filter(draft -> draft != meeting && draft.type == meeting.type
            && draft.evidence.equals(meeting.evidence))
            .map(draft -> draft.sidelinesOf).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
