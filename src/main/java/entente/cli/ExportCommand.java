package entente.cli;

import entente.interchange.RdfExporter;
import entente.interchange.RdfFormat;
import entente.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store as RDF. */
@Command(name = "export", description = "Write what a store holds as RDF.",
    footer = {"", "Formats without graphs (ttl, nt, rdf, rj) get each triple once.",
      "With --for it writes a folder for reasoners: what is believed as of a day in",
      "plain triples, terms, rules, and a README with a command for each engine:",
      "./entente export --for datalog --asof 2023-06-01 --output pack",
      "See docs/reasoning.md."})
final class ExportCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin
  private StoreOption store;
  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "nq",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      completionCandidates = RdfFormatNames.class, converter = RdfFormatNames.class)
  private RdfFormat format;
  @Option(names = "--graph", paramLabel = "IRI", description = "Only this named graph.")
  private @Nullable String graph;
  @Option(names = "--output", paramLabel = "FILE",
      description = "Where to, instead of standard output; with --for a folder.")
  private @Nullable Path output;
  @Mixin
  private PackOptions pack;

  ExportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    try (Store opened = Store.openExisting(store.directory())) {
      if (pack.isAsked()) {
        pack.write(opened, output, environment.streams());
      } else if (output == null) {
        write(opened, environment.streams().out());
      } else {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
          long written = write(opened, out);
          environment.streams().err().printf(Locale.ROOT, "%,d statements in %s%n", written,
              output);
        }
      }
    }
    return ExitCode.DONE.code();
  }

  private long write(Store opened, OutputStream out) {
    return opened.read(facts -> write(facts, out));
  }

  private long write(DatasetGraph facts, OutputStream out) {
    RdfExporter exporter = new RdfExporter(format);
    if (graph == null) {
      return exporter.export(facts, out);
    }
    Node name = NodeFactory.createURI(graph);
    if (!facts.contains(name, Node.ANY, Node.ANY, Node.ANY)) {
      throw new CommandFailure(ExitCode.WRONG_USE,
          "there is no graph " + graph + " in " + store.directory() + "; give its whole IRI");
    }
    return exporter.export(facts.find(name, Node.ANY, Node.ANY, Node.ANY), out);
  }
}
