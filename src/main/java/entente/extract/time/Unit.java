package entente.extract.time;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar. */
public enum Unit {
  /** Sixty minutes; only measured, never named as a date. */
  HOUR,
  /** A day. */
  DAY,
  /** Saturday and Sunday. */
  WEEKEND,
  /** Monday to Sunday, as ISO 8601 has it. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** Three months, from January, April, July or October. */
  QUARTER,
  /** A calendar year. */
  YEAR,
  /** Ten years; only counted ("a decade ago"), and then told by their last year. */
  DECADE;

  private static final int HOURS_A_DAY = 24;

  /**
   * The unit that holds a day, or one so many units before or after it.
   *
   * @param day the day
   * @param offset 0 for the unit that holds it, -1 for the one before, 1 for the next
   */
  Period around(LocalDate day, int offset) {
    LocalDate moved = move(day, offset);
    LocalDate monday = moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (this) {
      case HOUR, DAY -> Period.of(moved);
      case WEEKEND -> days(monday.plusDays(5), monday.plusDays(6));
      case WEEK -> days(monday, monday.plusDays(6));
      case MONTH -> Period.of(PartialDate.of(YearMonth.from(moved)));
      case QUARTER -> months(moved.getYear(), (moved.getMonthValue() - 1) / 3 * 3 + 1, 3);
      case YEAR, DECADE -> Period.of(PartialDate.of(Year.from(moved)));
    };
  }

  /** The day so many units later; earlier where the number is negative. */
  LocalDate move(LocalDate day, int number) {
    return switch (this) {
      case HOUR -> day.plusDays(number / HOURS_A_DAY);
      case DAY -> day.plusDays(number);
      case WEEKEND, WEEK -> day.plusWeeks(number);
      case MONTH -> day.plusMonths(number);
      case QUARTER -> day.plusMonths(3L * number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plusYears(10L * number);
    };
  }

  /** The last day of a stay of so many units that begins on a day, which is counted in. */
  LocalDate last(LocalDate first, int number) {
    return switch (this) {
      case HOUR -> first.plusDays(Math.max(0, (number - 1) / HOURS_A_DAY));
      case DAY -> first.plusDays(number - 1L);
      case WEEKEND, WEEK, MONTH, QUARTER, YEAR, DECADE -> move(first, number).minusDays(1);
    };
  }

  /** How many days so many units take, counted back from a day. */
  long days(LocalDate until, int number) {
    return this == HOUR
        ? Math.max(1, (number + HOURS_A_DAY - 1) / HOURS_A_DAY)
        : ChronoUnit.DAYS.between(move(until, -number), until);
  }

  static Period days(LocalDate first, LocalDate last) {
    return new Period(PartialDate.of(first), PartialDate.of(last));
  }

  static Period months(int year, int first, int count) {
    return new Period(new PartialDate(year, first, 0), new PartialDate(year, first + count - 1, 0));
  }
}
