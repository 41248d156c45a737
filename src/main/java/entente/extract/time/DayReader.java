package entente.extract.time;

import entente.extract.time.Token.Kind;
import entente.model.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that name a day: {@code 4 May 2023}, {@code Thursday, May 4}, {@code May 5 to 6},
 * {@code 9, 10 and 11 July}, {@code 2023-05-04}.
 */
final class DayReader {
  private static final Set<String> JOINING = Set.of("to", "and", "&", "or", "through", "until",
      "till");

  private final TimeLexicon lexicon;

  DayReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable
  Match read(Tokens tokens, int at) {
    Token first = tokens.at(at);
    if (first.kind() == Kind.ISO_DATE) {
      return new Match(iso(first.word()), at + 1);
    }
    DayOfWeek weekday = lexicon.weekday(first);
    int date = at;
    if (weekday != null) {
      date = skip(tokens, skip(tokens, at + 1, "."), ",");
      date = skip(tokens, skip(tokens, date, "on"), "the");
    }
    Match month = monthFirst(tokens, date, weekday);
    return month != null ? month : dayFirst(tokens, date, weekday);
  }

  private static int skip(Tokens tokens, int at, String word) {
    return tokens.at(at).is(word) ? at + 1 : at;
  }

  private static @Nullable TimeExpression iso(String date) {
    try {
      return new CalendarDate(PartialDate.parse(date), Part.WHOLE);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Match monthFirst(Tokens tokens, int at, @Nullable DayOfWeek weekday) {
    Month month = lexicon.month(tokens.at(at));
    if (month == null) {
      return null;
    }
    int day = lexicon.abbreviation(tokens.at(at)) ? skip(tokens, at + 1, ".") : at + 1;
    day = skip(tokens, day, "the");
    if (!tokens.at(day).day()) {
      return null;
    }
    List<Integer> days = new ArrayList<>();
    int end = days(tokens, day, days);
    return year(tokens, end, month, days, weekday);
  }

  private @Nullable Match dayFirst(Tokens tokens, int at, @Nullable DayOfWeek weekday) {
    if (!tokens.at(at).day() || tokens.glued(at) && "$€£¥:/".contains(tokens.at(at - 1).word())) {
      return null;
    }
    List<Integer> days = new ArrayList<>();
    int end = days(tokens, at, days);
    int name = skip(tokens, end, "of");
    Month month = lexicon.month(tokens.at(name));
    if (month == null) {
      return null;
    }
    int after = lexicon.abbreviation(tokens.at(name)) ? skip(tokens, name + 1, ".") : name + 1;
    return year(tokens, after, month, days, weekday);
  }

  /** Reads {@code 5}, {@code 5-6}, {@code 9, 10 and 11}; gives where they end. */
  private int days(Tokens tokens, int at, List<Integer> days) {
    days.add(tokens.at(at).number());
    int end = at + 1;
    while (joins(tokens, end)) {
      int next = skip(tokens, end + 1, "the");
      if (tokens.at(next).number() <= days.getLast()) {
        break;
      }
      days.add(tokens.at(next).number());
      end = next + 1;
    }
    return end;
  }

  private boolean joins(Tokens tokens, int at) {
    Token joint = tokens.at(at);
    int next = skip(tokens, at + 1, "the");
    if (!tokens.at(next).day()) {
      return false;
    }
    Token after = tokens.at(next + 1);
    if (joint.dash()) {
      return !(after.dash() && tokens.at(next + 2).kind() == Kind.WORD && tokens.glued(next + 2));
    }
    if (joint.is(",")) {
      return (after.is(",") || after.is("and") || after.is("&")) && tokens.at(next + 2).day();
    }
    boolean counts = lexicon.afterNumber(after) || after.is("%");
    return JOINING.contains(joint.word()) && !counts;
  }

  private @Nullable Match year(Tokens tokens, int end, Month month, List<Integer> days,
      @Nullable DayOfWeek weekday) {
    int year = skip(tokens, end, ",");
    if (tokens.at(year).year()) {
      return match(month, days, tokens.at(year).number(), weekday, year + 1);
    }
    int relative = skip(tokens, year, "of");
    Which which = lexicon.which(tokens.at(relative));
    if (which != null && tokens.at(relative + 1).is("year") && days.size() == 1) {
      int offset = RelativeReader.offset(which);
      return valid(month, days.getFirst(), null)
          ? new Match(new DateInYear(month.getValue(), days.getFirst(), offset), relative + 2)
          : new Match(null, relative + 2);
    }
    return match(month, days, null, weekday, end);
  }

  private static Match match(Month month, List<Integer> days, @Nullable Integer year,
      @Nullable DayOfWeek weekday, int end) {
    if (!valid(month, days.getFirst(), year) || !valid(month, days.getLast(), year)) {
      return new Match(null, end);
    }
    TimeExpression first = date(month, days.getFirst(), year, weekday);
    return new Match(days.size() == 1
        ? first
        : new DateRange(first, date(month, days.getLast(), year, null)), end);
  }

  private static boolean valid(Month month, int day, @Nullable Integer year) {
    return day >= 1 && day <= (year == null
        ? month.maxLength()
        : month.length(Year.isLeap(year)));
  }

  private static TimeExpression date(Month month, int day, @Nullable Integer year,
      @Nullable DayOfWeek weekday) {
    return year == null
        ? new DayOfYear(MonthDay.of(month, day), weekday)
        : new CalendarDate(new PartialDate(year, month.getValue(), day), Part.WHOLE);
  }
}
