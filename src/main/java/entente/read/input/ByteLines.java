package entente.read.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream into lines of bytes, one at a time; no line takes more memory than the limit. */
public final class ByteLines {
  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream current = new ByteArrayOutputStream();
  private int position;
  private int filled;
  private int number;
  private long offset;
  private long nextOffset;

  /** Reads from a stream; of a line longer than the limit only its start is kept. */
  public ByteLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * Goes to the next line.
   *
   * @return false if there is none
   */
  public boolean next() throws IOException {
    current.reset();
    offset = nextOffset;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = lineFeed();
      keep(end);
      boolean complete = end < filled;
      int after = complete ? end + 1 : end;
      nextOffset += after - position;
      position = after;
      if (complete) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  private int lineFeed() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  /** One byte beyond the limit is kept to tell that it was passed. */
  private void keep(int end) {
    int room = maxBytes + 1 - current.size();
    current.write(buffer, position, Math.min(room, end - position));
  }

  /** Number of the line, from 1. */
  public int number() {
    return number;
  }

  /** Place of its first byte in the stream, from 0. */
  public long offset() {
    return offset;
  }

  /** True if the line has more bytes than the limit. */
  public boolean isTooLong() {
    return current.size() > maxBytes;
  }

  /** The line without its line feed; cut where it is too long. */
  public byte[] bytes() {
    return current.toByteArray();
  }
}
