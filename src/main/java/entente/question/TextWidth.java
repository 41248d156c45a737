package entente.question;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes, and how to break it. */
final class TextWidth {
  private TextWidth() {}

  /** Columns that a line takes: East Asian characters two, marks upon others none. */
  static int of(String line) {
    return line.codePoints().map(TextWidth::of).sum();
  }

  /** Columns of the longest line. */
  static int ofLines(String text) {
    return text.lines().mapToInt(TextWidth::of).max().orElse(0);
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  /** The blocks of Unicode's East Asian Width that are wide or full-width, and emoji. */
  private static boolean isWide(int character) {
    return character >= 0x1100 && character <= 0x115F || character >= 0x2E80 && character <= 0xA4CF
        || character >= 0xAC00 && character <= 0xD7A3 || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE30 && character <= 0xFE6F || character >= 0xFF00 && character <= 0xFF60
        || character >= 0xFFE0 && character <= 0xFFE6
        || character >= 0x1F300 && character <= 0x1FAFF
        || character >= 0x20000 && character <= 0x3FFFD;
  }

  /** Breaks between words, and within one that is too long; at least one line. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split("\\s+")) {
        add(word, width, line, lines);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static void add(String word, int width, StringBuilder line, List<String> lines) {
    int used = of(line.toString());
    if (used > 0 && used + 1 + of(word) <= width) {
      line.append(' ').append(word);
      return;
    }
    if (used > 0) {
      lines.add(line.toString());
      line.setLength(0);
    }
    word.codePoints().forEach(character -> {
      if (of(line.toString()) + of(character) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.appendCodePoint(control(character));
    });
  }

  /** A control character in a text must not reach the terminal. */
  private static int control(int character) {
    return Character.isISOControl(character) ? 0xFFFD : character;
  }
}
