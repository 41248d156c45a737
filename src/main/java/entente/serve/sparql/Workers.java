package entente.serve.sparql;

import entente.serve.http.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;

/**
 * Runs what reads the store, some at once and each for a limited time. Who comes when all are busy
 * waits a little, and is then told to come again.
 */
public final class Workers implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  /** What is not stopped by then does not look at its deadline; its client is answered without it. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final Limits limits;
  private final Semaphore places;
  private final ExecutorService threads;
  private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong expired = new AtomicLong();
  private volatile boolean isClosed;

  public Workers(Limits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.running(), true);
    this.threads = Executors.newCachedThreadPool(
        Thread.ofPlatform().daemon().name("entente-query-", 1).factory());
  }

  /** What an answer may cost. */
  public Limits limits() {
    return limits;
  }

  /** How many run now. */
  public int runningNow() {
    return limits.running() - places.availablePermits();
  }

  /** How many were sent away because all were busy. */
  public long refused() {
    return refused.get();
  }

  /** How many were given up because their time was over. */
  public long expired() {
    return expired.get();
  }

  /**
   * Runs a task in a thread of its own.
   *
   * @param task looks at its deadline now and then, or is stopped by what it calls
   * @throws Refusal with 429 if all are busy, 503 if the time is over or memory does not do
   */
  public <T> T run(Function<Deadline, T> task) {
    take();
    Deadline deadline = new Deadline(limits.time());
    running.add(deadline);
    if (isClosed) {
      deadline.cancel();
    }
    Future<T> future = threads.submit(() -> {
      try {
        return task.apply(deadline);
      } finally {
        running.remove(deadline);
        places.release();
      }
    });
    return await(future, deadline);
  }

  private void take() {
    try {
      if (!isClosed && places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    refused.incrementAndGet();
    throw Refusal.forNow(429, "too-many-queries", limits.running()
        + " queries are running, and no more run at once: try again in some seconds.", 5);
  }

  private <T> T await(Future<T> future, Deadline deadline) {
    try {
      return future.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw tooLong();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      deadline.cancel();
      throw stopping();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private RuntimeException failure(Throwable cause) {
    return switch (cause) {
      case QueryCancelledException cancelled -> isClosed ? stopping() : tooLong();
      case RuntimeException failure -> failure;
      case OutOfMemoryError memory -> Refusal.of(503, "out-of-memory",
          "The query needs more memory than there is: ask for less.");
      case StackOverflowError depth -> Refusal.of(422, "too-deep",
          "What was sent is nested too deeply.");
      default -> new IllegalStateException(cause);
    };
  }

  private Refusal tooLong() {
    expired.incrementAndGet();
    return Refusal.of(503, "time-over", "No answer within " + limits.time().toSeconds()
        + " seconds: ask for less, such as one state or a shorter period.");
  }

  private static Refusal stopping() {
    return Refusal.forNow(503, "stopping", "The server is being stopped.", 30);
  }

  /** Lets what runs end within some time, and then cuts it off. */
  public void close(Duration time) {
    isClosed = true;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS)) {
        running.forEach(Deadline::cancel);
        threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Cuts off what runs. */
  @Override
  public void close() {
    close(Duration.ZERO);
  }
}
