package entente.extract.time;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A month without its year: {@code in May}, {@code late May}, {@code last May}.
 *
 * @param month the month
 * @param which which year's
 * @param part which part of it
 */
public record MonthOfYear(Month month, Which which, Part part) implements Recurring {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    LocalDate first = documentDate.withDayOfMonth(1);
    return switch (which) {
      case LAST -> onOrBefore(first.minusDays(1));
      case NEXT -> onOrAfter(first.plusMonths(1));
      case THIS, ANY -> switch (tense) {
        case PAST -> onOrBefore(documentDate);
        case FUTURE -> onOrAfter(documentDate);
        case UNKNOWN -> Recurring.nearer(onOrBefore(documentDate), onOrAfter(documentDate),
            documentDate);
      };
    };
  }

  @Override
  public Period onOrBefore(LocalDate day) {
    YearMonth found = YearMonth.of(day.getYear(), month);
    return of(found.isAfter(YearMonth.from(day)) ? found.minusYears(1) : found);
  }

  @Override
  public Period onOrAfter(LocalDate day) {
    YearMonth found = YearMonth.of(day.getYear(), month);
    return of(found.isBefore(YearMonth.from(day)) ? found.plusYears(1) : found);
  }

  private static Period of(YearMonth month) {
    return Period.of(PartialDate.of(month));
  }
}
