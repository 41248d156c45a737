package entente.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes quads and what is indexed of them, within a transaction. What goes wrong in it is of the
 * disk, and comes out as a {@link StoreException}.
 */
final class QuadWriter {
  private static final int CHECK_EVERY = 20_000;

  private final DatasetGraph quads;
  private final @Nullable TextFeed text;
  private final FreeSpace space;
  private @Nullable OrderedInserts fresh;
  private long added;
  private long deleted;

  QuadWriter(DatasetGraph quads, @Nullable TextFeed text, FreeSpace space) {
    this.quads = quads;
    this.text = text;
    this.space = space;
  }

  /** The triples of a graph as it is now; empty if there is none. */
  Set<Triple> stored(Node graph) {
    return ofTheDisk(() -> {
      Set<Triple> triples = new HashSet<>();
      quads.find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
      return triples;
    });
  }

  /**
   * Adds a quad of a graph that is new in this batch; it may have been added before. It is seen in the
   * database from {@link #finishFresh()} on.
   */
  void addFresh(Quad quad) {
    boolean isIndexed = text != null && text.takes(quad.getPredicate());
    if (!isIndexed) {
      count();
      ofTheDisk(() -> {
        fresh().add(quad);
        return true;
      });
    } else if (!ofTheDisk(() -> quads.contains(quad))) {
      add(quad);
    }
  }

  private OrderedInserts fresh() {
    if (fresh == null) {
      fresh = new OrderedInserts(quads, OrderedInserts.PORTION);
    }
    return fresh;
  }

  /** Writes what is held back of the graphs that are new in this batch. */
  void finishFresh() {
    if (fresh != null) {
      ofTheDisk(() -> {
        fresh().flush();
        return true;
      });
    }
  }

  /** Adds a quad that is not there. */
  void add(Quad quad) {
    count();
    ofTheDisk(() -> {
      quads.add(quad);
      return true;
    });
    if (text != null) {
      text.add(quad);
    }
  }

  private void count() {
    if (added++ % CHECK_EVERY == 0) {
      space.check();
    }
  }

  /** Deletes a quad that is there. */
  void delete(Quad quad) {
    deleted++;
    ofTheDisk(() -> {
      quads.delete(quad);
      return true;
    });
    if (text != null) {
      text.delete(quad);
    }
  }

  /** Quads added so far. */
  long added() {
    return added;
  }

  /** Quads deleted so far. */
  long deleted() {
    return deleted;
  }

  /** Runs what touches the disk; a full disk under a memory map is an InternalError. */
  static <T> T ofTheDisk(Supplier<T> action) {
    try {
      return action.get();
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      throw new StoreException("the store cannot be written: " + e.getMessage()
          + "; the batch is undone, all before it is kept", e);
    }
  }
}
