package entente.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in a sentence: start here. It knows a closed set of shapes; words
 * and phrases stand in {@code lexicon/time-words.csv}, {@code time-phrases.csv} and {@code
 * not-years.csv}. What has the shape of a date but is none, such as 30 February, is left out. Safe
 * for use by several threads.
 */
public final class TimeReader {
  private static final Map<String, Bound.Kind> LIMITS = Map.of("since", Bound.Kind.SINCE, "after",
      Bound.Kind.SINCE, "from", Bound.Kind.SINCE, "by", Bound.Kind.BY, "until", Bound.Kind.BY,
      "till",
      Bound.Kind.BY, "before", Bound.Kind.BY, "through", Bound.Kind.BY);
  private static final Set<String> OF_TIME = Set.of("the", "on", "in");

  private final TimeLexicon lexicon = new TimeLexicon();
  private final DayReader days = new DayReader(lexicon);
  private final PeriodReader periods = new PeriodReader(lexicon);
  private final RelativeReader relatives = new RelativeReader(lexicon);
  private final RangeReader ranges = new RangeReader(this::single);

  /** The expressions in a sentence, in order, none overlapping another. */
  public List<TimeMention> find(String sentence) {
    if (!lexicon.mayHold(sentence)) {
      return List.of();
    }
    List<TimeMention> found = new ArrayList<>();
    Tokens tokens = new Tokens(sentence);
    int at = 0;
    while (at < tokens.size()) {
      Match match = match(tokens, at);
      if (match != null && match.expression() != null) {
        found.add(new TimeMention(tokens.at(at).start(), tokens.at(match.end() - 1).end(),
            match.expression()));
      }
      at = match == null ? at + 1 : Math.max(at + 1, match.end());
    }
    return List.copyOf(found);
  }

  private @Nullable Match match(Tokens tokens, int at) {
    Token first = tokens.at(at);
    if (first.is("between")) {
      return ranges.between(tokens, at + 1);
    }
    Bound.Kind limit = LIMITS.get(first.word());
    Match bound = limit == null ? null : bound(tokens, at, limit);
    return bound != null ? bound : ranges.read(tokens, at);
  }

  /** Reads {@code since 2010}, {@code by the end of the year}; a range after "from" stays one. */
  private @Nullable Match bound(Tokens tokens, int at, Bound.Kind kind) {
    int next = at + 1;
    if (tokens.at(next).is("the")) {
      boolean period = lexicon.part(tokens.at(next + 1)) != null
          || lexicon.which(tokens.at(next + 1)) != null
          || lexicon.ordinal(tokens.at(next + 1)) > 0;
      if (!period) {
        return null;
      }
      next++;
    }
    Match limit = ranges.read(tokens, next);
    if (limit == null || limit.expression() == null) {
      return limit;
    }
    if (limit.expression() instanceof DateRange) {
      return tokens.at(at).is("from") ? limit : null;
    }
    boolean possessive = tokens.at(limit.end()).is("'") || tokens.at(limit.end()).is("’");
    boolean limits = limit.expression().isEventTime()
        && !(limit.expression() instanceof Anaphoric);
    return limits && !possessive
        ? new Match(new Bound(kind, limit.expression()), limit.end())
        : null;
  }

  /** Reads one expression, no range. */
  private @Nullable Match single(Tokens tokens, int at, boolean inRange) {
    return Match.longer(whole(tokens, at, inRange), part(tokens, at));
  }

  /** Reads {@code week of March 14}. */
  private @Nullable Match weekOf(Tokens tokens, int at) {
    Match day = tokens.at(at).is("week") && tokens.at(at + 1).is("of")
        ? days.read(tokens, at + 2)
        : null;
    return day == null || day.expression() == null
        ? null
        : new Match(new WeekOf(day.expression()), day.end());
  }

  private @Nullable Match whole(Tokens tokens, int at, boolean inRange) {
    Match match = Match.longer(relatives.read(tokens, at), weekOf(tokens, at));
    match = Match.longer(match, days.read(tokens, at));
    return Match.longer(match, periods.read(tokens, at, inRange));
  }

  /** Reads {@code early May}, {@code mid-2023}, {@code the end of next week}, {@code later this year}. */
  private @Nullable Match part(Tokens tokens, int at) {
    Part part = lexicon.part(tokens.at(at));
    if (part == null) {
      return null;
    }
    int next = at + 1;
    if (tokens.at(next).dash() || tokens.at(next).is("of")
        || OF_TIME.contains(tokens.at(next).word())) {
      next++;
    }
    if (tokens.at(next).is("the") || tokens.at(next).is("on")) {
      Unit unit = lexicon.unit(tokens.at(next + 1));
      if (unit != null && unit.compareTo(Unit.DAY) > 0
          && !tokens.at(next + 1).word().endsWith("s")) {
        return new Match(new RelativeUnit(unit, 0, part), next + 2);
      }
    }
    Match whole = whole(tokens, next, true);
    if (whole == null || whole.expression() == null || !whole.expression().isEventTime()) {
      return null;
    }
    return new Match(RelativeReader.with(whole.expression(), part), whole.end());
  }
}
