package entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year: an ISO 8601 calendar date at the precision that is known.
 *
 * @param year the year
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month or the year is known
 */
public record PartialDate(int year, int month, int day) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  /** Checks that such a date exists: 2023-02-30 does not. */
  public PartialDate {
    if (day > 0 && month == 0 || month < 0 || day < 0) {
      throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
    }
    if (month > 0) {
      YearMonth ofYear = YearMonth.of(year, month);
      if (day > 0 && !ofYear.isValidDay(day)) {
        throw new DateTimeException("no such day: " + ofYear + "-" + day);
      }
    }
  }

  /** The day itself. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** A whole month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  /** A whole year. */
  public static PartialDate of(Year year) {
    return new PartialDate(year.getValue(), 0, 0);
  }

  /**
   * Reads {@code 2023}, {@code 2023-05} or {@code 2023-05-04}.
   *
   * @throws DateTimeException if the text has another shape or names no existing date
   */
  public static PartialDate parse(String iso) {
    Matcher parts = ISO.matcher(iso);
    if (!parts.matches()) {
      throw new DateTimeException("not a date of the form 2023, 2023-05 or 2023-05-04: " + iso);
    }
    return new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** First day that it can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** Last day that it can mean. */
  public LocalDate latest() {
    if (day > 0) {
      return LocalDate.of(year, month, day);
    }
    return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
  }

  /** True if it names one day. */
  public boolean isDay() {
    return day > 0;
  }

  /** The ISO form, such as {@code 2023-05}. */
  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
