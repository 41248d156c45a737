package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.model.Participant;
import java.util.List;

/** Finds who makes "the delegation" that a document tells of. */
final class Delegation {
  private Delegation() {}

  /** "the delegation", which was told before. */
  static boolean isTold(Clauses clauses, int unit) {
    return clauses.is(unit, "delegation") && clauses.parse().children(unit).stream()
        .anyMatch(child -> clauses.is(child, "the")) && !clauses.isTitle();
  }

  /** Those of the publisher's side who were told of last, and so make its delegation. */
  static List<Participant> members(Reading reading) {
    return reading.ledger().drafts().reversed().stream()
        .map(draft -> draft.participants().stream().filter(each -> each.person() != null
            && each.party().equals(reading.discourse().memory().home())).toList())
        .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }
}
