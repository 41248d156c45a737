package entente.extract.time;

import entente.model.Period;
import java.time.LocalDate;

/** What a phrase says about time, before it is known on which day it was written. */
public sealed interface TimeExpression
    permits CalendarDate, Recurring, WeekdayOfWeek, DateInYear, RelativeUnit, Anaphoric, Ahead,
    Season, PartOfYear, DateRange, Window, WeekOf, Bound, Lasting {

  /**
   * The days, months or years that it means; {@link Period#UNKNOWN} where it says nothing about
   * when, as a mere duration does, or where it cannot be meant in that tense. A month stays a month
   * and a year a year.
   *
   * @param documentDate the day on which it was written; for {@link Anaphoric}, the day that is
   *     spoken of, if that is known
   * @param tense whether the clause tells what happened or what is to come
   */
  Period resolve(LocalDate documentDate, Tense tense);

  /** True if it can say when an event takes place: not for durations, nor "since" and "by". */
  default boolean isEventTime() {
    return true;
  }
}
