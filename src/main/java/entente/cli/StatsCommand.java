package entente.cli;

import entente.store.Store;
import entente.store.StoreStats;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how much a store holds. */
@Command(name = "stats", description = "Tell how much a store holds.")
final class StatsCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin
  private StoreOption store;

  StatsCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PrintStream out = environment.streams().out();
    try (Store opened = Store.openExisting(store.directory())) {
      StoreStats stats = opened.stats();
      row(out, "graphs", stats.graphs());
      row(out, "quads", stats.quads());
      row(out, "documents", stats.documents());
      row(out, "events", stats.events());
      row(out, "claims", stats.claims());
      row(out, "view quads", stats.views());
      row(out, "bytes on disk", stats.bytes());
    }
    return ExitCode.DONE.code();
  }

  private static void row(PrintStream out, String name, long count) {
    out.printf(Locale.ROOT, "%-18s%,12d%n", name, count);
  }
}
