package entente.read.record;

import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.table.Separator;
import entente.read.table.TableRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a table become records.
 *
 * @param file the mapping, in refusals
 * @param kind the kind of all records
 * @param heading of the record set
 * @param separator what parts the cells; null for what the table's name says
 * @param fields where each field comes from
 */
record RecordMapping(String file, RecordKind kind, Entry heading, @Nullable Separator separator,
    Map<String, Field> fields) {
  /**
   * Where a field comes from.
   *
   * @param value the value
   * @param line line of the mapping
   */
  record Field(MappedValue value, int line) {}

  /**
   * The same without the fields for which a table lacks the columns.
   *
   * @param columns names of the table's columns
   * @param refusals takes each such field
   * @throws RefusedException if one of them must not be left out
   */
  RecordMapping fitted(String table, List<String> columns, Consumer<Refusal> refusals)
      throws RefusedException {
    Map<String, Field> left = new LinkedHashMap<>();
    fields.forEach((name, field) -> {
      List<String> lacking = field.value().columns().stream()
          .filter(column -> !columns.contains(column)).toList();
      if (lacking.isEmpty()) {
        left.put(name, field);
      } else {
        refusals.accept(Refusal.ofLine(file, field.line(),
            name + ": " + table + " has no column " + String.join(", ", lacking),
            "use one of its columns: " + String.join(", ", columns)));
      }
    });
    String missing = kind.missing(left.keySet());
    if (missing != null) {
      throw new RefusedException(Refusal.ofLine(file, 1,
          "the field " + missing + " has no value, and " + kind.key() + " need it; " + table
              + " is not read",
          "map the field to a column, or give it a constant"));
    }
    return new RecordMapping(file, kind, heading, separator, left);
  }

  /** A row as an entry. */
  Entry entry(TableRow row) throws RefusedException {
    Map<String, Cell> cells = new HashMap<>();
    for (Map.Entry<String, Field> field : fields.entrySet()) {
      Cell cell = field.getValue().value().cell(row);
      if (cell != null) {
        cells.put(field.getKey(), cell);
      }
    }
    return new Entry(row.file(), row.line(), cells);
  }
}
