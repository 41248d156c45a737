package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "A-format summit", and below it "B, C and D met": the sitting that the title alone names so. */
final class TitledSitting {
  private TitledSitting() {}

  /**
   * The sitting of the title, with what the first sentence tells of it as a meeting.
   *
   * @param told all events told so far
   * @return null where that meeting is an event of its own
   */
  static @Nullable EventDraft of(List<EventDraft> told, EventDraft meeting) {
    EventDraft only = told.size() == 1 ? told.getFirst() : null;
    boolean named = only != null && only.type == EventType.SESSION && only.inTitle()
        && only.participants().isEmpty() && only.when.mayOverlap(meeting.when);
    boolean many = meeting.type == EventType.MEETING && meeting.parties().size() > 2
        && meeting.status == EventStatus.OCCURRED && meeting.sidelinesOf == null
        && !meeting.remote && meeting.evidence.sentence() == 0;
    if (!named || !many) {
      return null;
    }
    only.add(List.copyOf(meeting.participants()));
    only.place = only.place == null ? meeting.place : only.place;
    only.when = only.when.isUnknown() ? meeting.when : only.when;
    return only;
  }
}
