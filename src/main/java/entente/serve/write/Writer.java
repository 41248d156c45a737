package entente.serve.write;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.sparql.Deadline;
import entente.serve.sparql.Workers;
import entente.store.Replacement;
import entente.store.Store;
import entente.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets users of this server write, one at a time: a write is whole or is not, keeps to the limits of
 * reading, and is written down.
 */
public final class Writer {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final long PATIENCE_SECONDS = 2;
  private static final int LONGEST_TARGET = 2000;

  private final Store store;
  private final Workers workers;
  private final Users users;
  private final AuditLog audit;
  private final Node defaultGraph;
  private final Semaphore place = new Semaphore(1, true);

  /**
   * @param users who may write
   * @param defaultGraph the named graph that what is written to the default graph goes to
   */
  public Writer(Store store, Workers workers, Users users, AuditLog audit, Node defaultGraph) {
    this.store = store;
    this.workers = workers;
    this.users = users;
    this.audit = audit;
    this.defaultGraph = defaultGraph;
  }

  /** A change of the store. */
  @FunctionalInterface
  interface Change {
    /** Makes it, within a transaction; where it throws, nothing is changed. */
    void make(DatasetGraph data, Deadline deadline);
  }

  /** The named graph that what is written to the default graph goes to. */
  Node defaultGraph() {
    return defaultGraph;
  }

  /** How many quads one write may change. */
  long mostChanges() {
    return workers.limits().rows();
  }

  /**
   * Who asks to write; to be called before anything is read of what was sent.
   *
   * @throws Refusal if that is not proven, or if another site's page asks
   */
  String user(Exchange exchange) {
    String origin = exchange.header("Origin");
    if (!origin.isEmpty() && !origin.equals(exchange.origin())) {
      throw Refusal.of(403, "other-site", "Pages of other sites cannot write.");
    }
    return users.of(exchange);
  }

  /**
   * Writes.
   *
   * @param user who asks
   * @param target the graph, or the update
   * @throws Refusal if nothing was changed
   */
  Replacement write(Exchange exchange, String user, String target, Change change) {
    AuditLog.Attempt attempt = new AuditLog.Attempt(user, exchange.remote(),
        exchange.method() + " " + exchange.path(),
        target.substring(0, Math.min(LONGEST_TARGET, target.length())), exchange.length());
    return workers.run(deadline -> inTurn(attempt, change, deadline));
  }

  private Replacement inTurn(AuditLog.Attempt attempt, Change change, Deadline deadline) {
    try {
      if (!place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Refusal.forNow(429, "too-many-writes",
            "Another write is going on: try again in some seconds.", 5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
    try {
      return audited(attempt, change, deadline);
    } catch (IOException e) {
      throw new UncheckedIOException("the audit log cannot be written", e);
    } finally {
      place.release();
    }
  }

  private Replacement audited(AuditLog.Attempt attempt, Change change, Deadline deadline)
      throws IOException {
    String id = audit.begin(attempt);
    try {
      Replacement changes = store.edit(defaultGraph, count -> watch(count, deadline), data -> {
        change.make(data, deadline);
        deadline.check();
      });
      audit.done(id, changes);
      return changes;
    } catch (StoreException e) {
      LOG.error("A write failed", e);
      audit.refused(id, "the store cannot be written");
      throw Refusal.of(507, "not-stored",
          "The store cannot be written, and nothing was changed; the server's log says why.");
    } catch (IllegalArgumentException e) {
      audit.refused(id, String.valueOf(e.getMessage()));
      throw Refusal.of(422, "not-allowed", "Nothing was changed: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      audit.refused(id, String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private void watch(long count, Deadline deadline) {
    deadline.check();
    if (count > mostChanges()) {
      throw Refusal.of(422, "too-many-changes", "More than " + mostChanges()
          + " quads would change, and nothing was changed: write in parts, or use ./entente load.");
    }
  }
}
