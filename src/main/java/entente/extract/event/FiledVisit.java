package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.model.EventStatus;
import entente.model.Place;
import org.jspecify.annotations.Nullable;

/** Tells of visits that name no place that they are to where the report was written. */
final class FiledVisit {
  private FiledVisit() {}

  /** The place of writing, if a unit tells of a visit to it; else null. */
  static @Nullable Place place(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    boolean here = clauses.is(unit, "arrive") && isDatedArrival(reading, unit)
        || isOfDay(clauses, unit);
    return here ? reading.surroundings().filed() : null;
  }

  /** "arrived on Sunday": where the report was written. */
  private static boolean isDatedArrival(Reading reading, int verb) {
    Parse parse = reading.clauses().parse();
    boolean past = parse.tag(verb).equals("VBD") || parse.tag(verb).equals("VBN");
    return past && parse.arc(verb) != Arc.VERB_CLAUSE && !reading.clauses().isTitle()
        && !reading.surroundings().when(verb, EventStatus.OCCURRED).isUnknown();
  }

  /** "on the second day of A's visit": a visit that is under way. */
  private static boolean isOfDay(Clauses clauses, int noun) {
    int of = clauses.parse().head(noun);
    return !clauses.parse().isVerb(noun) && clauses.is(of, "of")
        && clauses.is(clauses.parse().head(of), "day");
  }
}
