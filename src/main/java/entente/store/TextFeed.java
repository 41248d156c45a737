package entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;

/**
 * Feeds the text index with what a batch adds and deletes, on a thread of its own, as analysing
 * text takes about as long as writing quads. A quad must be fed once only.
 */
final class TextFeed implements AutoCloseable {
  private static final int CHUNK = 256;
  private static final int CHUNKS_WAITING = 64;

  private final TextIndex index;
  private final EntityDefinition fields;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(
      task -> Thread.ofPlatform().daemon().name("text-index").unstarted(task));
  private final Semaphore room = new Semaphore(CHUNKS_WAITING);
  private final List<CompletableFuture<Void>> chunks = new ArrayList<>();
  private List<Runnable> chunk = new ArrayList<>(CHUNK);

  TextFeed(TextIndex index) {
    this.index = index;
    this.fields = index.getDocDef();
  }

  /** True for the properties whose values are indexed. */
  boolean takes(Node predicate) {
    return fields.getField(predicate) != null;
  }

  void add(Quad quad) {
    feed(quad, true);
  }

  void delete(Quad quad) {
    feed(quad, false);
  }

  private void feed(Quad quad, boolean isNew) {
    if (!takes(quad.getPredicate()) || !quad.getObject().isLiteral()) {
      return;
    }
    Entity entity = TextQueryFuncs.entityFromQuad(fields, quad);
    chunk.add(() -> {
      if (isNew) {
        index.addEntity(entity);
      } else {
        index.deleteEntity(entity);
      }
    });
    if (chunk.size() == CHUNK) {
      hand();
    }
  }

  private void hand() {
    List<Runnable> full = chunk;
    chunk = new ArrayList<>(CHUNK);
    room.acquireUninterruptibly();
    chunks.add(CompletableFuture.runAsync(() -> full.forEach(Runnable::run), worker)
        .whenComplete((done, failure) -> room.release()));
  }

  /** Waits until all is in the index, not yet committed. */
  void finish() {
    hand();
    try {
      chunks.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw new StoreException("the text index cannot be written: " + e.getCause().getMessage(),
          e.getCause());
    }
  }

  /** Waits for what was begun, so that it can be rolled back. */
  @Override
  public void close() {
    worker.close();
  }
}
