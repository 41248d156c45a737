package entente.cli;

import entente.annotate.AnnotationWriter;
import entente.interchange.RdfExporter;
import entente.interchange.RdfFormat;
import entente.pipeline.Assembly;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what is read from files. */
@Command(name = "extract",
    description = "Print what documents and records say, without storing it.")
final class ExtractCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin
  private ReadingOptions reading;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      completionCandidates = ExtractFormat.Names.class, converter = ExtractFormat.Names.class)
  private ExtractFormat format;

  ExtractCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Refusals refusals = new Refusals(environment.streams().err());
    if (format.rdf() == null) {
      lines(refusals);
    } else {
      graphs(format.rdf(), refusals);
    }
    refusals.finish();
    return refusals.exit().code();
  }

  private void lines(Refusals refusals) {
    PrintStream out = environment.streams().out();
    environment.assembly().walk().walk(reading.paths(), reading.options(),
        new AnnotationStep(new AnnotationWriter(), refusals, out::println));
  }

  private void graphs(RdfFormat rdf, Refusals refusals) {
    Assembly assembly = environment.assembly();
    List<Quad> quads = new ArrayList<>();
    assembly.walk().walk(reading.paths(), reading.options(),
        new GraphStep(assembly.grapher(), refusals, quads::add));
    new RdfExporter(rdf).export(quads.iterator(), environment.streams().out());
  }
}
