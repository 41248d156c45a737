package entente.extract.time;

import entente.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A day without its year: {@code May 4}, {@code Thursday, May 4}.
 *
 * @param day month and day
 * @param weekday its weekday, which helps to find the year; null where not said
 */
public record DayOfYear(MonthDay day, @Nullable DayOfWeek weekday) implements Recurring {
  /** A report may be dated a day before the event by the clocks of another continent. */
  private static final int LATE_DAYS = 1;
  /** An announcement may be published after its first day has passed. */
  private static final int EARLY_DAYS = 7;
  /** Years looked at for a 29 February, or for one whose weekday fits. */
  private static final int YEARS = 8;

  @Override
  public Period resolve(LocalDate documentDate, Tense tense) {
    return switch (tense) {
      case PAST -> onOrBefore(documentDate.plusDays(LATE_DAYS));
      case FUTURE -> onOrAfter(documentDate.minusDays(EARLY_DAYS));
      case UNKNOWN -> Recurring.nearer(onOrBefore(documentDate), onOrAfter(documentDate),
          documentDate);
    };
  }

  @Override
  public Period onOrBefore(LocalDate latest) {
    int year = latest.getYear();
    return find(inYear(year).isAfter(latest) ? year - 1 : year, -1);
  }

  @Override
  public Period onOrAfter(LocalDate earliest) {
    int year = earliest.getYear();
    return find(inYear(year).isBefore(earliest) ? year + 1 : year, 1);
  }

  /** The first year, going one way, that has such a day; the first on that weekday if it is near. */
  private Period find(int from, int step) {
    int year = from;
    for (int tries = 0; tries < YEARS && !day.isValidYear(year); tries++) {
      year += step;
    }
    if (weekday != null && inYear(year).getDayOfWeek() != weekday
        && day.isValidYear(year + step)
        && inYear(year + step).getDayOfWeek() == weekday) {
      year += step;
    }
    return Period.of(inYear(year));
  }

  private LocalDate inYear(int year) {
    return day.atYear(year);
  }
}
