package entente.extract.time;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The time just before or after the day of writing: {@code over the last 48 hours}, {@code in the
 * next two weeks}.
 *
 * @param count how many units
 * @param unit the unit
 * @param ahead true if it begins on the day of writing, false if it ends there
 */
public record Window(int count, Unit unit, boolean ahead) implements TimeExpression {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    LocalDate other = ahead
        ? unit.move(documentDate, count)
        : documentDate.minusDays(unit.days(documentDate, count));
    LocalDate first = ahead ? documentDate : other;
    LocalDate last = ahead ? other : documentDate;
    return switch (unit) {
      case HOUR, DAY, WEEKEND, WEEK -> Unit.days(first, last);
      case MONTH, QUARTER, YEAR, DECADE -> new Period(PartialDate.of(YearMonth.from(first)),
          PartialDate.of(YearMonth.from(last)));
    };
  }
}
