package entente.cli;

import entente.model.SentenceOutcome;
import entente.pipeline.LoadSummary;
import entente.store.Replacement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a load did, as lines for people.
 *
 * @param summary what it did
 * @param report where what was refused is listed; null for a dry run
 */
record SummaryTable(LoadSummary summary, @Nullable Path report) {
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    row(lines, "read", "%,d documents, %,d record sets, %,d RDF files%s", summary.documents(),
        summary.recordSets(), summary.rdfFiles(),
        summary.skipped() == 0 ? "" : "; %,d stored already".formatted(summary.skipped()));
    if (summary.allSentences() > 0) {
      row(lines, "sentences", "%,d: %s", summary.allSentences(), outcomes());
    }
    row(lines, "found", "%,d events, %,d claims, %,d memberships%s%s", summary.events(),
        summary.claims(), summary.memberships(), optional(summary.alliances(), "alliances"),
        optional(summary.votes(), "votes"));
    if (summary.observations() > 0) {
      row(lines, "computed", "%,d observations of alignment", summary.observations());
    }
    if (summary.refused() > 0) {
      row(lines, "refused", "%,d%s", summary.refused(), report == null ? "" : ", see " + report);
    }
    row(lines, "stored", "%s", report == null ? "nothing, as asked" : stored(summary.written()));
    double seconds = summary.time().toMillis() / 1000.0;
    row(lines, "time", "%.1f s%s", seconds, speed(seconds));
    if (report != null && !summary.written().isNothing() && hasTies()) {
      row(lines, "next", "./entente align, for ties of states by year as alignment measures them");
    }
    return lines.toString();
  }

  /** Whether anything was found that ties states; votes are not meant, as loading computes theirs. */
  private boolean hasTies() {
    return summary.events() + summary.claims() + summary.memberships() + summary.alliances() > 0;
  }

  private static String optional(int count, String what) {
    return count == 0 ? "" : ", %,d %s".formatted(count, what);
  }

  private String outcomes() {
    return Arrays.stream(SentenceOutcome.Kind.values()).filter(summary.sentences()::containsKey)
        .map(kind -> "%,d %s".formatted(summary.sentences().get(kind),
            kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .collect(Collectors.joining(", "));
  }

  private static String stored(Replacement written) {
    return "%,d new graphs, %,d changed, %,d unchanged; %,d quads added, %,d removed".formatted(
        written.added(), written.changed(), written.unchanged(), written.quadsAdded(),
        written.quadsRemoved());
  }

  private String speed(double seconds) {
    return seconds < 1 || summary.allSentences() == 0
        ? ""
        : ", %.1f documents and %.0f sentences a second".formatted(summary.documents() / seconds,
            summary.allSentences() / seconds);
  }

  private static void row(StringBuilder lines, String name, String format, Object... values) {
    lines.append("%-10s".formatted(name)).append(String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
