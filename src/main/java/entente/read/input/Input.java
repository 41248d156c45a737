package entente.read.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file or standard input, open, to be read once.
 *
 * @param name what it is called
 * @param head its first bytes, up to {@value #HEAD}
 * @param stream all its bytes, unzipped
 */
public record Input(InputName name, byte[] head, InputStream stream) implements AutoCloseable {
  private static final int HEAD = 1 << 16;

  /**
   * Opens an input; what is zipped is unzipped, whatever its name.
   *
   * @throws IOException if it cannot be opened, or its first bytes not be read
   */
  public static Input open(InputName name, InputStream standardInput) throws IOException {
    InputStream raw = name.path() == null ? standardInput : Files.newInputStream(name.path());
    try {
      BufferedInputStream buffered = new BufferedInputStream(raw, HEAD);
      byte[] magic = peek(buffered, 2);
      boolean zipped = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
      BufferedInputStream plain = zipped
          ? new BufferedInputStream(new GZIPInputStream(buffered, HEAD), HEAD)
          : buffered;
      return new Input(name, peek(plain, HEAD), plain);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static byte[] peek(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  /** Name in messages. */
  public String file() {
    return name.shown();
  }

  /** Id of a document that has none of its own; null for standard input. */
  public @Nullable String id() {
    return name.id();
  }

  /** Closes the file; standard input stays open. */
  @Override
  public void close() throws IOException {
    if (name.path() != null) {
      stream.close();
    }
  }
}
