package entente.interchange;

import entente.map.Iris;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Gives the blank nodes of one file IRIs, numbered in the order in which they come, so that the same
 * file read again gives the same IRIs. Stored data has no blank nodes: two loads would differ.
 */
final class BlankNodes {
  private final Iris iris;
  private final String graph;
  private final Map<Node, Node> named = new HashMap<>();

  BlankNodes(Iris iris, Node graph) {
    this.iris = iris;
    this.graph = graph.getURI();
  }

  /** The node itself unless it is blank. */
  Node name(Node node) {
    return node.isBlank() ? named.computeIfAbsent(node, this::next) : node;
  }

  private Node next(Node blank) {
    return iris.hashed("genid", graph, Integer.toString(named.size() + 1));
  }
}
