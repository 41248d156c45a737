package entente.extract.text;

import java.util.Arrays;

/** Gathers the characters of a {@link CleanText}, each with its place in the source. */
final class CleanTextBuilder {
  private final String source;
  private final StringBuilder text;
  private int[] runs = new int[4];
  private int[] origins = new int[4];
  private int count;
  /** The source offset that would carry the last run on; -1 after an inserted character. */
  private int next = -1;
  private int end;

  CleanTextBuilder(String source, int expectedLength) {
    this.source = source;
    this.text = new StringBuilder(Math.max(16, expectedLength));
  }

  int length() {
    return text.length();
  }

  /** The last character, or 0 at the beginning. */
  char last() {
    return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
  }

  /** Takes over a character that stands, or has something that it stands for, at an offset. */
  void append(char c, int origin) {
    run(origin);
    text.append(c);
    next = origin + 1;
    end = next;
  }

  /** Takes over a stretch one to one. */
  void append(String from, int start, int stop, int origin) {
    if (start < stop) {
      run(origin);
      text.append(from, start, stop);
      next = origin + stop - start;
      end = next;
    }
  }

  /** Puts in a character that the source does not have. */
  void insert(char c, int origin) {
    next = -1;
    run(origin);
    text.append(c);
    next = -1;
  }

  private void run(int origin) {
    if (origin == next) {
      return;
    }
    if (count == runs.length) {
      runs = Arrays.copyOf(runs, 2 * count);
      origins = Arrays.copyOf(origins, 2 * count);
    }
    runs[count] = text.length();
    origins[count++] = origin;
  }

  /** The text, without a space at its end. */
  CleanText build() {
    if (last() == ' ') {
      text.setLength(text.length() - 1);
    }
    if (count == 0) {
      run(0);
    }
    int kept = count;
    while (kept > 1 && runs[kept - 1] >= text.length()) {
      kept--;
    }
    int lastEnd = origins[kept - 1] + text.length() - runs[kept - 1];
    return new CleanText(source, text.toString(), Arrays.copyOf(runs, kept),
        Arrays.copyOf(origins, kept), Math.min(end, lastEnd));
  }
}
