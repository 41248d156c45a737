package entente.extract.time;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A season: {@code this summer}, {@code in the spring of 2023}. It is resolved to its year: which
 * months it spans depends on the hemisphere.
 *
 * @param first the month in which it begins in the north
 * @param which which one, where no year is given
 * @param year its year; null where not given
 */
public record Season(Month first, Which which, @Nullable Integer year) implements TimeExpression {
  private static final int MONTHS = 3;

  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    if (year != null) {
      return of(year);
    }
    int now = documentDate.getYear();
    LocalDate begins = LocalDate.of(now, first, 1);
    boolean over = !documentDate.isBefore(begins.plusMonths(MONTHS));
    boolean begun = !documentDate.isBefore(begins);
    return switch (which) {
      case THIS -> of(now);
      case LAST -> of(over ? now : now - 1);
      case NEXT -> of(begun ? now + 1 : now);
      case ANY -> switch (tense) {
        case PAST -> of(begun ? now : now - 1);
        case FUTURE -> of(over ? now + 1 : now);
        case UNKNOWN -> of(now);
      };
    };
  }

  private static Period of(int year) {
    return Period.of(PartialDate.of(Year.of(year)));
  }
}
