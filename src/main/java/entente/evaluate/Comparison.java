package entente.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The figures of several sets of documents side by side, for people: F1 of what is counted, shares of
 * fields that are right, what confidence is worth over all sets.
 */
public final class Comparison {
  private static final int NAME = 26;
  private static final int COLUMN = 16;

  private final Map<String, Scores> documents = new LinkedHashMap<>();
  private final Map<String, RelationScores> sentences = new LinkedHashMap<>();

  /** Adds a set of annotated documents. */
  public void add(String name, Scores scores) {
    documents.put(name, scores);
  }

  /** Adds a set of sentences with the ties of event coders. */
  public void add(String name, RelationScores scores) {
    sentences.put(name, scores);
  }

  /** The table, each line with a line feed; what a set does not tell of is left out. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    if (!documents.isEmpty()) {
      row(table, "", List.copyOf(documents.keySet()));
      figures(table, "documents", documents, scores -> Integer.toString(scores.documents()));
      for (Metric metric : Metric.values()) {
        figures(table, metric.label() + " F1", documents,
            scores -> rounded(scores.counts().get(metric).f1()));
      }
      for (Field field : Field.values()) {
        figures(table, field.label() + " right", documents,
            scores -> share(scores.fields().get(field)));
      }
      figures(table, "overall", documents, scores -> rounded(scores.overall()));
    }
    if (!sentences.isEmpty()) {
      row(table, "", List.copyOf(sentences.keySet()));
      figures(table, "sentences", sentences, scores -> Integer.toString(scores.sentences()));
      for (RelationMetric metric : RelationMetric.values()) {
        figures(table, metric.label() + " F1", sentences,
            scores -> rounded(scores.counts().getOrDefault(metric, Count.ZERO).f1()));
      }
      figures(table, RelationMetric.DYAD_CLASS_ON_DYAD.label() + " P", sentences,
          scores -> rounded(scores.counts()
              .getOrDefault(RelationMetric.DYAD_CLASS_ON_DYAD, Count.ZERO).precision()));
    }
    if (!documents.isEmpty()) {
      table.append(new ReliabilityTable(
          documents.values().stream().reduce(Scores.NONE, Scores::plus)));
    }
    return table.toString();
  }

  private static <T> void figures(StringBuilder table, String name, Map<String, T> sets,
      Function<T, String> figure) {
    row(table, name, sets.values().stream().map(figure).toList());
  }

  private static void row(StringBuilder table, String name, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + NAME + "s", name));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%" + COLUMN + "s", cell)));
    table.append(line).append('\n');
  }

  private static String rounded(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }

  private static String share(Scores.FieldCount count) {
    return count.of() == 0
        ? "-"
        : rounded((double) count.right() / count.of()) + " of " + count.of();
  }
}
