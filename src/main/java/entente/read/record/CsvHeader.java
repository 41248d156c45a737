package entente.read.record;

import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first line of a table: which kind of records it holds, and in which columns.
 *
 * @param kind the kind
 * @param columns their names, in order
 */
record CsvHeader(RecordKind kind, List<String> columns) {
  /** The column that names who published a row. */
  static final String SOURCE = "source";

  private static final Set<String> PARTS = Set.of("place_name", "place_country", "visitor_person",
      "visitor_state", "visitor_org",
      "visitor_role");

  /** Columns with several values in a cell. */
  static final Set<String> LISTS = Set.of("participants", "visitors", "holders",
      "frameworks");

  CsvHeader {
    columns = List.copyOf(columns);
  }

  /**
   * Recognises the kind by the file's name, else by the columns.
   *
   * @throws RefusedException if the kind is not plain, or a column is missing or there twice
   */
  static CsvHeader of(String file, String id, List<String> columns) throws RefusedException {
    String name = id.substring(id.lastIndexOf('/') + 1);
    RecordKind kind = Arrays.stream(RecordKind.values())
        .filter(each -> name.startsWith(each.key())).findAny()
        .orElse(byColumns(columns));
    CsvHeader header = new CsvHeader(kind, columns);
    header.check(file);
    return header;
  }

  private static RecordKind byColumns(List<String> columns) {
    return Arrays.stream(RecordKind.values())
        .max(Comparator.comparingLong(kind -> overlap(kind, columns))).orElseThrow();
  }

  private static long overlap(RecordKind kind, List<String> columns) {
    return columns.stream().map(CsvHeader::field).filter(kind.fields()::contains).count();
  }

  private void check(String file) throws RefusedException {
    if (columns.size() == 1 && columns.getFirst().contains(";")) {
      throw refusal(file, "the columns are parted by semicolons", "part them by commas");
    }
    if (overlap(kind, columns) < 2) {
      throw refusal(file, "the columns are of no kind of record: " + String.join(", ", columns),
          "name the file meetings.csv, visits.csv, statements.csv or memberships.csv, with their"
              + " columns");
    }
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        throw refusal(file, "the column " + column + " is there twice", "keep one of them");
      }
    }
    Set<String> fields = new HashSet<>(columns.stream().map(CsvHeader::field).toList());
    String missing = kind.missing(fields);
    if (missing != null) {
      throw missing(file, missing.equals("visitor") ? "visitor_state" : missing);
    }
  }

  private RefusedException missing(String file, String column) {
    return refusal(file, "the column " + column + " is missing",
        kind.key() + " need " + String.join(", ", kind.required())
            + (kind == RecordKind.VISITS ? ", and visitor_state or visitors" : ""));
  }

  private static RefusedException refusal(String file, String reason, String remedy) {
    return new RefusedException(Refusal.ofLine(file, 1, reason, remedy));
  }

  /** The columns that mean nothing in this kind of table. */
  List<String> unknown() {
    return columns.stream()
        .filter(column -> !column.equals(SOURCE) && !kind.fields().contains(field(column)))
        .toList();
  }

  /** The field that a column belongs to: {@code place} for {@code place_name}. */
  private static String field(String column) {
    return PARTS.contains(column) ? column.substring(0, column.indexOf('_')) : column;
  }

  /** A row as an entry; unknown columns and the source are left out. */
  Entry entry(String file, int line, List<String> row) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Map<String, Map<String, Cell>> groups = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      String text = row.get(i).strip();
      String field = field(column);
      if (text.isEmpty() || !kind.fields().contains(field)) {
        continue;
      }
      if (PARTS.contains(column)) {
        groups.computeIfAbsent(field, g -> new LinkedHashMap<>())
            .put(column.substring(field.length() + 1), new Cell.Word(text, line));
      } else {
        cells.put(column, LISTS.contains(column) ? items(text, line) : new Cell.Word(text, line));
      }
    }
    groups.forEach((field, parts) -> cells.put(field, new Cell.Group(parts, line)));
    return new Entry(file, line, cells);
  }

  private static Cell items(String text, int line) {
    List<Cell> items = new ArrayList<>();
    for (String item : text.split("\\|")) {
      if (!item.isBlank()) {
        items.add(new Cell.Word(item.strip(), line));
      }
    }
    return new Cell.Items(items, line);
  }
}
