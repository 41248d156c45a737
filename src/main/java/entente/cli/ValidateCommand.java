package entente.cli;

import entente.pipeline.StoreCheck;
import entente.store.Store;
import entente.validate.Severity;
import entente.validate.ShapesValidator;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Validates what a store holds. */
@Command(name = "validate",
    description = "Check that what a store holds conforms to ontology/shapes.ttl.",
    footer = {"", "To check files before they are loaded: ./entente load --dry-run PATH"})
final class ValidateCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin
  private StoreOption store;

  ValidateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Streams streams = environment.streams();
    AtomicInteger violations = new AtomicInteger();
    AtomicInteger warnings = new AtomicInteger();
    try (Store opened = Store.openExisting(store.directory())) {
      int graphs = new StoreCheck(ShapesValidator.standard()).check(opened, (graph, found) -> {
        streams.out().println(found.severity() + " " + graph + " " + found.describe());
        (found.severity() == Severity.VIOLATION ? violations : warnings).incrementAndGet();
      });
      streams.out().println(
          graphs + " graphs, " + violations + " violations, " + warnings + " other remarks");
    }
    return (violations.get() == 0 ? ExitCode.DONE : ExitCode.REFUSED).code();
  }
}
