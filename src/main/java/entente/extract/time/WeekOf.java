package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;

/**
 * The week that holds a day: {@code the week of March 14}.
 *
 * @param day the day
 */
public record WeekOf(TimeExpression day) implements TimeExpression {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    Period named = day.resolve(documentDate, tense);
    return named.start() == null || !named.start().isDay()
        ? named
        : Unit.WEEK.around(named.start().earliest(), 0);
  }
}
