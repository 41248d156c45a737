package entente.pipeline;

import entente.store.Replacement;
import entente.store.Store;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes graphs to a store in batches, each a transaction: one a document would cost a hundred times
 * the disk and the time, one for all would lose all when something goes wrong.
 */
final class BatchWriter {
  private static final int MOST_GRAPHS = 500;
  private static final int MOST_QUADS = 200_000;

  /** What no batch at all changes. */
  static final Replacement NOTHING = new Replacement(0, 0, 0, 0, 0, 0);

  private final Store store;
  private final List<List<Quad>> batch = new ArrayList<>();
  private int quads;
  private Replacement written = NOTHING;

  BatchWriter(Store store) {
    this.store = store;
  }

  /** Queues whole graphs, and writes a batch where enough are queued. */
  void add(List<Quad> graphs) {
    batch.add(graphs);
    quads += graphs.size();
    if (batch.size() >= MOST_GRAPHS || quads >= MOST_QUADS) {
      flush();
    }
  }

  /** Writes what is queued. */
  void flush() {
    if (!batch.isEmpty()) {
      written = written
          .plus(store.replace(stream -> batch.forEach(graph -> graph.forEach(stream::quad))));
      batch.clear();
      quads = 0;
    }
  }

  /** What was changed so far. */
  Replacement written() {
    return written;
  }
}
