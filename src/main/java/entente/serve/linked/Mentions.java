package entente.serve.linked;

import entente.serve.sparql.Deadline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What points to a thing. Where that is much, as with a state, the first of each property is told, and
 * the rest in portions, each of which names the next.
 */
final class Mentions {
  /** So much is told whole; parts of the thing, such as the passages of a document, do not count. */
  private static final int FEW = 200;
  /** Of what is not, so many of each property. */
  private static final int FIRST = 20;
  private static final int PORTION = 200;

  private final Graph graph;
  private final Supplier<List<Node>> properties;
  private final Deadline deadline;

  /** @param properties all that the graph is told with, by their IRIs; asked for when it is needed */
  Mentions(Graph graph, Supplier<List<Node>> properties, Deadline deadline) {
    this.graph = graph;
    this.properties = properties;
    this.deadline = deadline;
  }

  /**
   * What was found.
   *
   * @param triples that point to the thing
   * @param more of each property of which there is more, what follows
   * @param next what follows in the order in which all is told
   */
  record Found(List<Triple> triples, List<Portion> more, Optional<Portion> next) {}

  /** All, or the first of each property. */
  Found first(Node item) {
    List<Triple> all = new ArrayList<>();
    Iterator<Triple> mentions = graph.find(Node.ANY, Node.ANY, item);
    for (int others = 0; others < FEW && mentions.hasNext();) {
      deadline.check();
      Triple mention = mentions.next();
      all.add(mention);
      others += Items.isPart(mention.getSubject(), item) ? 0 : 1;
    }
    return mentions.hasNext()
        ? firstOfEach(item)
        : new Found(all, List.of(), Optional.empty());
  }

  private Found firstOfEach(Node item) {
    List<Triple> triples = new ArrayList<>();
    List<Portion> more = new ArrayList<>();
    for (Node property : properties.get()) {
      List<Triple> some = take(graph.find(Node.ANY, property, item), FIRST + 1);
      if (some.size() > FIRST) {
        more.add(new Portion(property, FIRST));
      }
      triples.addAll(some.subList(0, Math.min(FIRST, some.size())));
    }
    return new Found(triples, more, more.stream().findFirst());
  }

  /** One portion. */
  Found portion(Node item, Portion portion) {
    Node property = portion.property();
    Iterator<Triple> triples = graph.find(Node.ANY, property, item);
    for (int i = 0; i < portion.from() && triples.hasNext(); i++) {
      deadline.check();
      triples.next();
    }
    List<Triple> told = take(triples, PORTION);
    if (triples.hasNext()) {
      Portion next = new Portion(property, portion.from() + PORTION);
      return new Found(told, List.of(next), Optional.of(next));
    }
    return new Found(told, List.of(), after(item, property));
  }

  /** What follows when all of one property was told. */
  private Optional<Portion> after(Node item, Node property) {
    return properties.get().stream()
        .filter(other -> other.getURI().compareTo(property.getURI()) > 0)
        .filter(other -> take(graph.find(Node.ANY, other, item), FIRST + 1).size() > FIRST)
        .findFirst().map(other -> new Portion(other, FIRST));
  }

  private List<Triple> take(Iterator<Triple> triples, int most) {
    List<Triple> taken = new ArrayList<>();
    while (taken.size() < most && triples.hasNext()) {
      deadline.check();
      taken.add(triples.next());
    }
    return taken;
  }
}
