package entente.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often states met, or visited each other, in one year. */
public final class Counts {
  private final Map<Pair, Integer> pairs = new TreeMap<>();
  private final Map<String, Integer> states = new HashMap<>();

  /** Nothing counted yet. */
  public Counts() {}

  /** Counts one event in which these states took part. */
  public void add(Set<String> parties) {
    List<String> sorted = List.copyOf(new TreeSet<>(parties));
    for (int i = 0; i < sorted.size(); i++) {
      states.merge(sorted.get(i), 1, Integer::sum);
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.merge(new Pair(sorted.get(i), sorted.get(j)), 1, Integer::sum);
      }
    }
  }

  /** The pairs that have one in common. */
  public Set<Pair> pairs() {
    return pairs.keySet();
  }

  /** How many both took part in. */
  public int common(Pair pair) {
    return pairs.getOrDefault(pair, 0);
  }

  /** How many at least one of them took part in. */
  public int either(Pair pair) {
    return states.getOrDefault(pair.one(), 0) + states.getOrDefault(pair.other(), 0)
        - common(pair);
  }
}
