package entente.read.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
  private static ByteLines lines(String text, int maxBytes) {
    return new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxBytes);
  }

  @Test
  void linesComeWithNumberAndOffset() throws IOException {
    ByteLines lines = lines("ab\n\nc", 10);
    List<String> seen = new ArrayList<>();
    while (lines.next()) {
      seen.add(lines.number() + "@" + lines.offset() + " " + new String(lines.bytes(),
          StandardCharsets.UTF_8));
    }
    assertThat(seen).containsExactly("1@0 ab", "2@3 ", "3@4 c");
  }

  @Test
  void nothingHasNoLines() throws IOException {
    assertThat(lines("", 10).next()).isFalse();
  }

  @Test
  void aLongLineIsCutAndTheNextOneIsWhole() throws IOException {
    ByteLines lines = lines("x".repeat(1_000_000) + "\nab\n", 10);
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isTrue();
    assertThat(lines.bytes().length).isLessThan(20);
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isFalse();
    assertThat(lines.offset()).isEqualTo(1_000_001);
    assertThat(new String(lines.bytes(), StandardCharsets.UTF_8)).isEqualTo("ab");
    assertThat(lines.next()).isFalse();
  }

  @Test
  void anySplitOfTheStreamGivesTheSameLines() throws IOException {
    Random random = new Random(11);
    for (int run = 0; run < 200; run++) {
      List<String> expected = new ArrayList<>();
      for (int i = random.nextInt(20); i >= 0; i--) {
        expected.add("y".repeat(random.nextInt(50)));
      }
      byte[] bytes = (String.join("\n", expected) + "\n").getBytes(StandardCharsets.UTF_8);
      ByteLines lines = new ByteLines(new Trickle(bytes, random), 100);
      List<String> seen = new ArrayList<>();
      while (lines.next()) {
        seen.add(new String(lines.bytes(), StandardCharsets.UTF_8));
      }
      assertThat(seen).isEqualTo(expected);
    }
  }

  /** Gives a few bytes at a time, as a pipe may. */
  private static final class Trickle extends InputStream {
    private final ByteArrayInputStream bytes;
    private final Random random;

    Trickle(byte[] bytes, Random random) {
      this.bytes = new ByteArrayInputStream(bytes);
      this.random = random;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int start, int length) {
      return bytes.read(buffer, start, Math.min(length, 1 + random.nextInt(7)));
    }
  }
}
