package entente.extract.time;

import entente.model.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads ranges of which both ends are named: {@code June 30 - July 1}, {@code Monday to Friday}; and
 * {@code the week of June 10}.
 */
final class RangeReader {
  private static final Set<String> JOINING = Set.of("to", "until", "till", "through", "thru");
  /** Any leap year that is no special day's: two dates are put into it to see if they adjoin. */
  private static final int SOME_YEAR = 2000;
  private static final int COMMON_YEAR = 2001;
  private static final int REST_OF_WEEK = 6;

  /** Reads one expression. */
  @FunctionalInterface
  interface Single {
    @Nullable
    Match read(Tokens tokens, int at, boolean inRange);
  }

  private final Single single;

  RangeReader(Single single) {
    this.single = single;
  }

  /** Reads a range, or else what stands at its beginning. */
  @Nullable
  Match read(Tokens tokens, int at) {
    Match week = tokens.at(at).is("week") ? week(tokens, at) : null;
    if (week != null) {
      return week;
    }
    Match first = single.read(tokens, at, after(tokens, at));
    return first == null ? null : range(tokens, first, false);
  }

  /** Reads {@code the week of June 10}: seven days from that day on. */
  private @Nullable Match week(Tokens tokens, int at) {
    Match first = tokens.at(at + 1).is("of") ? single.read(tokens, at + 2, false) : null;
    TimeExpression last = first == null ? null : switch (first.expression()) {
      case DayOfYear day -> new DayOfYear(
          MonthDay.from(day.day().atYear(COMMON_YEAR).plusDays(REST_OF_WEEK)), null);
      case CalendarDate date when date.date().isDay() -> new CalendarDate(
          PartialDate.of(date.date().latest().plusDays(REST_OF_WEEK)), Part.WHOLE);
      case null, default -> null;
    };
    return last == null ? null : new Match(new DateRange(first.expression(), last), first.end());
  }

  private static boolean after(Tokens tokens, int at) {
    return tokens.at(at - 1).is("from") && !tokens.at(at + 1).is("%");
  }

  /** Reads what follows "between": a range, or null. */
  @Nullable
  Match between(Tokens tokens, int at) {
    Match first = single.read(tokens, at, true);
    Match range = first == null ? null : range(tokens, first, true);
    return range != null && range.expression() instanceof DateRange ? range : null;
  }

  private Match range(Tokens tokens, Match first, boolean between) {
    Token joint = tokens.at(first.end());
    boolean joins = joint.dash() || JOINING.contains(joint.word());
    boolean and = joint.is("and") || joint.is("&");
    if (first.expression() == null || !joins && !and) {
      return first;
    }
    Match last = single.read(tokens, first.end() + 1, true);
    if (last == null || last.expression() == null) {
      return first;
    }
    DateRange range = join(first.expression(), last.expression());
    return range != null && (joins || between || adjoin(range))
        ? new Match(range, last.end())
        : first;
  }

  /** Both as one range, the year of one given to the other; null if they are of different grain. */
  private static @Nullable DateRange join(TimeExpression from, TimeExpression to) {
    if (from instanceof CalendarDate a && to instanceof CalendarDate b) {
      boolean like = grain(a.date()) == grain(b.date())
          && !b.date().latest().isBefore(a.date().earliest());
      return like ? new DateRange(from, to) : null;
    }
    if (from instanceof CalendarDate a && to instanceof DayOfYear b && a.date().isDay()) {
      return forward(a.date(), new PartialDate(a.date().year(), b.day().getMonthValue(), 0),
          b.day().getDayOfMonth());
    }
    if (from instanceof DayOfYear a && to instanceof CalendarDate b && b.date().isDay()) {
      return back(a.day(), b);
    }
    if (from instanceof MonthOfYear a && to instanceof CalendarDate b && grain(b.date()) == 2) {
      int year = b.date().year() - (a.month().getValue() > b.date().month() ? 1 : 0);
      return new DateRange(new CalendarDate(new PartialDate(year, a.month().getValue(), 0),
          a.part()), to);
    }
    if (to instanceof DateInYear b) {
      return inYear(from, b);
    }
    boolean like = from instanceof Recurring && from.getClass() == to.getClass();
    return like ? new DateRange(from, to) : null;
  }

  private static @Nullable DateRange inYear(TimeExpression from, DateInYear to) {
    int month = from instanceof DayOfYear day && to.day() > 0
        ? day.day().getMonthValue()
        : from instanceof MonthOfYear named && to.day() == 0 ? named.month().getValue() : 0;
    int day = from instanceof DayOfYear named ? named.day().getDayOfMonth() : 0;
    int years = month > to.month() ? to.years() - 1 : to.years();
    return month == 0 ? null : new DateRange(new DateInYear(month, day, years), to);
  }

  private static int grain(PartialDate date) {
    return date.day() > 0 ? 3 : date.month() > 0 ? 2 : 1;
  }

  private static @Nullable DateRange forward(PartialDate from, PartialDate month, int day) {
    int year = month.month() < from.month() ? from.year() + 1 : from.year();
    MonthDay wanted = MonthDay.of(month.month(), day);
    return wanted.isValidYear(year)
        ? new DateRange(new CalendarDate(from, Part.WHOLE),
            new CalendarDate(PartialDate.of(wanted.atYear(year)), Part.WHOLE))
        : null;
  }

  private static @Nullable DateRange back(MonthDay from, CalendarDate to) {
    MonthDay end = MonthDay.of(to.date().month(), to.date().day());
    int year = from.isAfter(end) ? to.date().year() - 1 : to.date().year();
    return from.isValidYear(year)
        ? new DateRange(new CalendarDate(PartialDate.of(from.atYear(year)), Part.WHOLE), to)
        : null;
  }

  /** True for neighbours, as in "Monday and Tuesday": what is said of both is said of a range. */
  private static boolean adjoin(DateRange range) {
    if (range.from() instanceof CalendarDate a && range.to() instanceof CalendarDate b) {
      return a.date().latest().plusDays(1).equals(b.date().earliest());
    }
    if (range.from() instanceof Weekday a && range.to() instanceof Weekday b) {
      return a.day().plus(1) == b.day();
    }
    if (range.from() instanceof MonthOfYear a && range.to() instanceof MonthOfYear b) {
      return a.month().plus(1) == b.month();
    }
    if (range.from() instanceof DayOfYear a && range.to() instanceof DayOfYear b) {
      LocalDate next = a.day().atYear(SOME_YEAR).plusDays(1);
      return MonthDay.from(next).equals(b.day());
    }
    return false;
  }
}
