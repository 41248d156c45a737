package entente.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Cuts a stream of quads into whole graphs. All graphs of a small stream are held until its end, so
 * that their quads may come in any order; of a large one, those that were not the last to come are
 * handed on.
 */
final class GraphCutter extends StreamRDFBase {
  private static final int MOST_HELD = 500_000;

  private final BiConsumer<Node, List<Quad>> graphs;
  private final Map<Node, List<Quad>> held = new LinkedHashMap<>();
  private int count;

  /** @param graphs takes each graph, its name and its quads */
  GraphCutter(BiConsumer<Node, List<Quad>> graphs) {
    this.graphs = graphs;
  }

  @Override
  public void quad(Quad quad) {
    Node graph = quad.getGraph();
    held.computeIfAbsent(graph, fresh -> new ArrayList<>()).add(quad);
    if (++count >= MOST_HELD) {
      List<Quad> current = held.remove(graph);
      handOn();
      held.put(graph, current);
      count = current.size();
    }
  }

  /** Hands on all that is held. */
  void handOn() {
    held.forEach(graphs);
    held.clear();
    count = 0;
  }
}
