package entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pairs what is to be found with what was found, one to one. */
final class Matcher {
  /** How well two go together. */
  @FunctionalInterface
  interface Rank<T> {
    /** The higher the better; nothing if they may not match. */
    Optional<Double> of(T gold, T predicted);
  }

  private record Pair(double rank, int gold, int predicted) {}

  private Matcher() {}

  /**
   * Pairs best first; of equals, those that come first.
   *
   * @return for each gold index that has one, the predicted index
   */
  static <T> Map<Integer, Integer> match(List<T> gold, List<T> predicted, Rank<T> rank) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        Optional<Double> value = rank.of(gold.get(i), predicted.get(j));
        if (value.isPresent()) {
          candidates.add(new Pair(value.get(), i, j));
        }
      }
    }
    // Candidates stand in the order of gold and predicted already, and the sort keeps it.
    candidates.sort(Comparator.comparingDouble(Pair::rank).reversed());
    Map<Integer, Integer> pairs = new TreeMap<>();
    for (Pair pair : candidates) {
      if (!pairs.containsValue(pair.predicted())) {
        pairs.putIfAbsent(pair.gold(), pair.predicted());
      }
    }
    return pairs;
  }
}
