package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;

/**
 * A unit by its distance from the day that is spoken of: {@code the same day}, {@code the following
 * week}, {@code two days later}, {@code the day before}.
 *
 * @param unit the unit
 * @param offset 0 for the same one, 1 for the following one
 */
public record Anaphoric(Unit unit, int offset) implements TimeExpression {
  @Override
  public Period resolve(LocalDate spokenOf, Tense tense) {
    return unit.around(spokenOf, offset);
  }
}
