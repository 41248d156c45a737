package entente.cli;

import entente.pipeline.Alignment;
import entente.store.Store;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes how far states go together. */
@Command(name = "align", description = "Compute from votes how far states go together.",
    footer = {"",
      "Loading votes does this, too. It is needed after votes were loaded as RDF. What has not",
      "changed is left alone. See docs/alignment.md for the measures."})
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
      Alignment.Outcome outcome = environment.assembly().alignment().refresh(opened, progress);
      environment.streams().out().printf(Locale.ROOT,
          "%,d periods computed, %,d unchanged; %,d observations%n", outcome.periods(),
          outcome.unchanged(), outcome.observations());
    }
    return ExitCode.DONE.code();
  }
}
