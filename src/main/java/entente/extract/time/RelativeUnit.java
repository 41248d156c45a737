package entente.extract.time;

import entente.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A unit by its distance from the day of writing: {@code today}, {@code last week}, {@code two days
 * ago}, {@code later this year}. On a Sunday, what is to be done "this week" is done in the next.
 *
 * @param unit the unit
 * @param offset 0 for the one at hand, -1 for the one before
 * @param part which part of it
 */
public record RelativeUnit(Unit unit, int offset, Part part) implements TimeExpression {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    boolean begins = unit == Unit.WEEK && offset == 0 && tense == Tense.FUTURE
        && documentDate.getDayOfWeek() == DayOfWeek.SUNDAY;
    return unit.around(documentDate, begins ? 1 : offset);
  }
}
