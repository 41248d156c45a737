package entente.reference;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a table; a cell that is not as it should be is refused with file and line. */
final class Row {
  private static final Pattern QID = Pattern.compile("Q[1-9]\\d*");

  private final String file;
  private final int line;
  private final Map<String, Integer> columns;
  private final List<String> cells;

  /** A line; where in it the cell of each column stands is told by the numbers of the columns. */
  Row(String file, int line, Map<String, Integer> columns, List<String> cells) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** A text that must be there. */
  String text(String column) {
    String cell = optional(column);
    if (cell == null) {
      throw refuse("'" + column + "' is empty; give it a value");
    }
    return cell;
  }

  /** A text, or null where the cell is empty. */
  @Nullable
  String optional(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      throw new IllegalArgumentException("no column " + column + " in " + file);
    }
    String cell = cells.get(index).strip();
    return cell.isEmpty() ? null : cell;
  }

  /** The values of a cell, joined by {@code |} in the file; none may be empty or stand twice. */
  List<String> list(String column) {
    String cell = optional(column);
    if (cell == null) {
      return List.of();
    }
    if (cell.indexOf('|') < 0) {
      return List.of(cell);
    }
    List<String> values = Arrays.asList(cell.split("\\|", -1));
    if (values.contains("") || new HashSet<>(values).size() < values.size()) {
      throw refuse("'" + column + "' has an empty or a repeated value; remove it");
    }
    return values;
  }

  /** True for {@code true}, false for an empty cell. */
  boolean flag(String column) {
    String cell = optional(column);
    if (cell != null && !cell.equals("true")) {
      throw refuse("'" + column + "' is '" + cell + "'; write true or leave it empty");
    }
    return cell != null;
  }

  /** A whole number, or null where the cell is empty. */
  @Nullable
  Integer number(String column) {
    String cell = optional(column);
    try {
      return cell == null ? null : Integer.valueOf(cell);
    } catch (NumberFormatException e) {
      throw refuse("'" + column + "' is '" + cell + "'; write a whole number");
    }
  }

  /** A number of degrees, or null where the cell is empty. */
  @Nullable
  Double degrees(String column) {
    String cell = optional(column);
    try {
      return cell == null ? null : Double.valueOf(cell);
    } catch (NumberFormatException e) {
      throw refuse("'" + column + "' is '" + cell + "'; write degrees such as 48.21");
    }
  }

  /** A Wikidata identifier, or null where the cell is empty. */
  @Nullable
  String qid(String column) {
    String cell = optional(column);
    if (cell != null && !QID.matcher(cell).matches()) {
      throw refuse("'" + column + "' is '" + cell + "'; write a Wikidata identifier such as Q30");
    }
    return cell;
  }

  /** The constant with the code in the cell. */
  <E extends Enum<E> & Coded> E code(String column, Class<E> type) {
    String cell = text(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.code().equals(cell)) {
        return constant;
      }
    }
    String known = String.join(", ",
        Arrays.stream(type.getEnumConstants()).map(Coded::code).toList());
    throw refuse("'" + column + "' is '" + cell + "'; write one of " + known);
  }

  /** The term between two columns of dates, either of which may be empty. */
  Term term(String since, String until) {
    try {
      return new Term(new Period(date(since), date(until)));
    } catch (IllegalArgumentException e) {
      throw refuse(e.getMessage());
    }
  }

  private @Nullable PartialDate date(String column) {
    String cell = optional(column);
    try {
      return cell == null ? null : PartialDate.parse(cell);
    } catch (DateTimeException e) {
      throw refuse("'" + column + "': " + e.getMessage());
    }
  }

  /** What to throw when this line is not as it should be. */
  TableException refuse(String reason) {
    return new TableException(file, line, reason);
  }
}
