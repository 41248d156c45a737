package entente.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results, in UTF-8
 * @param err progress and messages, in UTF-8
 * @param interactive true if {@code err} is a terminal, which shows progress
 * @param width number of columns that a table may have
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean interactive,
    int width) {
  private static final int DEFAULT_WIDTH = 120;
  private static final int BUFFER = 1 << 16;

  /**
   * Those of the process. They write UTF-8 whatever the locale, since that is what files hold.
   *
   * @param results standard output
   */
  static Streams ofProcess(ResultStream results) {
    PrintStream out = new PrintStream(new BufferedOutputStream(results, BUFFER), false,
        StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true,
        StandardCharsets.UTF_8);
    return new Streams(System.in, out, err, Boolean.getBoolean("entente.terminal"),
        Integer.getInteger("entente.columns", DEFAULT_WIDTH));
  }
}
