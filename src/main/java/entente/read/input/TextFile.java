package entente.read.input;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The whole text of an input.
 *
 * @param name what the file is called in messages
 * @param id id for a document or record set that states none
 * @param text its characters, without byte order mark, every line end a line feed
 */
public record TextFile(String name, String id, String text) {
  /**
   * Reads an input to its end.
   *
   * @param maxBytes most bytes that it may have
   * @throws IOException if the bytes cannot be had
   * @throws RefusedException if it is empty, too large, binary or not UTF-8
   */
  public static TextFile read(Input input, int maxBytes) throws IOException, RefusedException {
    byte[] bytes = input.stream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new RefusedException(Refusal.ofFile(input.file(),
          "it is larger than %,d bytes".formatted(maxBytes),
          "split it, or allow more with --max-bytes"));
    }
    BinaryKind.refuseZeroByte(input.file(), bytes);
    String text = Utf8.decode(input.file(), 1, 0, bytes);
    if (text.isBlank()) {
      throw new RefusedException(Refusal.ofFile(input.file(), "it is empty", "leave it out"));
    }
    String id = input.id();
    return new TextFile(input.file(), id == null ? "stdin-" + digest(bytes) : id,
        text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** Different texts piped in one after the other must not replace each other. */
  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
