package entente.reference;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;

/**
 * The time during which somebody holds a post, a state is a member, or a state exists: first and
 * last day included.
 *
 * @param period since and until; a null start is "always, or not known", a null end is "still"
 */
public record Term(Period period) {
  /** True only if the day lies in the term whatever day an imprecise end may mean. */
  public boolean surelyCovers(LocalDate day) {
    return !day.isBefore(firstSure()) && !day.isAfter(lastSure());
  }

  /** True if the day may lie in the term: "until 2019" may mean any day of 2019. */
  public boolean mayCover(LocalDate day) {
    return period.mayCover(day);
  }

  /** True if some day of it may lie in the years up to that day. */
  public boolean mayReach(LocalDate day, int years) {
    PartialDate start = period.start();
    return !isBefore(day.minusYears(years)) && (start == null || !start.earliest().isAfter(day));
  }

  /** True if the two have a day in common beyond a doubt, a day of handing over not counted. */
  public boolean surelyOverlaps(Term other) {
    LocalDate from = firstSure().isAfter(other.firstSure()) ? firstSure() : other.firstSure();
    LocalDate to = lastSure().isBefore(other.lastSure()) ? lastSure() : other.lastSure();
    return from.isBefore(to);
  }

  /** True if the term is over by that day beyond a doubt. */
  boolean isBefore(LocalDate day) {
    return lastDay().isBefore(day);
  }

  /** The last day that the term can have. */
  LocalDate lastDay() {
    PartialDate end = period.end();
    return end == null ? LocalDate.MAX : end.latest();
  }

  private LocalDate firstSure() {
    PartialDate start = period.start();
    return start == null ? LocalDate.MIN : start.latest();
  }

  private LocalDate lastSure() {
    PartialDate end = period.end();
    return end == null ? LocalDate.MAX : end.earliest();
  }
}
