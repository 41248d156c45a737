package entente.cli;

import entente.pipeline.Alignment;
import entente.pipeline.Assembly;
import entente.pipeline.TieAlignment;
import entente.store.Store;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes how far states go together. */
@Command(name = "align", description = "Compute how far states go together.",
    footer = {"",
      "Votes by session and year, and by year meetings, visits, stances, alliances and memberships.",
      "Loading votes computes their figures, too; the others are computed by this command alone.",
      "What has not changed is left alone. See docs/alignment.md for the measures."})
final class AlignCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin
  private StoreOption store;

  AlignCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (Store opened = Store.openExisting(store.directory());
        ProgressLine progress = new ProgressLine(environment.streams(), "Computing", "periods")) {
      Assembly assembly = environment.assembly();
      Alignment.Outcome outcome = assembly.alignment().refresh(opened, progress);
      int structures = assembly.structures().refresh(opened);
      TieAlignment.Outcome ties = assembly.ties().refresh(opened);
      environment.streams().out().printf(Locale.ROOT,
          "%,d periods computed, %,d unchanged; %,d observations%n", outcome.periods(),
          outcome.unchanged(), outcome.observations());
      environment.streams().out().printf(Locale.ROOT, "%,d years with communities computed%n",
          structures);
      environment.streams().out().printf(Locale.ROOT, "%,d years with ties; %,d observations%n",
          ties.years(), ties.observations());
    }
    return ExitCode.DONE.code();
  }
}
