package entente.extract.time;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day or month of a year that is named by its distance: {@code May last year}, {@code May 4 this
 * year}.
 *
 * @param month 1 to 12
 * @param day 1 to 31, or 0 for the whole month
 * @param years which year: -1 the last, 0 this, 1 the next
 */
public record DateInYear(int month, int day, int years) implements TimeExpression {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    YearMonth found = YearMonth.of(documentDate.getYear() + years, month);
    return day == 0 || !found.isValidDay(day)
        ? Period.of(PartialDate.of(found))
        : Period.of(found.atDay(day));
  }
}
