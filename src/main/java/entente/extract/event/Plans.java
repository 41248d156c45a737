package entente.extract.event;

import entente.model.EventStatus;
import entente.model.PartialDate;
import java.util.List;

/** Settles what became of plans, by what else a document tells. */
final class Plans {
  private final List<EventDraft> drafts;
  private final PartialDate day;

  /** For all events of a document of that day. */
  Plans(List<EventDraft> drafts, PartialDate day) {
    this.drafts = drafts;
    this.day = day;
  }

  /** Calls off what was due of one whose trip was, and takes what lies behind for done. */
  void settle() {
    drafts.stream().filter(draft -> draft.expected).forEach(this::callOff);
    drafts.stream().filter(this::isOver).forEach(draft -> draft.status = EventStatus.OCCURRED);
  }

  /** "decided to travel to A in May", told in June: what lies behind is no plan any more. */
  private boolean isOver(EventDraft draft) {
    return draft.status == EventStatus.PLANNED && !draft.expected && draft.when.end() != null
        && draft.when.end().latest().isBefore(day.earliest());
  }

  /** "was due to meet B in A", told of one whose trip was called off: that is called off too. */
  private void callOff(EventDraft expected) {
    boolean calledOff = drafts.stream().anyMatch(other -> other != expected
        && other.status == EventStatus.CANCELLED && !other.expected
        && other.sharesPerson(expected));
    if (calledOff && expected.status == EventStatus.PLANNED) {
      expected.status = EventStatus.CANCELLED;
    }
  }
}
