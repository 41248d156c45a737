package entente.read.dataset;

import entente.read.input.ByteLines;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table line by line, so that a broken row costs no other. A cell may go on over several
 * lines; a line that is a whole row by itself is taken for one even where the row before it is open.
 */
final class TableRows {
  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_LINES = 20;

  private final String file;
  private final String id;
  private final ByteLines lines;
  private final Consumer<Refusal> refused;
  private final Map<String, Integer> columns = new HashMap<>();
  private @Nullable String pending;
  private int pendingLine;

  /** A table whose first line names its columns. */
  TableRows(String file, String id, InputStream in, Consumer<Refusal> refused)
      throws IOException, RefusedException {
    this.file = file;
    this.id = id;
    this.lines = new ByteLines(in, LONGEST_LINE);
    this.refused = refused;
    String head = line();
    List<String> names = head == null ? null : CsvLine.split(head);
    for (String name : names == null ? List.<String>of() : names) {
      columns.put(name, columns.size());
    }
  }

  /** The next row that is whole; null at the end. What is not whole is refused. */
  @Nullable
  TableRow next() throws IOException {
    while (true) {
      try {
        String first = pending != null ? pending : line();
        int number = pending != null ? pendingLine : lines.number();
        pending = null;
        if (first == null) {
          return null;
        }
        List<String> cells = first.isBlank() ? null : cells(first);
        if (cells != null) {
          return new TableRow(file, id, number, columns, cells);
        }
        if (!first.isBlank()) {
          refused.accept(Refusal.ofLine(file, number, "the row is malformed",
              "give it " + columns.size() + " cells, and close the quotes of each"));
        }
      } catch (RefusedException e) {
        refused.accept(e.refusal());
      }
    }
  }

  /** The number of the last line that was read. */
  int line(int ifNone) {
    return Math.max(ifNone, lines.number());
  }

  private @Nullable List<String> cells(String first) throws IOException, RefusedException {
    List<String> cells = CsvLine.split(first);
    if (cells != null) {
      return cells.size() == columns.size() ? cells : null;
    }
    StringBuilder joined = new StringBuilder(first);
    for (int i = 0; i < MOST_LINES; i++) {
      String more = line();
      if (more == null) {
        return null;
      }
      List<String> alone = CsvLine.split(more);
      if (alone != null && alone.size() == columns.size()) {
        pending = more;
        pendingLine = lines.number();
        return null;
      }
      cells = CsvLine.split(joined.append('\n').append(more).toString());
      if (cells != null) {
        return cells.size() == columns.size() ? cells : null;
      }
    }
    return null;
  }

  private @Nullable String line() throws IOException, RefusedException {
    if (!lines.next()) {
      return null;
    }
    byte[] bytes = lines.bytes();
    String text = Utf8.decode(file, lines.number(), lines.offset(), bytes);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
