package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.event.EventLexicon.Use;
import entente.extract.time.Lasting;
import entente.extract.time.TimeMention;
import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads how long an event lasted: "the two-day summit ended on Sunday". */
final class DurationReader {
  /** How far before a name such as "G20 Summit" its "two-day" may stand. */
  private static final int BEFORE = 3;

  /** The days of an event, as they are counted. */
  private static final List<String> DAYS = List.of("first", "second", "third", "fourth", "fifth",
      "sixth", "seventh");

  private final EventLexicon lexicon;
  private final Clauses clauses;

  DurationReader(EventLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
  }

  /** All days of the event at that anchor, where the day told is its first or last; else that day. */
  Period of(int anchor, Period told) {
    boolean day = told.start() != null && told.start().isDay() && told.start().equals(told.end());
    int number = day ? numberOfDay(anchor) : 0;
    if (number > 1) {
      LocalDate known = told.start().earliest();
      return new Period(PartialDate.of(known.minusDays(number - 1L)), told.end());
    }
    Use phase = day ? phase(anchor) : null;
    if (phase == null) {
      return told;
    }
    LocalDate known = told.start().earliest();
    for (TimeMention time : clauses.times()) {
      int unit = clauses.unitAt(time.start());
      if (time.expression() instanceof Lasting lasting
          && (unit <= anchor && unit >= anchor - BEFORE || clauses.parse().isUnder(unit, anchor))) {
        return phase == Use.END ? lasting.until(known) : lasting.from(known);
      }
    }
    return told;
  }

  /** "on the third day of COP29": which of its days is told; 0 where none is. */
  private int numberOfDay(int anchor) {
    Parse parse = clauses.parse();
    int link = parse.arc(anchor) == Arc.PREPOSITION_OBJECT ? parse.head(anchor) : -1;
    int day = link >= 0 && clauses.is(link, "of") ? parse.head(link) : -1;
    if (day < 0 || !clauses.is(day, "day")) {
      return 0;
    }
    return parse.children(day).stream().mapToInt(
        child -> DAYS.indexOf(clauses.unit(child).form().toLowerCase(Locale.ROOT)) + 1)
        .max().orElse(0);
  }

  /** Whether the words around an event say that it began or ended; null if neither. */
  private @Nullable Use phase(int anchor) {
    Parse parse = clauses.parse();
    for (int clause : parse.children(anchor, Arc.NOUN_CLAUSE)) {
      Use told = phaseOf(clause);
      if (told != null) {
        return told;
      }
    }
    for (int above = parse.head(anchor); above >= 0; above = parse.head(above)) {
      Use told = phaseOf(above);
      if (told != null || parse.isVerb(above)) {
        return told;
      }
    }
    return null;
  }

  private @Nullable Use phaseOf(int word) {
    if (clauses.mention(word) != null) {
      return null;
    }
    String lemma = clauses.lemma(word);
    if (lemma.equals("day")) {
      // "the last day of a three-day visit"
      return clauses.parse().children(word).stream().map(this::phaseOf)
          .filter(Objects::nonNull).findFirst().orElse(null);
    }
    if (lemma.equals("get")) {
      // "got under way"
      return clauses.prepositionObjects(word, "under").stream()
          .anyMatch(way -> clauses.is(way, "way"))
          || clauses.parse().children(word).stream().anyMatch(way -> clauses.is(way, "underway"))
              ? Use.BEGIN
              : null;
    }
    return lexicon.is(lemma, Use.END) ? Use.END : lexicon.is(lemma, Use.BEGIN) ? Use.BEGIN : null;
  }
}
