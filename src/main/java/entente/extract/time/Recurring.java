package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;

/** A date that comes again: a weekday, or a day or month without its year. */
public sealed interface Recurring extends TimeExpression permits Weekday, DayOfYear, MonthOfYear {

  /** The latest that begins on or before a day. */
  Period onOrBefore(LocalDate day);

  /** The first that ends on or after a day. */
  Period onOrAfter(LocalDate day);

  /** The year that makes one of two periods the nearer to a day; the earlier one if both are. */
  static Period nearer(Period before, Period after, LocalDate day) {
    if (before.end() == null || after.start() == null) {
      return before;
    }
    long back = day.toEpochDay() - before.end().latest().toEpochDay();
    long ahead = after.start().earliest().toEpochDay() - day.toEpochDay();
    return back <= ahead ? before : after;
  }
}
