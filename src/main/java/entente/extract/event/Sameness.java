package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells whether two tellings are of one event, within a document. */
final class Sameness {
  private Sameness() {}

  /** True if the one tells of what the other does. */
  static boolean of(EventDraft known, EventDraft draft) {
    if (known.type != draft.type || known.sidelinesOf == draft || draft.sidelinesOf == known
        || !known.when.mayOverlap(draft.when) || !Places.mayBeOne(known.place, draft.place)
        || isRecalled(known, draft) || draft.further && !known.further
        || isNext(known, draft)) {
      return false;
    }
    if (known.type == EventType.SESSION) {
      return Objects.equals(known.framework, draft.framework)
          && (known.status == draft.status || known.inTitle() || isLoose(known)
              || isLoose(draft));
    }
    if (known.type == EventType.VISIT && !Places.shareState(known.place, draft.place)) {
      return false;
    }
    return sidesAgree(known, draft) && (known.status == draft.status || known.inTitle()
        || draft.implied || draft.untold && draft.anaphoric || isStillToCome(known, draft)
        || sharesDate(known, draft));
  }

  /** "will visit A on June 8. He is travelling to A to ...": no verb says that it has begun. */
  private static boolean isStillToCome(EventDraft known, EventDraft draft) {
    return known.type == EventType.VISIT && known.status == EventStatus.PLANNED
        && draft.status == EventStatus.OCCURRED && !draft.firm && draft.when.isUnknown()
        && !draft.inTitle();
  }

  /** "A met B. Last month, A met B in C": what is news and given no day is not what is recalled. */
  private static boolean isRecalled(EventDraft known, EventDraft draft) {
    return draft.recalled && !known.recalled && !draft.anaphoric && known.when.isUnknown()
        && known.type != EventType.VISIT;
  }

  /** "Talks with A" as a title, and well below it "will meet with A again": another meeting. */
  private static boolean isNext(EventDraft known, EventDraft draft) {
    return known.inTitle() && known.type == EventType.MEETING
        && known.status == EventStatus.OCCURRED && draft.status == EventStatus.PLANNED
        && draft.evidence.sentence() > 0;
  }

  /** "the BRICS Summit": neither time nor verb says whether it has been. */
  static boolean isLoose(EventDraft session) {
    return session.untold && session.when.isUnknown();
  }

  private static boolean sharesDate(EventDraft known, EventDraft draft) {
    return known.when.start() != null && known.when.start().equals(draft.when.start())
        && known.status != EventStatus.CANCELLED && draft.status != EventStatus.CANCELLED;
  }

  /** The same parties; or those of one among the other's where the words point back. */
  private static boolean sidesAgree(EventDraft known, EventDraft draft) {
    Set<Party> one = known.parties();
    Set<Party> other = draft.parties();
    if (one.equals(other)) {
      return personsAgree(known, draft);
    }
    boolean pointsBack = draft.anaphoric || known.inTitle() || draft.inTitle();
    boolean further = draft.recalled && !draft.inTitle() && !one.containsAll(other);
    return pointsBack && !further && (one.containsAll(other) || other.containsAll(one));
  }

  /** Two different persons of one side make two events, unless one telling names none. */
  private static boolean personsAgree(EventDraft known, EventDraft draft) {
    for (Party party : known.parties()) {
      List<String> one = persons(known, party);
      List<String> other = persons(draft, party);
      if (!one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> persons(EventDraft draft, Party party) {
    return draft.participants().stream().filter(each -> each.party().equals(party))
        .map(Participant::person).filter(Objects::nonNull).toList();
  }
}
