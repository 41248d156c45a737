package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads titles of what somebody said at a sitting: "Remarks by A at the Summit". */
final class RemarksTitle {
  private static final Set<String> REMARKS = Set.of("remark", "remarks", "speech", "address",
      "intervention", "toast", "statement");
  /** Prepositions between the remarks and the sitting at which they were made. */
  private static final Set<String> AT = Set.of("at", "before", "during");

  private RemarksTitle() {}

  /** Who spoke at the sitting that a unit names; nobody where no such title names it. */
  static List<Participant> speakers(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    if (!clauses.isTitle() || !REMARKS.contains(clauses.lemma(0)) || !isAt(clauses, unit)
        || unit + 1 < clauses.size() && clauses.parse().isNoun(unit + 1)) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>();
    for (int before = 0; before < unit; before++) {
      if (clauses.mention(before) instanceof Mention.Actors actors && actors.isPersonal()) {
        found.addAll(actors.participants());
      }
    }
    return found;
  }

  /** True if the last preposition before the sitting, but for "of", says that they were made there. */
  private static boolean isAt(Clauses clauses, int unit) {
    for (int before = unit - 1; before > 0; before--) {
      String word = clauses.lemma(before);
      if (clauses.mention(before) == null && clauses.parse().tag(before).equals("IN")
          && !word.equals("of") || word.equals("to")) {
        return AT.contains(word);
      }
    }
    return false;
  }
}
