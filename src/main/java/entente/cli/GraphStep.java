package entente.cli;

import entente.model.Extraction;
import entente.pipeline.SourceGraph;
import entente.pipeline.SourceGrapher;
import entente.pipeline.WalkStep;
import entente.read.input.RdfFile;
import entente.read.input.Refusal;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns each source into RDF.
 *
 * @param grapher makes the graph of a source
 * @param refusals is told of what is refused
 * @param quads takes the quads of the graphs that conform, in the order of the sources
 */
record GraphStep(SourceGrapher grapher, Consumer<Refusal> refusals, Consumer<Quad> quads)
    implements
      WalkStep<SourceGraph> {
  @Override
  public SourceGraph make(Extraction extraction) {
    return grapher.graph(extraction);
  }

  @Override
  public void take(SourceGraph made) {
    made.faults().forEach(refusals);
    if (made.faults().isEmpty()) {
      made.quads().forEach(quads);
    }
  }

  @Override
  public void rdf(RdfFile file) {
    refused(AnnotationStep.nothingToExtract(file));
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.accept(refusal);
  }
}
