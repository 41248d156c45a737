package entente.cli;

import entente.demo.Demo;
import entente.pipeline.BundledFolder;
import entente.pipeline.LoadSummary;
import entente.read.input.ReadOptions;
import entente.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the program can do. */
@Command(name = "demo",
    description = "Load the examples that come with it, answer five questions, then serve them.")
final class DemoCommand implements Callable<Integer> {
  private static final Path STORE = Path.of("data", "demo-store");

  private final Environment environment;
  @Option(names = "--no-serve", description = "End after the answers.")
  private boolean noServe;
  @Mixin
  private ServingOptions serving;

  DemoCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Streams streams = environment.streams();
    clear();
    try (Store store = Store.open(STORE)) {
      streams.out().println("Reading the examples into " + STORE
          + " (the models of language take some seconds to load) ...");
      streams.out().flush();
      streams.out().print(new SummaryTable(load(store), STORE));
      new Demo(store).show(streams.out(), streams.width());
      next(streams.out());
      return noServe ? ExitCode.DONE.code() : serving.serve(store, streams);
    }
  }

  /** Deletes the store of an earlier demonstration, unless it is in use. */
  private static void clear() throws IOException {
    if (Files.exists(STORE.resolve("layout"))) {
      Store.open(STORE).close();
      try (Stream<Path> files = Files.walk(STORE)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private LoadSummary load(Store store) {
    Refusals refusals = new Refusals(environment.streams().err());
    try (BundledFolder examples = BundledFolder.open("examples");
        ProgressLine progress = new ProgressLine(environment.streams(), "Reading", "sources")) {
      return environment.assembly().load().load(store, List.of(examples.path()),
          ReadOptions.DEFAULT, false, refusals, progress);
    }
  }

  private static void next(PrintStream out) {
    out.println();
    out.println("""
        Next:
          ./entente queries                            all questions, with what they may be asked about
          ./entente query meetings state=IND --store %1$s
          ./entente load FILE... && ./entente serve    your own documents and records
          docs/examples.md                             what the examples are""".formatted(STORE));
  }
}
