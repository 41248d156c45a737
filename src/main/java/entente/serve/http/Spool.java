package entente.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Takes an answer until it is whole, in memory and then on disk: only an answer that is finished is
 * sent, so that none ends in the middle.
 */
public final class Spool extends OutputStream {
  private static final int IN_MEMORY = 1_000_000;

  private final long most;
  private final MessageDigest digest = sha256();
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private OutputStream target = memory;
  private long size;

  /** @param most bytes that an answer may have */
  public Spool(long most) {
    this.most = most;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[]{(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    size += length;
    if (size > most) {
      throw Refusal.of(422, "answer-too-large", "The answer has more than " + most
          + " bytes: ask for fewer columns or rows (LIMIT and OFFSET).");
    }
    if (file == null && size > IN_MEMORY) {
      file = Files.createTempFile("entente-answer", null);
      target = Files.newOutputStream(file);
      memory.writeTo(target);
      memory.reset();
    }
    digest.update(bytes, offset, length);
    target.write(bytes, offset, length);
  }

  /** How many bytes were written. */
  public long size() {
    return size;
  }

  /** What tells this answer from others; to be asked once, when all is written. */
  public String tag() {
    return HexFormat.of().formatHex(digest.digest(), 0, 12);
  }

  /** Ends the writing, and gives what was written to another stream. */
  void sendTo(OutputStream out) throws IOException {
    target.close();
    if (file == null) {
      memory.writeTo(out);
    } else {
      try (InputStream in = Files.newInputStream(file)) {
        in.transferTo(out);
      }
    }
  }

  /** Ends the writing, and gives what was written. */
  public byte[] bytes() throws IOException {
    target.close();
    return file == null ? memory.toByteArray() : Files.readAllBytes(file);
  }

  /** Forgets what was written. */
  @Override
  public void close() throws IOException {
    target.close();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
