package entente.cli;

import entente.question.StoreSource;
import entente.reason.why.Derivation;
import entente.reason.why.DerivationWriter;
import entente.reason.why.Wanted;
import entente.reason.why.Why;
import entente.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains why something holds. */
@Command(name = "why",
    description = "Explain a statement: by rules, quotes and votes, down to their sources.",
    footer = {"", "For example:", "./entente why CHN met-with RUS",
      "./entente why \"Qin Gang\" metWith \"Sergei Lavrov\" --asof 2023-12-31",
      "./entente why BLR belongs-to SCO --asof 2023-06-01 --belief two-sided",
      "./entente why CHN kappa RUS",
      "./entente why CHN meetings RUS", "See docs/reasoning.md."})
final class WhyCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Environment environment;
  @Parameters(index = "0", paramLabel = "SUBJECT",
      description = "An actor by name or code, or anything by its IRI.")
  private String subject;
  @Parameters(index = "1", paramLabel = "PREDICATE",
      description = "A property of the ontology, such as met-with, or a measure, such as kappa.")
  private String predicate;
  @Parameters(index = "2", arity = "0..1", paramLabel = "OBJECT",
      description = "An actor, a class, a code, a value or an IRI; any unless given.")
  private @Nullable String object;
  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;
  @Option(names = "--limit", paramLabel = "N", defaultValue = "5",
      description = "How many ways and votes are shown at most (default: ${DEFAULT-VALUE}).")
  private int limit;
  @Mixin
  private BeliefOptions belief;
  @Mixin
  private StoreOption store;

  /** How derivations are written. */
  private enum Format {
    TEXT, JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  WhyCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (Store opened = Store.openExisting(store.directory())) {
      Wanted wanted = new Wanted(new StoreSource(opened, PATIENCE));
      Node about = wanted.thing(subject);
      Node property = wanted.property(predicate);
      Node value = wanted.object(object);
      List<Derivation> ways = opened.read(
          data -> new Why(data, belief.builder(data)).explain(about, property, value));
      DerivationWriter writer = new DerivationWriter(limit);
      environment.streams().out().print(switch (format) {
        case TEXT -> writer.text(ways);
        case JSON -> writer.json(ways);
      });
      if (ways.isEmpty()) {
        environment.streams().err().printf("nothing that is believed (%s, as of %s) says so%n",
            belief.profile().name(), belief.asOf());
      }
    }
    return ExitCode.DONE.code();
  }
}
