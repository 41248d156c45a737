package entente.evaluate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The result of a comparison.
 *
 * @param documents number of gold documents
 * @param predicted number of them that were annotated at all
 * @param counts for each metric what was found over all documents
 * @param fields for each field how often it was right
 * @param events how far the confidence of events can be relied on
 * @param claims how far that of claims can be
 */
public record Scores(int documents, int predicted, Map<Metric, Count> counts,
    Map<Field, FieldCount> fields, Reliability events, Reliability claims) {
  /** Of no documents. */
  static final Scores NONE = new Scores(0, 0,
      Stream.of(Metric.values()).collect(toMap(identity(), metric -> Count.ZERO)),
      Stream.of(Field.values()).collect(toMap(identity(), field -> FieldCount.ZERO)),
      Reliability.NONE, Reliability.NONE);

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

  /** Those of one more set of documents with these. */
  Scores plus(Scores other) {
    Map<Metric, Count> allCounts = new EnumMap<>(counts);
    other.counts.forEach((metric, count) -> allCounts.merge(metric, count, Count::plus));
    Map<Field, FieldCount> allFields = new EnumMap<>(fields);
    other.fields.forEach((field, count) -> allFields.merge(field, count, FieldCount::plus));
    return new Scores(documents + other.documents, predicted + other.predicted, allCounts,
        allFields, events.plus(other.events), claims.plus(other.claims));
  }

  /** The same, of a document that was not predicted at all. */
  Scores unpredicted() {
    return new Scores(documents, 0, counts, fields, events, claims);
  }

  /** Mean F1 of the headline metrics. */
  public double overall() {
    return Metric.HEADLINE.stream().mapToDouble(metric -> counts.get(metric).f1()).average()
        .orElseThrow();
  }
}
