package entente.extract.discourse;

import entente.extract.clause.Clauses;
import java.util.Set;

/** Knows the words for parts of the world that stand before people whom no state's name tells. */
public final class Regions {
  /** Words for parts of the world, of which none is a state's. */
  private static final Set<String> REGIONS = Set.of("arab", "african", "asian", "balkan", "baltic",
      "caribbean", "european", "gulf", "nordic", "pacific", "western");

  private Regions() {}

  /** True for "Arab" in "Arab ministers". */
  public static boolean names(Clauses clauses, int word) {
    return REGIONS.contains(clauses.lemma(word));
  }
}
