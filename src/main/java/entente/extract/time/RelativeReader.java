package entente.extract.time;

import entente.extract.time.TimeLexicon.Phrase;
import entente.extract.time.Token.Kind;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times by their distance: {@code today}, {@code last week}, {@code next Thursday}, {@code two
 * days ago}, {@code in three weeks}, {@code the following day}, {@code a four-day trip}.
 */
final class RelativeReader {
  /** Units that no word such as "this" makes a date of. */
  private static final Set<Unit> UNNAMED = EnumSet.of(Unit.HOUR, Unit.DAY, Unit.DECADE);
  private static final Set<String> BEFORE = Set.of("earlier", "before", "previously", "prior");
  private static final Set<String> AFTER = Set.of("later", "after", "afterwards", "afterward");
  private static final int MOST = 1000;

  private final TimeLexicon lexicon;

  RelativeReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** -1 for the last, 1 for the next, 0 for this. */
  static int offset(Which which) {
    return switch (which) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, ANY -> 0;
    };
  }

  /** The same expression for a part of the month, year or other unit. */
  static TimeExpression with(TimeExpression whole, Part part) {
    return switch (whole) {
      case CalendarDate date -> new CalendarDate(date.date(), part);
      case MonthOfYear month -> new MonthOfYear(month.month(), month.which(), part);
      case RelativeUnit unit -> new RelativeUnit(unit.unit(), unit.offset(), part);
      case DayOfYear other -> other;
      case Weekday other -> other;
      case WeekdayOfWeek other -> other;
      case DateInYear other -> other;
      case Anaphoric other -> other;
      case Ahead other -> other;
      case Season other -> other;
      case PartOfYear other -> other;
      case DateRange other -> other;
      case Window other -> other;
      case WeekOf other -> other;
      case Bound other -> other;
      case Lasting other -> other;
    };
  }

  @Nullable
  Match read(Tokens tokens, int at) {
    Match match = phrase(tokens, at);
    match = Match.longer(match, which(tokens, at));
    match = Match.longer(match, weekday(tokens, at));
    match = Match.longer(match, ahead(tokens, at));
    return Match.longer(match, counted(tokens, at));
  }

  private @Nullable Match phrase(Tokens tokens, int at) {
    for (Phrase phrase : lexicon.phrases(tokens.at(at))) {
      int end = at + phrase.words().length;
      boolean ofAnother = tokens.at(at).is("in") && tokens.at(end).is("of"); // "in the evening of May 4"
      if (tokens.match(at, phrase.words()) && !ofAnother) {
        return new Match(phrase.expression(), end);
      }
    }
    return null;
  }

  private @Nullable Match which(Tokens tokens, int at) {
    Which which = lexicon.which(tokens.at(at));
    if (which == null) {
      return null;
    }
    int next = at + 1;
    if (which == Which.THIS && lexicon.which(tokens.at(next)) != null) {
      which = lexicon.which(tokens.at(next++));
    }
    Token named = tokens.at(next);
    DayOfWeek weekday = lexicon.weekday(named);
    Month month = lexicon.month(named);
    Month season = lexicon.season(named);
    if (which == null) {
      return null;
    }
    if (weekday != null && !lexicon.abbreviation(named)) {
      return new Match(new Weekday(weekday, which), daytime(tokens, next + 1));
    }
    if (month != null && !lexicon.abbreviation(named) && !tokens.at(next + 1).day()) {
      return new Match(new MonthOfYear(month, which, Part.WHOLE), next + 1);
    }
    return season != null
        ? new Match(new Season(season, which, null), next + 1)
        : unit(tokens, at, next, which);
  }

  private @Nullable Match unit(Tokens tokens, int at, int next, Which which) {
    Unit unit = lexicon.unit(tokens.at(next));
    boolean definite = tokens.at(at - 1).is("the") || tokens.at(at - 1).is("these")
        || tokens.at(at).is("past") || tokens.at(at).is("coming");
    if (unit != null && !tokens.at(next).word().endsWith("s")) {
      if (UNNAMED.contains(unit) || tokens.at(next + 1).is("of")) {
        return null;
      }
      return new Match(definite && which != Which.THIS && unit != Unit.WEEKEND
          ? new Window(1, unit, which == Which.NEXT)
          : new RelativeUnit(unit, offset(which), Part.WHOLE), next + 1);
    }
    int count = lexicon.count(tokens, next);
    int name = lexicon.countEnd(tokens, next);
    Unit units = lexicon.unit(tokens.at(name));
    boolean some = count > 0 && count < MOST && units != null && which != Which.THIS;
    return some && !tokens.at(name + 1).is("of")
        ? new Match(new Window(count, units, which == Which.NEXT), name + 1)
        : null;
  }

  private @Nullable Match weekday(Tokens tokens, int at) {
    DayOfWeek weekday = lexicon.weekday(tokens.at(at));
    if (weekday == null || lexicon.abbreviation(tokens.at(at))
        || lexicon.feast(tokens.at(at - 1))) {
      return null;
    }
    int end = daytime(tokens, at + 1);
    int week = tokens.at(end).is("of") ? end + 1 : end;
    Which which = lexicon.which(tokens.at(week));
    if (which != null && tokens.at(week + 1).is("week")) {
      return new Match(new WeekdayOfWeek(weekday, offset(which)), week + 2);
    }
    return new Match(new Weekday(weekday, Which.ANY), end);
  }

  private int daytime(Tokens tokens, int at) {
    return lexicon.daytime(tokens.at(at)) ? at + 1 : at;
  }

  /** Reads {@code in two weeks}, {@code in two weeks' time}, {@code within a month}. */
  private @Nullable Match ahead(Tokens tokens, int at) {
    boolean within = tokens.at(at).is("within");
    if (!within && !tokens.at(at).is("in")) {
      return null;
    }
    int count = lexicon.count(tokens, at + 1);
    int name = lexicon.countEnd(tokens, at + 1);
    Unit unit = lexicon.unit(tokens.at(name));
    Token after = tokens.at(name + 1);
    if (count < 1 || count > MOST || unit == null || dated(after) || after.is("of")) {
      return null;
    }
    TimeExpression ahead = new Ahead(count, unit);
    return new Match(within ? new Bound(Bound.Kind.BY, ahead) : ahead, name + 1);
  }

  private static boolean dated(Token after) {
    return after.is("ago") || BEFORE.contains(after.word()) || AFTER.contains(after.word());
  }

  /** Reads {@code two days ago}, {@code a month earlier}, {@code four-day}, {@code two days}. */
  private @Nullable Match counted(Tokens tokens, int at) {
    int count = lexicon.count(tokens, at);
    int counted = lexicon.countEnd(tokens, at);
    boolean compound = tokens.at(counted).dash();
    int name = compound ? counted + 1 : counted;
    Unit unit = count < 1 || count > MOST ? null : lexicon.unit(tokens.at(name));
    Token before = tokens.at(at - 1);
    if (unit == null || before.is("every") || before.is("each") || before.kind() == Kind.NUMBER) {
      return null;
    }
    Token after = tokens.at(name + 1);
    if (compound) {
      return new Match(new Lasting(count, unit), name + 1);
    }
    if (after.is("ago")) {
      return new Match(new RelativeUnit(unit, -count, Part.WHOLE), name + 2);
    }
    if (BEFORE.contains(after.word())) {
      return new Match(new Anaphoric(unit, -count), name + 2);
    }
    if (AFTER.contains(after.word())) {
      return new Match(new Anaphoric(unit, count), name + 2);
    }
    if (after.is("from") && tokens.at(name + 2).is("now")) {
      return new Match(new Ahead(count, unit), name + 3);
    }
    boolean article = tokens.at(at).is("a") || tokens.at(at).is("an");
    return article ? null : new Match(new Lasting(count, unit), name + 1);
  }
}
