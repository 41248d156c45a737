package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.regex.Pattern;

/** Tells the times that belong to what is written or spoken of from those of events. */
final class MatterTimes {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?");

  private final EventLexicon lexicon;
  private final Clauses clauses;
  private final Anchors anchors;

  MatterTimes(EventLexicon lexicon, Clauses clauses, Anchors anchors) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.anchors = anchors;
  }

  /** "a programme for 2013", "reports on the activities in 2009": the year of a matter. */
  private boolean isYearOfNoun(int unit, int link) {
    Parse parse = clauses.parse();
    boolean year = YEAR.matcher(clauses.unit(unit).form()).matches() && link >= 0
        && parse.arc(unit) == Arc.PREPOSITION_OBJECT;
    int noun = year ? parse.head(link) : -1;
    if (noun >= 0 && clauses.is(link, "for") && anchors.contains(noun) && parse.isVerb(noun)
        && lexicon.verb(clauses.lemma(noun)) != null
        && lexicon.verb(clauses.lemma(noun)).type() == Trigger.Type.SIGNING) {
      return true; // "signed a programme for 2013", where the parser hangs "for" on the verb
    }
    boolean matter = noun >= 0 && parse.isNoun(noun) && clauses.mention(noun) == null
        && !anchors.contains(noun) && !clauses.isTime(noun);
    return matter && (clauses.is(link, "for")
        || clauses.is(link, "in") && parse.arc(noun) == Arc.PREPOSITION_OBJECT);
  }

  /** "the treaty of May 29, 2014", "the Treaty of Friendship of May 29": the day of a document. */
  private boolean isDayOfMatter(int unit) {
    int noun = ofWhat(unit);
    while (noun >= 0 && !anchors.contains(noun) && !clauses.isTime(noun)) {
      if (lexicon.isDocument(clauses.lemma(noun))) {
        return true;
      }
      noun = ofWhat(noun);
    }
    return false;
  }

  /** What a unit hangs on by "of", -1 if on nothing. */
  private int ofWhat(int unit) {
    int link = clauses.parse().head(unit);
    boolean of = clauses.parse().arc(unit) == Arc.PREPOSITION_OBJECT && clauses.is(link, "of");
    return of ? clauses.parse().head(link) : -1;
  }

  /** "the December 29 exchange": a day before a noun that is no event is that noun's. */
  boolean isOfNoun(int unit) {
    Parse parse = clauses.parse();
    int noun = parse.head(unit);
    if (isYearOfNoun(unit, noun) || isDayOfMatter(unit)) {
      return true;
    }
    return parse.arc(unit) == Arc.MODIFIER && noun > unit && parse.isNoun(noun)
        && clauses.mention(noun) == null && !clauses.isTime(noun) && !anchors.contains(noun);
  }
}
