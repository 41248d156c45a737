package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;

/**
 * A time ahead by its distance: {@code in two weeks}. Of what has happened ("the first talks in two
 * years") it says nothing about when.
 *
 * @param count how many units
 * @param unit the unit
 */
public record Ahead(int count, Unit unit) implements TimeExpression {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    return tense == Tense.FUTURE ? unit.around(documentDate, count) : Period.UNKNOWN;
  }
}
