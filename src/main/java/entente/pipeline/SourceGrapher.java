package entente.pipeline;

import entente.link.Linker;
import entente.map.ExtractionMapper;
import entente.model.Extraction;
import entente.read.input.Refusal;
import entente.validate.Severity;
import entente.validate.ShapesValidator;
import entente.validate.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Links, maps and validates what was read from a source. Safe for use by several threads. */
public final class SourceGrapher {
  private final Linker linker;
  private final ExtractionMapper mapper;
  private final ShapesValidator validator;

  public SourceGrapher(Linker linker, ExtractionMapper mapper, ShapesValidator validator) {
    this.linker = linker;
    this.mapper = mapper;
    this.validator = validator;
  }

  /** The graph of a source, with what is wrong with it. */
  public SourceGraph graph(Extraction extraction) {
    List<Quad> quads = quads(extraction);
    Graph graph = GraphMemFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return new SourceGraph(extraction, quads,
        faults(extraction.source().id(), validator.validate(graph)));
  }

  /** The quads of a source, as they would be stored, not validated. */
  List<Quad> quads(Extraction extraction) {
    List<Quad> quads = new ArrayList<>();
    mapper.map(linker.link(extraction), new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    });
    return quads;
  }

  /** One refusal for each violation of a shape; none if there are only warnings. */
  static List<Refusal> faults(String name, ValidationReport report) {
    return report.violations().stream().filter(each -> each.severity() == Severity.VIOLATION)
        .map(each -> Refusal.ofFile(name, "the graph does not conform: " + each.describe(),
            "correct the data so that they conform to ontology/shapes.ttl"))
        .toList();
  }
}
