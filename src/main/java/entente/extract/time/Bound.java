package entente.extract.time;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

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

  /**
   * When that which is to come about by the limit does: the month or year that the day of writing
   * shares with it; unknown where it is a later year, or no limit to come. From a day to come on, it
   * does from that day on.
   */
  public Period untilThen(LocalDate documentDate) {
    if (kind == Kind.SINCE) {
      Period from = resolve(documentDate, Tense.FUTURE);
      return from.start() != null && from.start().isDay()
          && from.start().earliest().isAfter(documentDate) ? from : Period.UNKNOWN;
    }
    PartialDate last = kind == Kind.BY ? resolve(documentDate, Tense.FUTURE).end() : null;
    if (last == null || last.year() != documentDate.getYear()
        || last.latest().isBefore(documentDate)) {
      return Period.UNKNOWN;
    }
    return Period.of(last.month() == documentDate.getMonthValue()
        ? PartialDate.of(YearMonth.from(documentDate))
        : PartialDate.of(Year.from(documentDate)));
  }

  @Override
  public boolean isEventTime() {
    return false;
  }
}
