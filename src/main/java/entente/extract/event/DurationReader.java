package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.event.EventLexicon.Use;
import entente.extract.time.Lasting;
import entente.extract.time.TimeMention;
import entente.model.Period;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads how long an event lasted: "the two-day summit ended on Sunday". */
final class DurationReader {
  /** How far before a name such as "G20 Summit" its "two-day" may stand. */
  private static final int BEFORE = 3;

  private final EventLexicon lexicon;
  private final Clauses clauses;

  DurationReader(EventLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
  }

  /** All days of the event at that anchor, where the day told is its first or last; else that day. */
  Period of(int anchor, Period told) {
    boolean day = told.start() != null && told.start().isDay() && told.start().equals(told.end());
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
    return lexicon.is(lemma, Use.END) ? Use.END : lexicon.is(lemma, Use.BEGIN) ? Use.BEGIN : null;
  }
}
