package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;

/**
 * How long something lasts: {@code a four-day trip}, {@code two days of talks}. It says nothing about
 * when, but gives the end where the start is known.
 *
 * @param count how many units, at least 1
 * @param unit the unit
 */
public record Lasting(int count, Unit unit) implements TimeExpression {
  public Lasting {
    if (count < 1) {
      throw new IllegalArgumentException("nothing lasts " + count + " units");
    }
  }

  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    return Period.UNKNOWN;
  }

  @Override
  public boolean isEventTime() {
    return false;
  }

  /** The days of what begins on a day and lasts so long, that day counted in. */
  public Period from(LocalDate start) {
    return Unit.days(start, unit.last(start, count));
  }

  /** The days of what ends on a day and has lasted so long, that day counted in. */
  public Period until(LocalDate end) {
    long days = unit.last(end, count).toEpochDay() - end.toEpochDay();
    return Unit.days(unit == Unit.DAY || unit == Unit.HOUR
        ? end.minusDays(days)
        : unit.move(end, -count).plusDays(1), end);
  }
}
