package entente.serve.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.serve.http.Exchange;
import entente.serve.http.Spool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Keeps whole answers for as long as the store is of the version that they were made from. Who asks for what
 * is being made waits for it, and shares it, or why there is none; only whole answers are kept.
 */
public final class AnswerCache {
  /** No answer takes more than this part of the room. */
  private static final int PARTS = 4;
  private static final int MOST_BYTES = 1_000_000_000;
  /** What an entry takes beside the bytes of its answer and the letters of its key. */
  private static final int ENTRY_BYTES = 300;
  private static final Pattern CHANGING = Pattern.compile(
      "\\b(now|rand\\w*|uuid|struuid|current-[a-z]+)>?\\s*\\(", Pattern.CASE_INSENSITIVE);

  private final Workers workers;
  private final LongSupplier version;
  private final long room;
  private final Cache<Key, Kept> kept;
  private final ConcurrentMap<Key, CompletableFuture<Optional<Kept>>> running = new ConcurrentHashMap<>();
  private final AtomicLong newest = new AtomicLong();
  private final AtomicLong hits = new AtomicLong();
  private final AtomicLong joined = new AtomicLong();
  private final AtomicLong misses = new AtomicLong();

  /** What was asked, of which version of the store. */
  private record Key(List<String> asked, long version) {
    Key {
      asked = List.copyOf(asked);
    }

    int bytes() {
      return ENTRY_BYTES + asked.stream().mapToInt(word -> 2 * word.length() + 48).sum();
    }
  }

  /** An answer, and what tells it from others. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Kept(byte[] bytes, String tag) {
    void send(Exchange exchange, String type) throws IOException {
      exchange.send(type, tag, bytes.length, new ByteArrayInputStream(bytes));
    }
  }

  /** Makes an answer. */
  @FunctionalInterface
  public interface Maker {
    /** Writes it whole; where it throws, there is none. */
    void make(Deadline deadline, Spool spool) throws IOException;
  }

  /**
   * @param workers what makes answers, within its limits
   * @param version of the store; it must grow before who changed the store is told so
   * @param room for answers, in bytes; 0 to keep none
   */
  public AnswerCache(Workers workers, LongSupplier version, long room) {
    this.workers = workers;
    this.version = version;
    this.room = room;
    this.kept = Caffeine.newBuilder().maximumWeight(room)
        .weigher((Key key, Kept answer) -> key.bytes() + answer.bytes().length)
        .executor(Runnable::run).build();
  }

  /** Whether a query has the same answer for as long as the store stays: it asks for no time and no chance. */
  public static boolean isLasting(String query) {
    return !CHANGING.matcher(query).find();
  }

  /** How many answers were there already. */
  public long hits() {
    return hits.get();
  }

  /** How many were being made for someone else. */
  public long joined() {
    return joined.get();
  }

  /** How many had to be made. */
  public long misses() {
    return misses.get();
  }

  /** How many bytes are kept. */
  public long bytes() {
    return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }

  /** Answers with what is made now. */
  public void answerAnew(Exchange exchange, String type, Maker maker) throws IOException {
    try (Spool spool = new Spool(workers.limits().bytes())) {
      make(maker, spool);
      exchange.send(200, type, spool);
    }
  }

  /**
   * Answers with what is kept, or with what is made now.
   *
   * @param asked all that the bytes of the answer depend on, beside the store
   */
  public void answer(Exchange exchange, String type, List<String> asked, Maker maker)
      throws IOException {
    if (room == 0) {
      answerAnew(exchange, type, maker);
      return;
    }
    // Who has the answer asks each time whether it still holds, as the cache does here.
    exchange.setHeader("Cache-Control", "no-cache");
    try (Spool spool = new Spool(workers.limits().bytes())) {
      Optional<Kept> answer = find(asked, maker, spool);
      if (answer.isPresent()) {
        answer.get().send(exchange, type);
      } else {
        exchange.send(200, type, spool);
      }
    }
  }

  /** Makes an answer, so that it is there for who asks for it. */
  public void prepare(List<String> asked, Maker maker) throws IOException {
    try (Spool spool = new Spool(workers.limits().bytes())) {
      find(asked, maker, spool);
    }
  }

  /** What is kept; empty where it is too large to be, and then it is in the spool. */
  private Optional<Kept> find(List<String> asked, Maker maker, Spool spool) throws IOException {
    Key key = new Key(asked, currentVersion());
    Kept there = kept.getIfPresent(key);
    if (there != null) {
      hits.incrementAndGet();
      return Optional.of(there);
    }
    CompletableFuture<Optional<Kept>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<Kept>> first = running.putIfAbsent(key, mine);
    return first == null ? lead(key, maker, spool, mine) : follow(maker, spool, first);
  }

  /** Answers of older versions go at once, as nobody can ask for them any more. */
  private long currentVersion() {
    long now = version.getAsLong();
    if (newest.getAndAccumulate(now, Math::max) < now) {
      kept.invalidateAll();
    }
    return now;
  }

  private Optional<Kept> lead(Key key, Maker maker, Spool spool,
      CompletableFuture<Optional<Kept>> mine) throws IOException {
    try {
      // It may have been made since it was looked for.
      Optional<Kept> answer = Optional.ofNullable(kept.getIfPresent(key));
      if (answer.isPresent()) {
        hits.incrementAndGet();
      } else {
        misses.incrementAndGet();
        make(maker, spool);
        answer = keep(key, spool);
      }
      mine.complete(answer);
      return answer;
    } catch (RuntimeException | IOException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      running.remove(key, mine);
    }
  }

  private Optional<Kept> keep(Key key, Spool spool) throws IOException {
    if (spool.size() + key.bytes() > Math.min(room / PARTS, MOST_BYTES)) {
      return Optional.empty();
    }
    Kept answer = new Kept(spool.bytes(), spool.tag());
    kept.put(key, answer);
    return Optional.of(answer);
  }

  private Optional<Kept> follow(Maker maker, Spool spool,
      CompletableFuture<Optional<Kept>> first) throws IOException {
    Optional<Kept> answer = await(first);
    if (answer.isPresent()) {
      joined.incrementAndGet();
    } else {
      // It was too large to be shared.
      misses.incrementAndGet();
      make(maker, spool);
    }
    return answer;
  }

  /** It ends with the deadline of who makes it. */
  private static Optional<Kept> await(CompletableFuture<Optional<Kept>> first) throws IOException {
    try {
      return first.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case IOException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw e;
      }
    }
  }

  private void make(Maker maker, Spool spool) {
    workers.run(deadline -> {
      try {
        maker.make(deadline, spool);
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
