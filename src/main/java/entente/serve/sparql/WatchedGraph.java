package entente.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph whose reading stops at a deadline. */
final class WatchedGraph extends GraphWrapper {
  private final Deadline deadline;

  WatchedGraph(Graph graph, Deadline deadline) {
    super(graph);
    this.deadline = deadline;
  }

  @Override
  public ExtendedIterator<Triple> find() {
    return watch(super.find());
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return watch(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return watch(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> watch(ExtendedIterator<Triple> triples) {
    deadline.check();
    return triples.mapWith(triple -> {
      deadline.check();
      return triple;
    });
  }
}
