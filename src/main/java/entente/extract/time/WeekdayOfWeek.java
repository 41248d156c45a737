package entente.extract.time;

import entente.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A weekday of a week that is named: {@code Thursday last week}.
 *
 * @param day the weekday
 * @param weeks which week: -1 the last, 0 this, 1 the next
 */
public record WeekdayOfWeek(DayOfWeek day, int weeks) implements TimeExpression {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    LocalDate monday = documentDate.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Period.of(monday.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day)));
  }
}
