package entente.extract.time;

import entente.extract.time.Token.Kind;
import entente.model.PartialDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads months, years and their parts: {@code May 2023}, {@code late 2023}, {@code the end of the
 * month}, {@code the first half of 2024}, {@code the spring of 2023}.
 */
final class PeriodReader {
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "its", "their",
      "his", "her", "our");
  private static final Set<String> NUMBER_MARKS = Set.of("$", "€", "£", "¥", "#", "№", "/");

  private final TimeLexicon lexicon;

  PeriodReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads what stands at a token.
   *
   * @param inRange true after "from 2019 to", where any four figures are a year
   */
  @Nullable
  Match read(Tokens tokens, int at, boolean inRange) {
    Match match = month(tokens, at);
    if (match == null) {
      match = partOfYear(tokens, at);
    }
    if (match == null) {
      match = season(tokens, at);
    }
    if (match == null && (inRange ? counted(tokens, at) : isYear(tokens, at))) {
      match = new Match(year(tokens.at(at).number()), at + 1);
    }
    return match;
  }

  private static TimeExpression year(int year) {
    return new CalendarDate(new PartialDate(year, 0, 0), Part.WHOLE);
  }

  private @Nullable Match month(Tokens tokens, int at) {
    Token name = tokens.at(at);
    Month month = lexicon.month(name);
    if (month == null) {
      return null;
    }
    int next = at + 1;
    if (lexicon.abbreviation(name) && tokens.at(next).is(".")) {
      next++;
    }
    int year = tokens.at(next).is(",") || tokens.at(next).is("of") ? next + 1 : next;
    if (tokens.at(year).year()) {
      PartialDate date = new PartialDate(tokens.at(year).number(), month.getValue(), 0);
      return new Match(new CalendarDate(date, Part.WHOLE), year + 1);
    }
    Which which = lexicon.which(tokens.at(year));
    if (which != null && tokens.at(year + 1).is("year")) {
      return new Match(new DateInYear(month.getValue(), 0, RelativeReader.offset(which)), year + 2);
    }
    return stands(tokens, at)
        ? new Match(new MonthOfYear(month, Which.ANY, Part.WHOLE), at + 1)
        : null;
  }

  /** True if the name of a month without a number beside it is the month. */
  private boolean stands(Tokens tokens, int at) {
    Token name = tokens.at(at);
    Token before = tokens.at(at - 1);
    if (lexicon.abbreviation(name)) {
      return false;
    }
    boolean possessive = before.is("s") && tokens.glued(at - 1);
    boolean cued = possessive || lexicon.cue(before) || DETERMINERS.contains(before.word())
        || before.dash()
        || (before.is("and") || before.is("or")) && lexicon.month(tokens.at(at - 2)) != null;
    return cued || !lexicon.ambiguous(name);
  }

  private @Nullable Match partOfYear(Tokens tokens, int at) {
    Token first = tokens.at(at);
    if (first.kind() == Kind.OTHER && first.word().length() == 2 && first.word().charAt(0) == 'Q') {
      int number = first.word().charAt(1) - '0';
      int year = tokens.at(at + 1).is("of") ? at + 2 : at + 1;
      return number >= 1 && number <= 4 && tokens.at(year).year()
          ? new Match(new PartOfYear(3, number, tokens.at(year).number(), 0), year + 1)
          : null;
    }
    int number = lexicon.ordinal(first);
    Token part = tokens.at(at + 1);
    int months = part.is("half") ? 6 : part.is("quarter") ? 3 : 0;
    if (number < 1 || months == 0 || number * months > 12 || !tokens.at(at + 2).is("of")) {
      return null;
    }
    return partOf(tokens, at + 3, months, number);
  }

  private @Nullable Match partOf(Tokens tokens, int of, int months, int number) {
    if (tokens.at(of).year()) {
      return new Match(new PartOfYear(months, number, tokens.at(of).number(), 0), of + 1);
    }
    Which which = tokens.at(of).is("the") ? Which.THIS : lexicon.which(tokens.at(of));
    if (which != null && tokens.at(of + 1).is("year")) {
      int years = RelativeReader.offset(which);
      return new Match(new PartOfYear(months, number, null, years), of + 2);
    }
    Match month = months == 6 ? month(tokens, of) : null;
    return month == null || month.expression() == null
        ? null
        : new Match(RelativeReader.with(month.expression(), number == 1 ? Part.EARLY : Part.LATE),
            month.end());
  }

  private @Nullable Match season(Tokens tokens, int at) {
    Token name = tokens.at(at);
    Month first = lexicon.season(name);
    if (first == null) {
      return null;
    }
    int year = tokens.at(at + 1).is("of") ? at + 2 : at + 1;
    if (tokens.at(year).year()) {
      return new Match(new Season(first, Which.ANY, tokens.at(year).number()), year + 1);
    }
    Token before = tokens.at(at - 1);
    boolean in = before.is("in") || before.is("the") && tokens.at(at - 2).is("in");
    boolean autumn = name.is("fall");
    return in && !autumn && !tokens.at(at + 1).is("of")
        ? new Match(new Season(first, Which.ANY, null), at + 1)
        : null;
  }

  /** True for four figures that no word or mark beside them makes a number. */
  private boolean counted(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    Token after = tokens.at(at + 1);
    boolean numbered = before.is(".") && lexicon.beforeNumber(tokens.at(at - 2))
        || lexicon.beforeNumber(before) || NUMBER_MARKS.contains(before.word());
    boolean compound = after.dash() && tokens.glued(at + 1) && tokens.glued(at + 2)
        && tokens.at(at + 2).kind() == Kind.WORD;
    return tokens.at(at).year() && !numbered && !compound && !lexicon.afterNumber(after)
        && !after.is("/") && !after.is("%");
  }

  /** True for a year that what stands beside it shows to be one. */
  private boolean isYear(Tokens tokens, int at) {
    if (!counted(tokens, at)) {
      return false;
    }
    Token before = tokens.at(at - 1);
    Token after = tokens.at(at + 1);
    boolean bracketed = before.is("(") && after.is(")")
        && tokens.at(at - 2).kind() != Kind.NUMBER;
    boolean listed = (before.is("and") || before.is(",") || before.is("or"))
        && (tokens.at(at - 2).year() || tokens.at(at - 2).is(",") && tokens.at(at - 3).year());
    boolean named = after.capital() && (after.kind() == Kind.WORD || after.kind() == Kind.OTHER);
    boolean attribute = before.kind() == Kind.WORD && (named && !before.capital()
        || (named || after.kind() == Kind.WORD) && DETERMINERS.contains(before.word()));
    boolean begins = at == 0 && after.kind() == Kind.WORD;
    boolean starts = after.dash() && tokens.at(at + 2).year();
    boolean cued = lexicon.cue(before) || before.is("year");
    return cued || bracketed || listed || attribute || begins || starts;
  }
}
