package entente.read.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits one line of comma-separated values, as RFC 4180 has them. */
final class CsvLine {
  private CsvLine() {}

  /** The cells of a line; null if a quote is not closed in it, or text follows a closing one. */
  static @Nullable List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      boolean quoted = at < line.length() && line.charAt(at) == '"';
      int end = quoted ? closing(line, at + 1) : comma(line, at);
      if (end < 0 || end < line.length() && line.charAt(end) != ',') {
        return null;
      }
      cells.add(quoted
          ? line.substring(at + 1, end - 1).replace("\"\"", "\"")
          : line.substring(at, end).strip());
      at = end + 1;
    }
    return cells;
  }

  private static int comma(String line, int from) {
    int comma = line.indexOf(',', from);
    return comma < 0 ? line.length() : comma;
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
