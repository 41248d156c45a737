package entente.pipeline;

import entente.interchange.InterchangeException;
import entente.interchange.RdfFormat;
import entente.interchange.RdfImporter;
import entente.map.Iris;
import entente.read.input.RdfFile;
import entente.read.input.Refusal;
import entente.validate.ShapesValidator;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads files of RDF into whole graphs, each validated by itself. Triples that are in no named graph
 * are put into one that is named after their file.
 */
final class RdfGraphs {
  private final Iris iris;
  private final ShapesValidator validator;
  /** The file that each graph came from, as a graph that came twice would replace itself. */
  private final Map<Node, String> files = new HashMap<>();

  RdfGraphs(Iris iris, ShapesValidator validator) {
    this.iris = iris;
    this.validator = validator;
  }

  /**
   * Reads one file.
   *
   * @param graphs takes the quads of each graph that conforms to the shapes
   * @param refused is told of each that does not, and of a file that cannot be parsed
   */
  void read(RdfFile file, Consumer<List<Quad>> graphs, Consumer<Refusal> refused) {
    Node own = iris.hashed("graph/rdf", file.name());
    GraphCutter cutter = new GraphCutter(
        (name, quads) -> check(file, name, quads, graphs, refused));
    try {
      new RdfImporter(iris).read(file.stream(), file.name(), URI.create(iris.base()),
          RdfFormat.of(file.format().extensions().getFirst()), own, cutter);
      cutter.handOn();
    } catch (InterchangeException e) {
      refused.accept(Refusal.ofFile(file.name(), "it is no good RDF: " + e.getMessage(),
          "correct it, and load it again"));
    }
  }

  private void check(RdfFile file, Node name, List<Quad> quads, Consumer<List<Quad>> graphs,
      Consumer<Refusal> refused) {
    String earlier = files.putIfAbsent(name, file.name());
    if (earlier != null) {
      refused.accept(Refusal.ofFile(file.name(),
          "quads of the graph " + name + " stand apart from others of it in " + earlier,
          "sort the quads by graph, in one file"));
      return;
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    List<Refusal> faults = SourceGrapher.faults(file.name(), validator.validate(graph));
    faults.forEach(refused);
    if (faults.isEmpty()) {
      graphs.accept(quads);
    }
  }
}
