package entente.evaluate;

import entente.evaluate.Scores.FieldCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The figures of a comparison as a table for people.
 *
 * @param scores the figures
 */
public record ScoreTable(Scores scores) {
  /** The table, each line with a line feed. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    row(table, "documents %d, predicted %d", scores.documents(), scores.predicted());
    row(table, "%-20s%8s%8s%8s%7s%6s%6s", "", "P", "R", "F1", "tp", "fp", "fn");
    for (Metric metric : Metric.values()) {
      Count count = scores.counts().get(metric);
      row(table, "%-20s%8s%8s%8s%7d%6d%6d", metric.label(),
          rounded(count.precision()), rounded(count.recall()), rounded(count.f1()), count.right(),
          count.wrong(), count.missed());
    }
    for (Field field : Field.values()) {
      FieldCount count = scores.fields().get(field);
      String share = count.of() == 0 ? "-" : rounded((double) count.right() / count.of());
      row(table, "field %-14s%8s   (%d of %d)", field.label(), share, count.right(), count.of());
    }
    row(table, "overall %s", rounded(scores.overall(), 4));
    return table.toString();
  }

  private static String rounded(double share) {
    return rounded(share, 3);
  }

  /** Half to even on the exact value, as most languages round, so that tables can be compared. */
  private static String rounded(double share, int digits) {
    return new BigDecimal(share).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static void row(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
