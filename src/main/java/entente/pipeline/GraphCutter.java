package entente.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Cuts a stream into whole graphs. All graphs of a small stream are held until its end, so that
 * their quads may come in any order; of a large one, those that were not the last to come are handed
 * on. Blank nodes become IRIs, counted in the order of the stream, so that the same stream gives the
 * same quads each time.
 */
final class GraphCutter extends StreamRDFBase {
  private static final int MOST_HELD = 500_000;

  private final Node defaultGraph;
  private final BiConsumer<Node, List<Quad>> graphs;
  private final Map<Node, List<Quad>> held = new LinkedHashMap<>();
  private final Map<Node, Node> names = new HashMap<>();
  private int count;

  /**
   * @param defaultGraph name of the graph for triples that are in none
   * @param graphs takes each graph, its name and its quads
   */
  GraphCutter(Node defaultGraph, BiConsumer<Node, List<Quad>> graphs) {
    this.defaultGraph = defaultGraph;
    this.graphs = graphs;
  }

  @Override
  public void triple(Triple triple) {
    add(defaultGraph, triple);
  }

  @Override
  public void quad(Quad quad) {
    add(quad.isDefaultGraph() ? defaultGraph : name(quad.getGraph()), quad.asTriple());
  }

  private void add(Node graph, Triple triple) {
    Quad quad = Quad.create(graph, name(triple.getSubject()), triple.getPredicate(),
        name(triple.getObject()));
    held.computeIfAbsent(graph, fresh -> new ArrayList<>()).add(quad);
    if (++count >= MOST_HELD) {
      List<Quad> current = held.remove(graph);
      handOn();
      held.put(graph, current);
      count = current.size();
    }
  }

  private Node name(Node node) {
    return node.isBlank()
        ? names.computeIfAbsent(node,
            blank -> NodeFactory.createURI(defaultGraph.getURI() + "#b" + names.size()))
        : node;
  }

  /** Hands on all that is held. */
  void handOn() {
    held.forEach(graphs);
    held.clear();
    count = 0;
  }
}
