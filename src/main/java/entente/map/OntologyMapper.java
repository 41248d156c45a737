package entente.map;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Writes the ontology as quads of one named graph. The blank nodes of its lists become IRIs, counted
 * in the order of the file, so that loading it twice adds nothing.
 */
public final class OntologyMapper {
  private final Iris iris;

  /** @param iris makes the IRI of the graph */
  public OntologyMapper(Iris iris) {
    this.iris = iris;
  }

  /** The named graph that holds the ontology. */
  public Node graph() {
    return iris.graph("ontology");
  }

  /** Pushes the quads of those files; the stream is neither started nor finished. */
  public void map(StreamRDF stream, OntologyFile... files) {
    GraphSink sink = new GraphSink(graph(), stream);
    for (OntologyFile file : files) {
      file.parse(new Skolemizer(file, sink));
    }
  }

  private final class Skolemizer extends StreamRDFBase {
    private final OntologyFile file;
    private final GraphSink sink;
    private final Map<Node, Node> names = new HashMap<>();

    Skolemizer(OntologyFile file, GraphSink sink) {
      this.file = file;
      this.sink = sink;
    }

    @Override
    public void triple(Triple triple) {
      sink.add(name(triple.getSubject()), triple.getPredicate(), name(triple.getObject()));
    }

    private Node name(Node node) {
      return node.isBlank()
          ? names.computeIfAbsent(node, blank -> iris.part(graph(), file.name() + names.size()))
          : node;
    }
  }
}
