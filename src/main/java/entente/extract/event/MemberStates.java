package entente.extract.event;

import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import entente.reference.Memberships;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets an organisation give way to its states where a document names these: "the BRICS leaders",
 * listed as those of five states, took part as the five.
 */
final class MemberStates {
  /** Bodies that take part in events beside their own members. */
  private static final Set<String> THEMSELVES = Set.of("EU", "UN", "UNSC", "UNGA");
  /** Members told beside one other side that stand for all. */
  private static final int ENOUGH = 3;

  private final List<EventDraft> drafts;
  private final LocalDate day;
  private final Memberships memberships;

  /** For all events of a document of that day. */
  MemberStates(List<EventDraft> drafts, LocalDate day, Memberships memberships) {
    this.drafts = drafts;
    this.day = day;
    this.memberships = memberships;
  }

  /** Takes such organisations out of their events, and puts their states there. */
  void name() {
    for (EventDraft draft : drafts) {
      for (Participant each : List.copyOf(draft.participants())) {
        if (each.person() == null && !each.party().isState()
            && !THEMSELVES.contains(each.party().code())) {
          name(draft, each);
        }
      }
    }
  }

  private void name(EventDraft draft, Participant organisation) {
    Set<Party> members = members(organisation.party());
    Set<Party> states = draft.states();
    long told = states.stream().filter(members::contains).count();
    boolean listed = told > 1 && told == states.size()
        || told >= ENOUGH && told == states.size() - 1;
    if (listed) {
      draft.participants().remove(organisation);
    } else if (draft.type != EventType.SESSION && told == 0 && sat(organisation.party(), members)) {
      draft.participants().remove(organisation);
      draft.add(members.stream().map(Participant::side).toList());
    }
  }

  /** True if a sitting of an organisation is told at which all of its members were. */
  private boolean sat(Party organisation, Set<Party> members) {
    return members.size() >= ENOUGH && drafts.stream()
        .anyMatch(draft -> draft.type == EventType.SESSION
            && organisation.code().equals(draft.framework) && draft.states().containsAll(members));
  }

  private Set<Party> members(Party organisation) {
    return memberships.members(organisation.code(), day).stream().filter(Party::isState)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
