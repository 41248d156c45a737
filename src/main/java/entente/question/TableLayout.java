package entente.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays out a table for a terminal. Columns are as wide as their widest cell; where that does not
 * fit, the widest are narrowed and their cells wrapped; and where there are too many columns for
 * that, each row is written as a list of its own.
 */
final class TableLayout {
  private static final String GAP = "  ";
  private static final int LEAST = 10;

  private final int width;

  TableLayout(int width) {
    this.width = Math.max(40, width);
  }

  String lay(List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "no rows (" + String.join(", ", columns) + ")\n";
    }
    int[] widths = natural(columns, rows);
    StringBuilder out = new StringBuilder();
    if (narrow(widths)) {
      table(columns, rows, widths, out);
    } else {
      lists(columns, rows, out);
    }
    return out.append(rows.size() == 1 ? "1 row" : rows.size() + " rows").append('\n').toString();
  }

  private static int[] natural(List<String> columns, List<List<String>> rows) {
    return IntStream.range(0, columns.size())
        .map(i -> Math.max(TextWidth.of(columns.get(i)),
            rows.stream().mapToInt(row -> TextWidth.ofLines(row.get(i))).max().orElse(0)))
        .toArray();
  }

  /** Takes from the widest until all fit; false if they cannot. */
  private boolean narrow(int[] widths) {
    int room = width - GAP.length() * (widths.length - 1);
    int used = IntStream.of(widths).sum();
    while (used > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= LEAST) {
        return false;
      }
      widths[widest]--;
      used--;
    }
    return true;
  }

  private static void table(List<String> columns, List<List<String>> rows, int[] widths,
      StringBuilder out) {
    row(columns, widths, out);
    row(IntStream.of(widths).mapToObj("─"::repeat).toList(), widths, out);
    boolean isWrapped = rows.stream().anyMatch(row -> height(row, widths) > 1);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), widths, out);
      if (isWrapped && i < rows.size() - 1) {
        out.append('\n');
      }
    }
  }

  private static int height(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .map(i -> TextWidth.wrap(row.get(i), widths[i]).size()).max().orElse(1);
  }

  private static void row(List<String> cells, int[] widths, StringBuilder out) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(TextWidth.wrap(cells.get(i), widths[i]));
    }
    int lines = wrapped.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < lines; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(part).append(" ".repeat(widths[i] - TextWidth.of(part))).append(GAP);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private void lists(List<String> columns, List<List<String>> rows, StringBuilder out) {
    int heading = columns.stream().mapToInt(TextWidth::of).max().orElse(0);
    int[] widths = {heading, width - heading - GAP.length()};
    for (List<String> row : rows) {
      for (int i = 0; i < columns.size(); i++) {
        if (!row.get(i).isEmpty()) {
          row(List.of(columns.get(i), row.get(i)), widths, out);
        }
      }
      out.append('\n');
    }
  }
}
