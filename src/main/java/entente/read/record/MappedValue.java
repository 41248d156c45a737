package entente.read.record;

import entente.model.PartialDate;
import entente.read.input.RefusedException;
import entente.read.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the value of a field comes from, as a mapping says. */
sealed interface MappedValue {
  /** The names of all columns that it looks at. */
  Set<String> columns();

  /**
   * The value in a row; null where it is empty.
   *
   * @throws RefusedException if a cell holds what the mapping has no value for
   */
  @Nullable
  Cell cell(TableRow row) throws RefusedException;

  /** The same for every row. */
  record Constant(Cell value) implements MappedValue {
    @Override
    public Set<String> columns() {
      return Set.of();
    }

    @Override
    public Cell cell(TableRow row) {
      return value;
    }
  }

  /**
   * What stands in a column.
   *
   * @param column its name
   * @param codes what its words mean; empty where they are taken as they are
   * @param dates how its days are written; null where they are no days, or ISO 8601
   * @param parts what parts several values in a cell; null where a cell has one
   */
  record Column(String column, Map<String, String> codes, @Nullable DatePatterns dates,
      @Nullable String parts) implements MappedValue {
    @Override
    public Set<String> columns() {
      return Set.of(column);
    }

    @Override
    public @Nullable Cell cell(TableRow row) throws RefusedException {
      String text = row.text(column).strip();
      if (text.isEmpty()) {
        return null;
      }
      if (parts == null) {
        return new Cell.Word(value(row, text), row.line());
      }
      List<Cell> values = new ArrayList<>();
      for (int from = 0; from <= text.length();) {
        int end = text.indexOf(parts, from);
        String part = text.substring(from, end < 0 ? text.length() : end).strip();
        if (!part.isEmpty()) {
          values.add(new Cell.Word(value(row, part), row.line()));
        }
        from = end < 0 ? text.length() + 1 : end + parts.length();
      }
      return new Cell.Items(values, row.line());
    }

    private String value(TableRow row, String text) throws RefusedException {
      if (dates != null) {
        PartialDate date = dates.parse(text);
        if (date == null) {
          throw row.refusal(column + " is `" + text + "`",
              "write a day that exists, as " + dates + ", or add its pattern to `dates`");
        }
        return date.toString();
      }
      String value = codes.isEmpty() ? text : codes.get(text);
      if (value == null) {
        throw row.refusal(column + " is `" + text + "`, which the mapping does not know",
            "add it to `codes` of that column");
      }
      return value;
    }
  }

  /** Named parts of one value: person, state and role; name and country. */
  record Parts(Map<String, MappedValue> parts) implements MappedValue {
    @Override
    public Set<String> columns() {
      return all(parts.values());
    }

    @Override
    public @Nullable Cell cell(TableRow row) throws RefusedException {
      Map<String, Cell> cells = new HashMap<>();
      boolean said = false;
      for (Map.Entry<String, MappedValue> part : parts.entrySet()) {
        Cell cell = part.getValue().cell(row);
        if (cell != null) {
          cells.put(part.getKey(), cell);
          said |= !(part.getValue() instanceof Constant);
        }
      }
      // Where the row says nothing, a constant beside it is no value either.
      boolean isConstant = columns().isEmpty();
      return said || isConstant ? new Cell.Group(cells, row.line()) : null;
    }
  }

  /** Several values, one after the other. */
  record Several(List<MappedValue> values) implements MappedValue {
    @Override
    public Set<String> columns() {
      return all(values);
    }

    @Override
    public Cell cell(TableRow row) throws RefusedException {
      List<Cell> cells = new ArrayList<>();
      for (MappedValue value : values) {
        switch (value.cell(row)) {
          case null -> {
          }
          case Cell.Items items -> cells.addAll(items.cells());
          case Cell other -> cells.add(other);
        }
      }
      return new Cell.Items(cells, row.line());
    }
  }

  private static Set<String> all(Iterable<MappedValue> values) {
    Set<String> columns = new LinkedHashSet<>();
    values.forEach(value -> columns.addAll(value.columns()));
    return columns;
  }
}
