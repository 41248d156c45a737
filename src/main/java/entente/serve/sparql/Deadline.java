package entente.serve.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** The moment at which an answer is given up, or that the server stops. */
public final class Deadline {
  private final long end;
  private volatile boolean isCancelled;
  private volatile Runnable stop = () -> {};

  Deadline(Duration time) {
    this.end = System.nanoTime() + time.toNanos();
  }

  /** @throws QueryCancelledException if the time is over */
  public void check() {
    if (isOver()) {
      throw new QueryCancelledException();
    }
  }

  boolean isOver() {
    return isCancelled || System.nanoTime() - end > 0;
  }

  long millisLeft() {
    return Math.max(1, (end - System.nanoTime()) / 1_000_000);
  }

  /** What is to be called when the work is cut off; it must not look at the deadline itself. */
  void onCancel(Runnable action) {
    stop = action;
    if (isCancelled) {
      action.run();
    }
  }

  void cancel() {
    isCancelled = true;
    stop.run();
  }

  /** A text whose reading stops at the deadline, so that a regular expression does, too. */
  CharSequence watch(CharSequence text) {
    return new Watched(text);
  }

  /** Java's regular expressions read their input by {@code charAt}, however long they try. */
  private final class Watched implements CharSequence {
    private static final int OFTEN = 1024;
    private final CharSequence text;
    private int count;

    Watched(CharSequence text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++count % OFTEN == 0) {
        check();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text.subSequence(start, end));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
