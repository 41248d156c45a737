package entente.evaluate;

import java.util.Map;

/**
 * The result of a comparison.
 *
 * @param documents number of gold documents
 * @param predicted number of them that were annotated at all
 * @param counts for each metric what was found over all documents
 * @param fields for each field how often it was right
 */
public record Scores(int documents, int predicted, Map<Metric, Count> counts,
    Map<Field, FieldCount> fields) {
  public Scores {
    counts = Map.copyOf(counts);
    fields = Map.copyOf(fields);
  }

  /**
   * How often a field was right.
   *
   * @param right how often it was right
   * @param of how often it was asked for
   */
  public record FieldCount(int right, int of) {
    static final FieldCount ZERO = new FieldCount(0, 0);

    FieldCount plus(FieldCount other) {
      return new FieldCount(right + other.right, of + other.of);
    }

    FieldCount and(boolean isRight) {
      return new FieldCount(right + (isRight ? 1 : 0), of + 1);
    }
  }

  /** Mean F1 of the headline metrics. */
  public double overall() {
    return Metric.HEADLINE.stream().mapToDouble(metric -> counts.get(metric).f1()).average()
        .orElseThrow();
  }
}
