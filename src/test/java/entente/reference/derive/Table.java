package entente.reference.derive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A derived table.
 *
 * @param file its name under {@code src/main/resources/reference}
 * @param columns its columns in order
 * @param rows its rows, each with a text for every column
 */
record Table(String file, List<String> columns, List<Map<String, String>> rows) {
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The table as comma-separated values, cells quoted only where they must be. */
  String csv() {
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    for (Map<String, String> row : rows) {
      text.append(columns.stream().map(column -> cell(row, column))
          .collect(Collectors.joining(","))).append('\n');
    }
    return text.toString();
  }

  private String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null || row.size() != columns.size()) {
      throw new IllegalStateException(file + ": not a row with " + columns + ": " + row);
    }
    boolean quoted = cell.contains(",") || cell.contains("\"");
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
