package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;

/**
 * A limit rather than a time: {@code since 2010}, {@code by 2030}, {@code until 26 January}.
 *
 * @param kind which side is limited
 * @param limit the limit
 */
public record Bound(Kind kind, TimeExpression limit) implements TimeExpression {
  /** Which side is limited. */
  public enum Kind {
    /** From the limit on: since, after, from. */
    SINCE,
    /** Up to the limit: by, until, before, within. */
    BY
  }

  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    Period resolved = limit.resolve(documentDate, kind == Kind.SINCE ? tense : Tense.FUTURE);
    return switch (kind) {
      case SINCE -> new Period(resolved.start(), null);
      case BY -> new Period(null, resolved.end());
    };
  }

  @Override
  public boolean isEventTime() {
    return false;
  }
}
