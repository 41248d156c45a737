package entente.pipeline;

import entente.model.Extraction;
import entente.read.input.Refusal;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What was read from one source as RDF, validated.
 *
 * @param extraction what was read
 * @param quads the same as the quads of one named graph
 * @param faults why the graph is not to be stored; empty if it conforms to the shapes
 */
public record SourceGraph(Extraction extraction, List<Quad> quads, List<Refusal> faults) {
  public SourceGraph {
    quads = List.copyOf(quads);
    faults = List.copyOf(faults);
  }
}
