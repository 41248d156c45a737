package entente.extract.time;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;

/**
 * A day, month or year that is fully named: {@code 4 May 2023}, {@code early May 2023}, {@code 2023}.
 *
 * @param date the date
 * @param part which part of the month or year
 */
public record CalendarDate(PartialDate date, Part part) implements TimeExpression {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    return Period.of(date);
  }
}
