package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;

/**
 * From one date to another: {@code from May 5 to 6}, {@code 10 and 11 July}, {@code Monday to
 * Wednesday}, {@code 2019–2021}.
 *
 * @param from the first
 * @param to the last
 */
public record DateRange(TimeExpression from, TimeExpression to) implements TimeExpression {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    Period first = from.resolve(documentDate, tense);
    Period last = to.resolve(documentDate, tense);
    if (from instanceof Recurring begin && to instanceof Recurring end) {
      if (tense == Tense.FUTURE && last.end() != null) {
        first = begin.onOrBefore(last.end().latest());
      } else if (first.start() != null) {
        last = end.onOrAfter(first.start().earliest());
      }
    }
    boolean backwards = first.start() != null && last.end() != null
        && last.end().latest().isBefore(first.start().earliest());
    return backwards ? Period.UNKNOWN : new Period(first.start(), last.end());
  }
}
