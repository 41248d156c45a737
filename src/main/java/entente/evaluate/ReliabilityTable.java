package entente.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Confidence against the share of right ones, for people.
 *
 * @param scores the figures
 */
public record ReliabilityTable(Scores scores) {
  /** A line for each tenth of confidence in which something was found, and the calibration error. */
  @Override
  public String toString() {
    List<Reliability.Bin> events = scores.events().bins();
    List<Reliability.Bin> claims = scores.claims().bins();
    StringBuilder table = new StringBuilder(
        String.format(Locale.ROOT, "%-20s%18s%18s\n", "confidence", "events right",
            "claims right"));
    IntStream.range(0, events.size())
        .filter(i -> events.get(i).of() + claims.get(i).of() > 0)
        .forEach(i -> table.append(String.format(Locale.ROOT, "%.1f to %-13.1f%18s%18s\n", i / 10.0,
            (i + 1) / 10.0, share(events.get(i)), share(claims.get(i)))));
    return table.append(String.format(Locale.ROOT, "%-20s%18.3f%18.3f\n", "calibration error",
        scores.events().error(), scores.claims().error())).toString();
  }

  private static String share(Reliability.Bin bin) {
    return bin.of() == 0
        ? "-"
        : String.format(Locale.ROOT, "%.2f (%d of %d)", (double) bin.right() / bin.of(),
            bin.right(), bin.of());
  }
}
