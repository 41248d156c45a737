package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.List;
import java.util.Set;

/** Reads whose summit of three sides or more it was: "the trilateral summit in Oslo of A, B and C". */
final class ManySided {
  private static final Set<String> MANY = Set.of("trilateral", "tripartite", "quadrilateral",
      "three-way", "four-way");
  /** Units between such a summit and its sides, filled by where it was and the like. */
  private static final int NEAR = 6;

  private ManySided() {}

  /** The sides of the list of states that goes with a noun of that kind; none for any other noun. */
  static List<Participant> sides(Clauses clauses, int noun) {
    boolean many = clauses.parse().children(noun).stream()
        .anyMatch(child -> clauses.mention(child) == null && MANY.contains(clauses.lemma(child)));
    for (int at = noun + 1; many && at < Math.min(noun + NEAR, clauses.size()); at++) {
      if (clauses.parse().isVerb(at) || clauses.is(at, ",")) {
        return List.of();
      }
      if (clauses.mention(at) instanceof Mention.Actors actors
          && (clauses.is(at - 1, "of") || clauses.is(at - 1, "between"))) {
        return actors.participants().stream().map(each -> Participant.side(each.party()))
            .distinct().toList();
      }
    }
    return List.of();
  }
}
