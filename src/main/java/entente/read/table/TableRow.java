package entente.read.table;

import entente.model.PartialDate;
import entente.model.RecordEntry;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a data set.
 *
 * @param file name of the file in refusals
 * @param id the file as evidence names it
 * @param line where the row starts, from 1
 * @param columns place of each column
 * @param cells the values
 */
public record TableRow(String file, String id, int line, Map<String, Integer> columns,
    List<String> cells) {
  /** The text in a column, which may be empty. */
  public String text(String column) {
    Integer place = columns.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return cells.get(place);
  }

  /** The text in a column; null where it is empty or, as R writes it, NA. */
  public @Nullable String optional(String column) {
    String text = text(column);
    return text.isEmpty() || text.equals("NA") ? null : text;
  }

  /** True for 1. */
  public boolean flag(String column) {
    return text(column).equals("1");
  }

  /** A whole number; null where the cell is empty. */
  public @Nullable Integer optionalNumber(String column) throws RefusedException {
    String text = optional(column);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw refusal(column + " is `" + text + "`", "write a whole number");
    }
  }

  /** A whole number. */
  public int number(String column) throws RefusedException {
    Integer number = optionalNumber(column);
    if (number == null) {
      throw refusal(column + " is empty", "write a whole number");
    }
    return number;
  }

  /** A day, written {@code 2019-12-27}. */
  public LocalDate day(String column) throws RefusedException {
    try {
      return LocalDate.parse(text(column));
    } catch (DateTimeException e) {
      throw refusal(column + " is `" + text(column) + "`", "write a day such as 2019-12-27");
    }
  }

  /** A day, month or year from three columns; null where the year is empty. */
  public @Nullable PartialDate date(String year, String month, String day) throws RefusedException {
    Integer y = optionalNumber(year);
    Integer m = optionalNumber(month);
    Integer d = optionalNumber(day);
    try {
      return y == null ? null : new PartialDate(y, m == null ? 0 : m, d == null ? 0 : d);
    } catch (DateTimeException e) {
      throw refusal(String.valueOf(e.getMessage()), "write a day that exists");
    }
  }

  /** The row as evidence. */
  public RecordEntry evidence() {
    return new RecordEntry(id, line, "");
  }

  /** What to throw when the row is not as it should be. */
  public RefusedException refusal(String reason, String remedy) {
    return new RefusedException(Refusal.ofLine(file, line, reason, remedy));
  }
}
