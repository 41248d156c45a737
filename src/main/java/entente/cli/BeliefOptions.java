package entente.cli;

import entente.reason.view.Belief;
import entente.reason.view.BeliefReader;
import entente.reason.view.ViewBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which profile of belief, and as of which day, a view is made. */
final class BeliefOptions {
  @Option(names = "--asof", paramLabel = "DATE",
      description = "The day that the view is of (default: today).")
  private @Nullable LocalDate asOf;
  @Option(names = "--belief", paramLabel = "PROFILE", defaultValue = "one-sided",
      description = "Whose word counts: one-sided, two-sided or a file in YAML"
          + " (default: ${DEFAULT-VALUE}).")
  private String belief;

  /** The day; today in UTC unless given. */
  LocalDate asOf() {
    return asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
  }

  Belief profile() {
    return BeliefReader.read(belief);
  }

  ViewBuilder builder(DatasetGraph data) {
    return new ViewBuilder(data, profile(), asOf());
  }
}
