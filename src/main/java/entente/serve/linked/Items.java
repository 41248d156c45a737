package entente.serve.linked;

import entente.map.Ent;
import entente.map.Prefixes;
import entente.serve.sparql.Deadline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the graph tells of a thing. */
final class Items {
  /** Of what points to a thing, so many triples; a state has more than a page can hold. */
  private static final int MOST_INCOMING = 1000;
  private static final int MOST_PARTS = 2000;

  private final Graph graph;
  private final Deadline deadline;

  Items(Graph graph, Deadline deadline) {
    this.graph = graph;
    this.deadline = deadline;
  }

  boolean isThere(Node item) {
    return graph.contains(item, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, item);
  }

  /** Its triples and those of its parts, what points to it, and what all of these are called. */
  Graph describe(Node item) {
    Graph told = GraphFactory.createDefaultGraph();
    told.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    Set<Node> parts = new HashSet<>(Set.of(item));
    Deque<Node> open = new ArrayDeque<>(parts);
    while (!open.isEmpty()) {
      Node part = open.remove();
      incoming(part, told);
      for (Iterator<Triple> triples = graph.find(part, Node.ANY, Node.ANY); triples.hasNext();) {
        deadline.check();
        told.add(triples.next());
      }
      for (Triple triple : told.find().toList()) {
        addPart(triple.getSubject(), item, parts, open);
        addPart(triple.getObject(), item, parts, open);
      }
    }
    name(told);
    return told;
  }

  private void incoming(Node part, Graph told) {
    Iterator<Triple> triples = graph.find(Node.ANY, Node.ANY, part);
    for (int i = 0; i < MOST_INCOMING && triples.hasNext(); i++) {
      deadline.check();
      told.add(triples.next());
    }
  }

  /** Parts, such as the passages of a document, have its IRI with a fragment. */
  private static void addPart(Node node, Node item, Set<Node> parts, Deque<Node> open) {
    if (node.isURI() && node.getURI().startsWith(item.getURI() + "#")
        && parts.size() < MOST_PARTS && parts.add(node)) {
      open.add(node);
    }
  }

  /** What all that is told of is called; events, which have no names, by what they are. */
  private void name(Graph told) {
    Set<Node> named = new HashSet<>();
    for (Triple triple : told.find().toList()) {
      for (Node node : new Node[]{triple.getSubject(), triple.getObject()}) {
        if (node.isURI() && named.add(node)) {
          deadline.check();
          ItemName.NAMES.forEach(name -> copy(node, name, told));
          if (graph.contains(node, Ent.startEarliest, Node.ANY)) {
            ItemName.OF_EVENTS.forEach(property -> copy(node, property, told).stream()
                .filter(value -> value.isURI() && named.add(value))
                .forEach(value -> ItemName.NAMES.forEach(name -> copy(value, name, told))));
          }
        }
      }
    }
  }

  private List<Node> copy(Node node, Node property, Graph told) {
    List<Triple> triples = graph.find(node, property, Node.ANY).toList();
    triples.forEach(told::add);
    return triples.stream().map(Triple::getObject).toList();
  }
}
