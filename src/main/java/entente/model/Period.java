package entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when, each at the precision that is known; a one-day event starts and ends on the
 * same day.
 *
 * @param start first day, month or year; null where unknown
 * @param end last day, month or year; null where unknown
 */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {
  /** Nothing is known. */
  public static final Period UNKNOWN = new Period(null, null);

  public Period {
    if (start != null && end != null && end.latest().isBefore(start.earliest())) {
      throw new IllegalArgumentException("a period ends before it starts: " + start + " to " + end);
    }
  }

  /** A period that starts and ends on one day, or within one month or year. */
  public static Period of(PartialDate date) {
    return new Period(date, date);
  }

  /** One day. */
  public static Period of(LocalDate day) {
    return of(PartialDate.of(day));
  }

  /** True if neither end is known. */
  public boolean isUnknown() {
    return start == null && end == null;
  }

  /** True if the day may lie in it; where an end is unknown, any day on that side may. */
  public boolean mayCover(LocalDate day) {
    return (start == null || !day.isBefore(start.earliest()))
        && (end == null || !day.isAfter(end.latest()));
  }

  /** True if some day may lie in both; what is unknown may be any day. */
  public boolean mayOverlap(Period other) {
    return !startsAfter(this, other) && !startsAfter(other, this);
  }

  private static boolean startsAfter(Period late, Period early) {
    PartialDate last = early.end != null ? early.end : early.start;
    return late.start != null && last != null && late.start.earliest().isAfter(last.latest());
  }
}
