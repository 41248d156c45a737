package entente.read.table;

import entente.read.input.ByteLines;
import entente.read.input.Input;
import entente.read.input.ReadFailure;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.Utf8;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table line by line, so that a broken row costs no other, and a file of any size takes no
 * more memory than a row. A cell may go on over several lines; a line that is a whole row by itself
 * is taken for one even where the row before it is open.
 */
public final class TableRows {
  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_LINES = 20;

  private final String file;
  private final String id;
  private final ByteLines lines;
  private final Separator separator;
  private final Consumer<Refusal> refused;
  private final Map<String, Integer> columns = new HashMap<>();
  private final int width;
  private @Nullable String pending;
  private int pendingLine;

  private TableRows(Input input, Separator separator, @Nullable List<String> columns,
      Consumer<Refusal> refused) throws IOException, RefusedException {
    this.file = input.file();
    this.id = input.id() == null ? "stdin" : input.id();
    this.lines = new ByteLines(input.stream(), LONGEST_LINE);
    this.separator = separator;
    this.refused = refused;
    List<String> names = columns == null ? header() : columns;
    for (int i = 0; i < names.size(); i++) {
      this.columns.putIfAbsent(names.get(i), i);
    }
    this.width = names.size();
  }

  /**
   * A table whose first line names its columns.
   *
   * @param refused takes rows that are not whole
   */
  public static TableRows withHeader(Input input, Separator separator, Consumer<Refusal> refused)
      throws IOException, RefusedException {
    return new TableRows(input, separator, null, refused);
  }

  /** A table that has these columns, and begins with a row. */
  public static TableRows ofColumns(Input input, Separator separator, List<String> columns,
      Consumer<Refusal> refused) throws IOException, RefusedException {
    return new TableRows(input, separator, columns, refused);
  }

  /** Takes a row. */
  public interface Taker {
    /**
     * Takes a row.
     *
     * @throws RefusedException if the row is not as it should be; the rest goes on
     */
    void take(TableRow row) throws RefusedException;
  }

  private List<String> header() throws IOException, RefusedException {
    String head = line();
    List<String> names = head == null ? null : separator.split(head);
    if (names == null) {
      throw new RefusedException(Refusal.ofLine(file, 1, "the first line names no columns",
          "name the columns, and close the quotes of each"));
    }
    return names;
  }

  /** The names of the columns, each with its place; the first of those that have one name. */
  public Map<String, Integer> columns() {
    return Map.copyOf(columns);
  }

  /**
   * Hands on all rows that are whole. What is not whole is refused, and so is the end of a file that
   * is cut off.
   *
   * @return false if the file is cut off
   */
  public boolean forEach(Taker taker) {
    try {
      for (TableRow row = next(); row != null; row = next()) {
        try {
          taker.take(row);
        } catch (RefusedException e) {
          refused.accept(e.refusal());
        }
      }
      return true;
    } catch (IOException e) {
      Refusal failure = ReadFailure.of(file, e);
      refused.accept(Refusal.ofLine(file, Math.max(1, lines.number()),
          failure.reason() + "; what comes before is read", failure.remedy()));
      return false;
    }
  }

  private @Nullable TableRow next() throws IOException {
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
              "give it " + width + " cells, and close the quotes of each"));
        }
      } catch (RefusedException e) {
        refused.accept(e.refusal());
      }
    }
  }

  private @Nullable List<String> cells(String first) throws IOException, RefusedException {
    List<String> cells = separator.split(first);
    if (cells != null) {
      return cells.size() == width ? cells : null;
    }
    StringBuilder joined = new StringBuilder(first);
    for (int i = 0; i < MOST_LINES; i++) {
      String more = line();
      if (more == null) {
        return null;
      }
      List<String> alone = separator.split(more);
      if (alone != null && alone.size() == width) {
        pending = more;
        pendingLine = lines.number();
        return null;
      }
      cells = separator.split(joined.append('\n').append(more).toString());
      if (cells != null) {
        return cells.size() == width ? cells : null;
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
