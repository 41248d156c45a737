package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half or quarter of a year: {@code the first half of 2024}, {@code the third quarter}.
 *
 * @param months how many months it has: 3 or 6
 * @param number which one, from 1
 * @param year its year; null where it is given by its distance or not at all
 * @param years the year's distance from that of writing, where {@code year} is null
 */
public record PartOfYear(int months, int number, @Nullable Integer year, int years)
    implements
      TimeExpression {
  public PartOfYear {
    if (number < 1 || number * months > 12) {
      throw new IllegalArgumentException("a year has no part " + number + " of " + months);
    }
  }

  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    int of = year != null ? year : documentDate.getYear() + years;
    return Unit.months(of, (number - 1) * months + 1, months);
  }
}
