package entente.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.read.input.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The report of what one load refused: a file of JSON lines with {@code file}, {@code line},
 * {@code offset}, {@code reason} and {@code remedy}. It replaces that of the load before; there is
 * no file where nothing was refused.
 */
public final class Quarantine implements Consumer<Refusal>, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private @Nullable Writer writer;

  /**
   * Begins a report; that of an earlier load is deleted.
   *
   * @param file where it is written
   */
  public Quarantine(Path file) {
    this.file = file;
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the report " + file + " cannot be replaced", e);
    }
  }

  /** Where the report of the loads into a store is: beside it. */
  public static Path besides(Path store) {
    return store.toAbsolutePath().resolveSibling("quarantine.jsonl");
  }

  @Override
  public void accept(Refusal refusal) {
    try {
      if (writer == null) {
        writer = Files.newBufferedWriter(file);
      }
      writer.write(line(refusal) + "\n");
      // At once, so that the report is whole even where the load is broken off.
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the report " + file + " cannot be written", e);
    }
  }

  private static String line(Refusal refusal) {
    ObjectNode line = JSON.createObjectNode().put("file", refusal.file());
    line.put("line", refusal.line() > 0 ? refusal.line() : null);
    line.put("offset", refusal.offset() >= 0 ? refusal.offset() : null);
    return line.put("reason", refusal.reason()).put("remedy", refusal.remedy()).toString();
  }

  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the report " + file + " cannot be written", e);
    }
  }
}
