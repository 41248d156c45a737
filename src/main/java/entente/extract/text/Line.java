package entente.extract.text;

import java.util.function.Consumer;

/**
 * A line of a text, without the white space around it.
 *
 * @param start first character that is no white space
 * @param end one past the last that is none
 * @param indent columns of white space before it
 * @param hardBreak true if it ends with two spaces or a backslash, as Markdown marks a line that
 *     really ends
 */
record Line(int start, int end, int indent, boolean hardBreak) {
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_ROW = 2000;

  /** Hands over every line of a text, blank ones too. */
  static void each(String text, Consumer<Line> to) {
    int from = 0;
    while (from < text.length()) {
      int stop = from;
      while (stop < text.length() && !Chars.isLineEnd(text.charAt(stop))) {
        stop++;
      }
      to.accept(of(text, from, stop));
      from = text.startsWith("\r\n", stop) ? stop + 2 : stop + 1;
    }
  }

  private static Line of(String text, int from, int stop) {
    int start = from;
    int end = stop;
    while (start < end && ignorable(text.charAt(start))) {
      start++;
    }
    while (end > start && ignorable(text.charAt(end - 1))) {
      end--;
    }
    boolean broken = stop - end >= 2 || end > start && text.charAt(end - 1) == '\\';
    while (start < end && text.charAt(start) == '>') {
      start++;
      while (start < end && ignorable(text.charAt(start))) {
        start++;
      }
    }
    return new Line(start, end, start - from, broken);
  }

  private static boolean ignorable(char c) {
    return Chars.isSpace(c) || Chars.isInvisible(c);
  }

  boolean blank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  /** Length without addresses and other very long words, which cannot be wrapped. */
  int lengthOfWords(String text) {
    int length = 0;
    int word = 0;
    for (int at = start; at < end; at++) {
      word = Chars.isSpace(text.charAt(at)) ? 0 : word + 1;
      length += word <= LONGEST_WORD ? 1 : 0;
    }
    return length;
  }

  /** Length of the first word. */
  int firstWord(String text) {
    int at = start;
    while (at < end && !Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  /** True for a line of marks only, such as {@code * * *}, {@code ------} or {@code \###}. */
  boolean rule(String text) {
    int marks = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if ("*-_=#~+|:–—<>….".indexOf(c) >= 0) {
        marks++;
      } else if (c != '\\' && !Chars.isSpace(c)) {
        return false;
      }
    }
    return marks >= 3 || marks == 2 && text.charAt(end - 1) == '#';
  }

  /** True for a row of a table: cells parted by bars or by tabs. */
  boolean row(String text) {
    if (length() > LONGEST_ROW) {
      return false;
    }
    int bars = 0;
    int tabs = 0;
    for (int at = start; at < end; at++) {
      bars += text.charAt(at) == '|' ? 1 : 0;
      tabs += text.charAt(at) == '\t' ? 1 : 0;
    }
    return bars >= 2 || tabs >= 2;
  }
}
