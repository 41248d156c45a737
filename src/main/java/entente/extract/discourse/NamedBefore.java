package entente.extract.discourse;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the sides of "their talks" and "the two leaders" where no event has told them yet. */
public final class NamedBefore {
  /** Where those stand of whom a sentence tells. */
  private static final Set<Arc> TELLING = Set.of(Arc.SUBJECT, Arc.PASSIVE_SUBJECT, Arc.OBJECT,
      Arc.DATIVE);

  private NamedBefore() {}

  /**
   * The sides that "their" or "the two leaders" stand for where no event told them: those named before
   * in the sentence, else the only two of whom persons were named.
   *
   * @param unit the pronoun or the noun
   */
  public static List<Participant> of(Clauses clauses, int unit, Discourse discourse) {
    boolean their = clauses.is(unit, "their");
    int count = clauses.mention(unit) instanceof Mention.Collective collective
        && collective.kind() == Mention.Collective.Kind.SIDES ? collective.count() : 0;
    if (!their && count == 0) {
      return List.of();
    }
    Set<Participant> found = new LinkedHashSet<>();
    for (int before = 0; before < unit; before++) {
      Arc arc = clauses.parse().arc(clauses.parse().firstConjunct(before));
      if (TELLING.contains(arc) && clauses.mention(before) instanceof Mention.Actors actors
          && actors.form() != Mention.Form.ADJECTIVE) {
        found.addAll(actors.participants());
      }
    }
    List<Participant> named = Resolver.distinct(found);
    long parties = named.stream().map(Participant::party).distinct().count();
    if (their ? parties == 2 : parties == count) {
      return named;
    }
    List<Participant> sides = discourse.namedSides();
    return sides.size() == 2 && (their || count == 2) ? sides : List.of();
  }
}
