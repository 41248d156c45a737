package entente.serve.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.store.Replacement;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/**
 * Who wrote what and when, as JSON lines at the end of a file: one before a write is tried, so that
 * none goes unnoticed, and one of what came of it, with the same id.
 */
public final class AuditLog implements Closeable {
  private final FileChannel file;
  private final JsonMapper json = new JsonMapper();

  private AuditLog(FileChannel file) {
    this.file = file;
  }

  /** Opens the file, or makes it; what is there stays. */
  public static AuditLog open(Path file) throws IOException {
    return new AuditLog(FileChannel.open(file, StandardOpenOption.CREATE,
        StandardOpenOption.WRITE, StandardOpenOption.APPEND));
  }

  /**
   * What is tried.
   *
   * @param user who proved to be that
   * @param from the address that it comes from
   * @param what the method and the path
   * @param target the graph, or the beginning of the update
   * @param bytes that were sent
   */
  record Attempt(String user, String from, String what, String target, long bytes) {}

  /** Writes down what is tried, and gives its id. */
  String begin(Attempt attempt) throws IOException {
    ObjectNode line = line(UUID.randomUUID().toString());
    line.put("user", attempt.user()).put("from", attempt.from()).put("what", attempt.what())
        .put("target", attempt.target()).put("bytes", attempt.bytes());
    write(line);
    return line.get("id").asText();
  }

  /** Writes down that it was done. */
  void done(String id, Replacement changes) throws IOException {
    write(line(id).put("status", "done").put("added", changes.quadsAdded()).put("deleted",
        changes.quadsRemoved()));
  }

  /** Writes down that nothing was changed. */
  void refused(String id, String why) throws IOException {
    write(line(id).put("status", "refused").put("why", why));
  }

  private ObjectNode line(String id) {
    return json.createObjectNode().put("time", Instant.now().toString()).put("id", id);
  }

  private synchronized void write(ObjectNode line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
