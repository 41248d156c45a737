package entente.read.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into characters, strictly: one wrong byte refuses all. */
public final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * Decodes bytes; a byte order mark at the start is left out.
   *
   * @param file name in the refusal
   * @param line number, from 1, of the line that the bytes start with
   * @param offset place of the first byte in the file, from 0
   * @throws RefusedException if some byte does not belong to UTF-8, with its line and offset
   */
  public static String decode(String file, int line, long offset, byte[] bytes)
      throws RefusedException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int wrong = in.position();
      throw new RefusedException(new Refusal(file, line + lineFeeds(bytes, wrong), offset + wrong,
          "byte 0x%02X is not UTF-8".formatted(bytes[wrong]),
          "save the file as UTF-8, such as with iconv -f WINDOWS-1252 -t UTF-8"));
    }
    out.flip();
    boolean marked = offset == 0 && out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
    return marked ? out.subSequence(1, out.length()).toString() : out.toString();
  }

  private static int lineFeeds(byte[] bytes, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return count;
  }
}
