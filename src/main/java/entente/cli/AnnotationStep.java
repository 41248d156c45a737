package entente.cli;

import entente.annotate.AnnotationWriter;
import entente.model.Extraction;
import entente.pipeline.WalkStep;
import entente.read.input.RdfFile;
import entente.read.input.Refusal;
import java.util.function.Consumer;

/**
 * Turns each source into a line of annotation.
 *
 * @param writer writes a line
 * @param refusals is told of what is refused
 * @param lines takes the lines, in the order of the sources
 */
record AnnotationStep(AnnotationWriter writer, Consumer<Refusal> refusals, Consumer<String> lines)
    implements
      WalkStep<String> {
  @Override
  public String make(Extraction extraction) {
    return writer.line(extraction);
  }

  @Override
  public void take(String made) {
    lines.accept(made);
  }

  @Override
  public void rdf(RdfFile file) {
    refused(nothingToExtract(file));
  }

  static Refusal nothingToExtract(RdfFile file) {
    return Refusal.ofFile(file.name(), "it is RDF, from which nothing can be extracted",
        "load it, or leave it out");
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.accept(refusal);
  }
}
