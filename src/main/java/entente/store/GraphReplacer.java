package entente.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Makes each graph that it is sent the graph of the store, by the difference: what is there already
 * is left alone, so that loading a thing again writes nothing. Quads of a new graph go to the
 * database in large portions; of a graph that is there, the stored triples are held in memory until all is seen.
 */
final class GraphReplacer extends StreamRDFBase {
  private final Section section;
  private final QuadWriter writer;
  private final Set<Node> fresh = new HashSet<>();
  private final Map<Node, Difference> known = new HashMap<>();
  private int graphsRemoved;

  /** A graph that was there: what of it was not sent again yet, and whether there is anything new. */
  private static final class Difference {
    final Set<Triple> seen;
    final Set<Triple> leftOver;
    boolean hasNew;

    Difference(Set<Triple> stored) {
      this.seen = stored;
      this.leftOver = new HashSet<>(stored);
    }

    boolean isChange() {
      return hasNew || !leftOver.isEmpty();
    }
  }

  GraphReplacer(Section section, QuadWriter writer) {
    this.section = section;
    this.writer = writer;
  }

  @Override
  public void triple(Triple triple) {
    throw new IllegalArgumentException("a triple needs a named graph to be stored: " + triple);
  }

  @Override
  public void quad(Quad quad) {
    Difference difference = difference(quad.getGraph());
    if (difference == null) {
      writer.addFresh(quad);
      return;
    }
    Triple triple = asStored(quad.asTriple());
    if (!difference.leftOver.remove(triple) && difference.seen.add(triple)) {
      difference.hasNew = true;
      writer.add(quad);
    }
  }

  /** Null for a graph that the store did not have. */
  private @Nullable Difference difference(Node graph) {
    if (fresh.contains(graph)) {
      return null;
    }
    Difference difference = known.get(graph);
    if (difference == null) {
      section.require(graph);
      Set<Triple> stored = writer.stored(graph);
      if (stored.isEmpty()) {
        fresh.add(graph);
        return null;
      }
      difference = new Difference(stored);
      known.put(graph, difference);
    }
    return difference;
  }

  /** TDB2 holds numbers and dates by value: {@code "0.90"} comes back as {@code "0.9"}. */
  private static Triple asStored(Triple triple) {
    Node object = triple.getObject();
    NodeId inline = object.isLiteral() ? NodeId.inline(object) : null;
    return inline == null
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), NodeId.extract(inline));
  }

  /** Takes a graph out; one that is not there is no error. */
  void remove(Node graph) {
    section.require(graph);
    Set<Triple> stored = writer.stored(graph);
    stored.forEach(triple -> writer.delete(Quad.create(graph, triple)));
    graphsRemoved += stored.isEmpty() ? 0 : 1;
  }

  /** Deletes what was not sent again; called once, when all was sent. */
  Replacement complete() {
    writer.finishFresh();
    known.forEach((graph, difference) -> difference.leftOver
        .forEach(triple -> writer.delete(Quad.create(graph, triple))));
    int changed = (int) known.values().stream().filter(Difference::isChange).count();
    return new Replacement(fresh.size(), changed, known.size() - changed, graphsRemoved,
        writer.added(), writer.deleted());
  }
}
