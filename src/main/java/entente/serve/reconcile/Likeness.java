package entente.serve.reconcile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How far two names are alike, whatever their case, accents, punctuation and order of words. */
final class Likeness {
  private Likeness() {}

  /**
   * Dice's coefficient of the pairs of letters in the names, {@code 2 |common| / (|one| + |other|)},
   * where a pair may occur several times and the gaps around words count as letters. Dice (1945),
   * Measures of the Amount of Ecologic Association Between Species, Ecology 26(3), 297-302.
   *
   * @return from 0, nothing in common, to 1, the same letters in the same words
   */
  static double of(String one, String other) {
    Map<String, Integer> left = pairs(one);
    Map<String, Integer> right = pairs(other);
    int common = left.entrySet().stream()
        .mapToInt(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0))).sum();
    int all = count(left) + count(right);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static Map<String, Integer> pairs(String name) {
    Map<String, Integer> pairs = new HashMap<>();
    for (String word : fold(name).split(" ")) {
      String framed = " " + word + " ";
      for (int at = 0; at + 2 <= framed.length() && !word.isEmpty(); at++) {
        pairs.merge(framed.substring(at, at + 2), 1, Integer::sum);
      }
    }
    return pairs;
  }

  /** Small letters and digits without accents, words parted by single spaces. */
  static String fold(String name) {
    return Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’.]", "").toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static int count(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
