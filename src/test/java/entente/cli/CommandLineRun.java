package entente.cli;

import entente.pipeline.Engine;
import entente.pipeline.LineExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command line within this process.
 *
 * @param exit the exit code
 * @param out what was written to standard output
 * @param err what was written to standard error
 */
record CommandLineRun(int exit, String out, String err) {
  private static final int WIDTH = 100;

  /** Runs a command whose documents have lines such as {@code meeting CHN RUS}. */
  static CommandLineRun of(String... arguments) {
    return with(reference -> new LineExtractor(), new byte[0], arguments);
  }

  /** Runs a command that reads the given bytes on standard input. */
  static CommandLineRun ofInput(byte[] input, String... arguments) {
    return with(reference -> new LineExtractor(), input, arguments);
  }

  /** Runs a command with what extracts documents. */
  static CommandLineRun with(Engine engine, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(input),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false, WIDTH);
    int exit = Entente.commandLine(new Environment(streams, engine)).execute(arguments);
    return new CommandLineRun(exit, out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8));
  }
}
