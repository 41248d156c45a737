package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.serve.http.Exchange;
import entente.serve.http.Gate;
import entente.serve.http.Resource;
import entente.serve.http.Router;
import entente.serve.http.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that cannot be finished is an error, before its first byte or by a connection that fails. */
class BrokenAnswerTest {
  private static final int BYTES = 3_000_000;

  @TempDir
  private Path directory;
  private HttpListener listener;

  @BeforeEach
  void start() throws Exception {
    Gate gate = new Gate(1000, Set.of(), Set.of(), false);
    Map<String, Resource> resources = Map.of("/late", BrokenAnswerTest::failLate, "/cut",
        this::cutShort);
    listener = new HttpListener(ServedStore.SETTINGS, new Router(gate, resources, ""));
    listener.start();
  }

  @AfterEach
  void stop() {
    listener.stop();
  }

  /** Fails when most of the answer is written. */
  private static void failLate(Exchange exchange) throws IOException {
    try (Spool spool = new Spool(Long.MAX_VALUE)) {
      spool.write(new byte[BYTES], 0, BYTES);
      throw new IllegalStateException("the store broke");
    }
  }

  /** A file that ends before the size that was told, as on a disk that breaks. */
  private void cutShort(Exchange exchange) throws IOException {
    Path file = Files.write(directory.resolve("cut"), new byte[BYTES / 2]);
    try (InputStream in = Files.newInputStream(file)) {
      exchange.send("application/octet-stream", "tag", BYTES, in);
    }
  }

  @Test
  void whatFailsBeforeItIsWholeIsAnErrorAlone() throws IOException {
    String answer = ask("/late");
    assertThat(answer).startsWith("HTTP/1.1 500 ").hasSizeLessThan(2000)
        .contains("Something went wrong").doesNotContain("the store broke");
  }

  @Test
  void whatFailsWhileItIsSentIsShorterThanItSays() throws IOException {
    String answer = ask("/cut");
    assertThat(answer).contains("Content-Length: " + BYTES);
    assertThat(answer.length()).isLessThan(BYTES);
  }

  /** All that comes until the server ends the connection, which it is not asked to. */
  private String ask(String path) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", listener.address().getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      boolean isToClose = path.equals("/late");
      out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
          + (isToClose ? "Connection: close\r\n" : "") + "\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
