package entente.extract.time;

import entente.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A weekday: {@code on Thursday}, {@code last Thursday}. Of a past event, the latest on or before the
 * document's day; of a planned one, the next; on a Thursday, "on Thursday" is that day.
 *
 * @param day the weekday
 * @param which which one
 */
public record Weekday(DayOfWeek day, Which which) implements Recurring {
  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    return switch (which) {
      case LAST -> onOrBefore(documentDate.minusDays(1));
      case NEXT -> onOrAfter(documentDate.plusDays(1));
      case THIS -> thisWeek(documentDate, tense);
      case ANY -> tense == Tense.FUTURE ? onOrAfter(documentDate) : onOrBefore(documentDate);
    };
  }

  private Period thisWeek(LocalDate documentDate, Tense tense) {
    LocalDate ofWeek = documentDate.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(day));
    return tense == Tense.FUTURE && ofWeek.isBefore(documentDate)
        ? onOrAfter(documentDate)
        : Period.of(ofWeek);
  }

  @Override
  public Period onOrBefore(LocalDate latest) {
    return Period.of(latest.with(TemporalAdjusters.previousOrSame(day)));
  }

  @Override
  public Period onOrAfter(LocalDate earliest) {
    return Period.of(earliest.with(TemporalAdjusters.nextOrSame(day)));
  }
}
