package entente.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What parts the cells of a table. */
public enum Separator {
  COMMA(','), SEMICOLON(';'), BAR('|'), TAB('\t');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  /** The name in files, such as {@code tab}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The cells of a line; null if a quote is not closed in it, or text follows a closing one. Quotes
   * are those of RFC 4180; between tabs a quote is a character like others, unless it is the first
   * and the last of a cell.
   */
  public @Nullable List<String> split(String line) {
    return this == TAB
        ? Arrays.stream(line.split("\t", -1)).map(Separator::unquoted).toList()
        : quoted(line);
  }

  private static String unquoted(String cell) {
    String text = cell.strip();
    boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return isQuoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }

  private @Nullable List<String> quoted(String line) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      boolean quoted = at < line.length() && line.charAt(at) == '"';
      int end = quoted ? closing(line, at + 1) : next(line, at);
      if (end < 0 || end < line.length() && line.charAt(end) != character) {
        return null;
      }
      cells.add(quoted
          ? line.substring(at + 1, end - 1).replace("\"\"", "\"")
          : line.substring(at, end).strip());
      at = end + 1;
    }
    return cells;
  }

  private int next(String line, int from) {
    int found = line.indexOf(character, from);
    return found < 0 ? line.length() : found;
  }

  /** Where the text after a quoted cell begins; -1 if it is not closed. */
  private static int closing(String line, int from) {
    int quote = line.indexOf('"', from);
    while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
      quote = line.indexOf('"', quote + 2);
    }
    return quote < 0 ? -1 : quote + 1;
  }
}
