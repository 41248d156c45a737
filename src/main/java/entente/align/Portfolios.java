package entente.align;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The alliances of all states in one year. A state's portfolio says how far it is bound to each other
 * state: 3 by a defence pact, 2 by neutrality or non-aggression, 1 by an entente, 0 not at all; the
 * strongest of several counts. To itself a state is bound by 3.
 */
public final class Portfolios {
  /** How far the strongest obligation binds. */
  public static final int MOST = 3;

  private final Map<String, Map<String, Integer>> levels = new TreeMap<>();

  /** No alliances yet. */
  public Portfolios() {}

  /** How far an obligation binds, by its code in the data: defense, neutrality, nonaggression, entente. */
  public static int level(String obligation) {
    return switch (obligation) {
      case "defense" -> MOST;
      case "neutrality", "nonaggression" -> 2;
      case "entente" -> 1;
      default -> 0;
    };
  }

  /** Adds that two states are bound to each other. */
  public void add(Pair pair, int level) {
    levels.computeIfAbsent(pair.one(), state -> new HashMap<>()).merge(pair.other(), level,
        Math::max);
    levels.computeIfAbsent(pair.other(), state -> new HashMap<>()).merge(pair.one(), level,
        Math::max);
  }

  /** The states that have an alliance: those over which portfolios are compared. */
  public Set<String> states() {
    return levels.keySet();
  }

  /** The pairs that are bound to each other. */
  public Set<Pair> allied() {
    Set<Pair> pairs = new TreeSet<>();
    levels.forEach((one, bound) -> bound.keySet().forEach(other -> pairs.add(Pair.of(one, other))));
    return pairs;
  }

  /**
   * S of two portfolios, {@code 1 - 2 (sum of |a(k) - b(k)|) / (3 n)}: the sum runs over all n states
   * k that have an alliance in that year, each with the weight 1; a(k) and b(k) say how far the two
   * are bound to it. 1 where both are bound alike, -1 where they are so as little as can be. Signorino
   * and Ritter (1999), Tau-b or Not Tau-b, International Studies Quarterly 43(1), 115-144, with
   * absolute distances.
   *
   * @return NaN where one of them has no alliance
   */
  public double similarity(Pair pair) {
    Map<String, Integer> one = levels.get(pair.one());
    Map<String, Integer> other = levels.get(pair.other());
    if (one == null || other == null) {
      return Double.NaN;
    }
    int distance = 0;
    for (String state : levels.keySet()) {
      distance += Math.abs(level(one, pair.one(), state) - level(other, pair.other(), state));
    }
    return 1 - 2.0 * distance / (MOST * levels.size());
  }

  private static int level(Map<String, Integer> portfolio, String owner, String state) {
    return owner.equals(state) ? MOST : portfolio.getOrDefault(state, 0);
  }
}
