package entente.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work on several threads and hands on its results, on the thread that submits it, in the order
 * in which it was submitted. Only so much work is waiting at a time that memory stays bounded.
 *
 * @param <R> what a piece of work gives
 */
final class OrderedWork<R> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 16;

  private final ExecutorService threads;
  private final int mostWaiting;
  private final Consumer<R> results;
  private final Queue<Future<R>> waiting = new ArrayDeque<>();

  /**
   * @param threads how many to use
   * @param results takes each result
   */
  OrderedWork(int threads, Consumer<R> results) {
    this.threads = Executors.newFixedThreadPool(threads,
        Thread.ofPlatform().daemon().name("reading-", 1).factory());
    this.mostWaiting = threads * WAITING_PER_THREAD;
    this.results = results;
  }

  /** Queues a piece of work, and hands on what has been done meanwhile; waits where too much is queued. */
  void submit(Callable<R> work) {
    waiting.add(threads.submit(work));
    while (waiting.size() > mostWaiting || !waiting.isEmpty() && waiting.element().isDone()) {
      handOn(waiting.remove());
    }
  }

  /** Waits for all that was submitted. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOn(waiting.remove());
    }
  }

  private void handOn(Future<R> done) {
    try {
      results.accept(done.get());
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while documents were read", e);
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /** Gives up what was not finished. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
