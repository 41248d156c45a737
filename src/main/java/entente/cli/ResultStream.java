package entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers what it could not write. A {@link java.io.PrintStream} keeps
 * silent about it, and an answer cut short by a full disk would pass for a whole one.
 */
final class ResultStream extends OutputStream {
  /** A reader such as {@code head} that has seen enough, which is no failure. */
  private static final String CLOSED_BY_READER = "Broken pipe";

  private final OutputStream out;
  private @Nullable IOException failure;

  /** Writes to the given stream. */
  ResultStream(OutputStream out) {
    this.out = out;
  }

  /** Why results were lost; null if all of them arrived, or nobody wanted the rest. */
  @Nullable
  String loss() {
    if (failure == null || CLOSED_BY_READER.equals(failure.getMessage())) {
      return null;
    }
    return failure.getMessage();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[]{(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
