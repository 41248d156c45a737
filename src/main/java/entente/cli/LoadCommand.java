package entente.cli;

import entente.pipeline.Assembly;
import entente.pipeline.LoadSummary;
import entente.pipeline.Quarantine;
import entente.read.input.Refusal;
import entente.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads files into a store. */
@Command(name = "load", description = "Read documents, records and RDF into a store.",
    footer = {"",
      "What is loaded again replaces what was loaded before. What is refused is listed in",
      "quarantine.jsonl beside the store, with the reason and what to do."})
final class LoadCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin
  private ReadingOptions reading;
  @Mixin
  private StoreOption store;
  @Option(names = "--dry-run", description = "Do all but storing.")
  private boolean dryRun;
  @Option(names = "--resume",
      description = "Pass over documents that are stored already, unchanged.")
  private boolean resume;

  LoadCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Assembly assembly = environment.assembly();
    Refusals refusals = new Refusals(environment.streams().err());
    if (dryRun) {
      return finish(load(assembly, null, refusals), refusals, null);
    }
    Path report = Quarantine.besides(store.directory());
    try (Store opened = Store.open(store.directory());
        Quarantine quarantine = new Quarantine(report)) {
      LoadSummary summary = load(assembly, opened, refusals.andThen(quarantine));
      return finish(summary, refusals, report);
    }
  }

  private LoadSummary load(Assembly assembly, @Nullable Store opened, Consumer<Refusal> refusals) {
    try (ProgressLine progress = new ProgressLine(environment.streams(), "Loading", "sources")) {
      return assembly.load().load(opened, reading.paths(), reading.options(), resume, refusals,
          progress);
    }
  }

  private int finish(LoadSummary summary, Refusals refusals, @Nullable Path report) {
    refusals.finish();
    environment.streams().out().print(new SummaryTable(summary, report));
    return refusals.exit().code();
  }
}
