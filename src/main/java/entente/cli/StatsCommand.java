package entente.cli;

import entente.map.Ent;
import entente.store.Store;
import entente.store.StoreStatistics;
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
      StoreStatistics statistics = StoreStatistics.of(opened);
      row(out, "graphs", statistics.graphs());
      row(out, "quads", statistics.quads());
      statistics.members().forEach(
          (type, count) -> row(out, type.getURI().substring(Ent.NS.length()), count));
    }
    return ExitCode.DONE.code();
  }

  private static void row(PrintStream out, String name, long count) {
    out.printf(Locale.ROOT, "%-18s%,12d%n", name, count);
  }
}
