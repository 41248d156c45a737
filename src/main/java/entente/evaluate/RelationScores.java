package entente.evaluate;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a comparison of ties; its text is a table for people.
 *
 * @param sentences number of gold sentences
 * @param counts for each metric what was found over all sentences
 * @param classes for each class what was found by dyad
 */
public record RelationScores(int sentences, Map<RelationMetric, Count> counts,
    SortedMap<String, Count> classes) {
  public RelationScores {
    counts = Map.copyOf(counts);
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /** The table, each line with a line feed. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "sentences %d\n%-24s%7s%7s%7s%7s%6s%6s\n", sentences,
        "", "P", "R", "F1", "tp", "fp", "fn"));
    for (RelationMetric metric : RelationMetric.values()) {
      row(table, metric.label(), counts.getOrDefault(metric, Count.ZERO));
    }
    classes.forEach((name, count) -> row(table, name, count));
    return table.toString();
  }

  private static void row(StringBuilder table, String label, Count count) {
    table.append(String.format(Locale.ROOT, "%-24s%7.3f%7.3f%7.3f%7d%6d%6d\n", label,
        count.precision(), count.recall(), count.f1(), count.right(), count.wrong(),
        count.missed()));
  }
}
