package entente.serve.linked;

import entente.map.Ent;
import entente.map.Prefixes;
import entente.serve.linked.Mentions.Found;
import entente.serve.sparql.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the graph tells of a thing. */
final class Items {
  private static final int MUCH = 100;

  private final Graph graph;
  private final Mentions mentions;
  private final Deadline deadline;

  /** @param properties all that the graph is told with */
  Items(Graph graph, Supplier<List<Node>> properties, Deadline deadline) {
    this.graph = graph;
    this.mentions = new Mentions(graph, properties, deadline);
    this.deadline = deadline;
  }

  /**
   * What is told.
   *
   * @param graph the triples, with the names of all that they speak of
   * @param mentions which of them point to the thing
   */
  record Description(Graph graph, Found mentions) {}

  boolean isThere(Node item) {
    return graph.contains(item, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, item);
  }

  /** Its triples, and what points to it; only that where a portion of it is asked for. */
  Description describe(Node item, Optional<Portion> portion) {
    Graph told = GraphFactory.createDefaultGraph();
    told.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    Found found = portion.map(some -> mentions.portion(item, some))
        .orElseGet(() -> mentions.first(item));
    found.triples().forEach(told::add);
    if (portion.isEmpty()) {
      find(item, Node.ANY, Node.ANY).forEach(told::add);
    }
    name(told, told.find().toList());
    return new Description(told, found);
  }

  /** Adds what is told of the parts of a thing, and what points to them. */
  void addParts(Node item, Graph told) {
    Set<Node> parts = new HashSet<>(Set.of(item));
    Deque<Triple> open = new ArrayDeque<>(told.find().toList());
    while (!open.isEmpty()) {
      Triple triple = open.remove();
      for (Node part : new Node[]{triple.getSubject(), triple.getObject()}) {
        if (isPart(part, item) && parts.add(part)) {
          List<Triple> triples = find(part, Node.ANY, Node.ANY);
          triples.addAll(find(Node.ANY, Node.ANY, part));
          triples.forEach(told::add);
          name(told, triples);
          open.addAll(triples);
        }
      }
    }
  }

  /** Parts, such as the passages of a document, have its IRI with a fragment. */
  static boolean isPart(Node node, Node item) {
    return node.isURI() && node.getURI().startsWith(item.getURI() + "#");
  }

  /** What all that triples speak of is called; events, which have no names, by what they are. */
  private void name(Graph told, Collection<Triple> triples) {
    Set<Node> named = new HashSet<>();
    for (Triple triple : triples) {
      for (Node node : new Node[]{triple.getSubject(), triple.getObject()}) {
        if (node.isURI() && named.add(node)) {
          List<Triple> known = known(node);
          boolean isEvent = has(known, Ent.startEarliest);
          known.stream().filter(each -> ItemName.isName(each, isEvent)).forEach(each -> {
            told.add(each);
            if (isEvent && each.getObject().isURI() && named.add(each.getObject())) {
              known(each.getObject()).stream().filter(of -> ItemName.isName(of, false))
                  .forEach(told::add);
            }
          });
        }
      }
    }
  }

  /** What is told of a node; where that is much, what names it. One look is quicker than one a property. */
  private List<Triple> known(Node node) {
    List<Triple> known = new ArrayList<>();
    Iterator<Triple> triples = graph.find(node, Node.ANY, Node.ANY);
    while (known.size() <= MUCH && triples.hasNext()) {
      deadline.check();
      known.add(triples.next());
    }
    return known.size() <= MUCH
        ? known
        : ItemName.PROPERTIES.stream()
            .flatMap(property -> find(node, property, Node.ANY).stream()).toList();
  }

  private static boolean has(List<Triple> triples, Node property) {
    return triples.stream().anyMatch(triple -> triple.getPredicate().equals(property));
  }

  private List<Triple> find(Node subject, Node property, Node object) {
    List<Triple> found = new ArrayList<>();
    for (Iterator<Triple> triples = graph.find(subject, property, object); triples.hasNext();) {
      deadline.check();
      found.add(triples.next());
    }
    return found;
  }
}
