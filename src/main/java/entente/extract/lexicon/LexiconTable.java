package entente.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of the lexicon: comma-separated, UTF-8, with a header line; lines that begin with {@code #}
 * are comments and say what the columns mean. Cells are trimmed; one that holds a comma stands in
 * double quotes.
 *
 * @param name the resource it came from, for messages
 * @param rows the rows in order
 */
public record LexiconTable(String name, List<Row> rows) {
  public LexiconTable {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param table the table's name
   * @param line its line in the file, from 1
   * @param cells cell by column, all columns present, empty where nothing is given
   */
  public record Row(String table, int line, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /**
     * The cell of a column.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(table + " has no column " + column);
      }
      return cell;
    }

    /** The values of a column, parted by {@code |}; none where the cell is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    /** The cell of a column as a constant: {@code not-a-name} means {@code NOT_A_NAME}. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, get(column).toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException unknown) {
        throw error(get(column) + " is none of " + Arrays.toString(type.getEnumConstants()));
      }
    }

    /** An error about this row, naming file and line. */
    public IllegalArgumentException error(String what) {
      return new IllegalArgumentException(table + ":" + line + ": " + what);
    }
  }

  /**
   * Reads a bundled table.
   *
   * @param resource path on the class path, such as {@code lexicon/abbreviations.csv}
   * @param columns the columns that it must have, in order
   * @throws IllegalArgumentException naming file and line, if the table is missing, has other
   *     columns, a row of another width, or the same row twice
   */
  public static LexiconTable bundled(String resource, String... columns) {
    InputStream in = LexiconTable.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalArgumentException("there is no table " + resource + " on the class path");
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(resource, reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** Reads a table from elsewhere, with the checks of {@link #bundled}. */
  public static LexiconTable read(String name, Reader from, String... columns) throws IOException {
    BufferedReader reader = new BufferedReader(from);
    List<String> expected = List.of(columns);
    Map<List<String>, Integer> seen = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (!headed) {
        headed = true;
        check(cells.equals(expected), name, number, "columns are " + cells + ", not " + expected);
        continue;
      }
      check(cells.size() == expected.size(), name, number,
          cells.size() + " cells in place of " + expected.size() + ": " + line);
      Integer before = seen.putIfAbsent(cells, number);
      check(before == null, name, number, "the same row as line " + before + ": " + line);
      rows.add(row(name, number, expected, cells));
    }
    check(headed, name, number, "no header line");
    return new LexiconTable(name, rows);
  }

  private static Row row(String name, int number, List<String> columns, List<String> cells) {
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    return new Row(name, number, byColumn);
  }

  private static void check(boolean right, String name, int line, String what) {
    if (!right) {
      throw new IllegalArgumentException(name + ":" + line + ": " + what);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(line.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
