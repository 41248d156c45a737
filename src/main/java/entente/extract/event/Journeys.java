package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.List;

/** Tells whom a journey is made by, where the journey itself is subject: "the tour took him to A". */
final class Journeys {
  private static final List<String> JOURNEYS = List.of("tour", "trip", "journey", "swing");

  private final EventLexicon lexicon;
  private final Resolver resolver;
  private final PartReader parts;

  Journeys(EventLexicon lexicon, Resolver resolver, PartReader parts) {
    this.lexicon = lexicon;
    this.resolver = resolver;
    this.parts = parts;
  }

  /** "the tour took him to A", "a tour that will take him to A": a journey does. */
  static boolean takesSomebody(Clauses clauses, int verb) {
    if (!clauses.is(verb, "take") || !clauses.parse().isVerb(verb)) {
      return false;
    }
    int subject = clauses.subject(verb);
    boolean clause = clauses.parse().arc(verb) == Arc.NOUN_CLAUSE;
    return subject >= 0 && JOURNEYS.contains(clauses.lemma(subject))
        && (!clause || StatusReader.future(clauses, verb)
            || clauses.hasOwnAuxiliary(verb, "have"))
        && clauses.parse().child(verb, Arc.OBJECT) >= 0;
  }

  /** Whom a journey takes somewhere: for "him", the person named right before. */
  List<Participant> taken(Reading reading, int verb) {
    Clauses clauses = reading.clauses();
    int object = clauses.parse().child(verb, Arc.OBJECT);
    int at = object;
    while (at > 0 && resolver.isObjectPronoun(clauses, object)
        && !(clauses.mention(at) instanceof Mention.Actors actors && actors.isPersonal())) {
      at--;
    }
    List<Participant> found = resolver.all(clauses, at, reading.discourse());
    return found.isEmpty() ? resolver.all(clauses, object, reading.discourse()) : found;
  }

  /** "A's tour began with a stop in B": who makes the journey of which the visit is a part. */
  List<Participant> travellers(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    int verb = clauses.governingVerb(unit);
    int journey = verb < 0 ? -1 : clauses.subject(verb);
    Trigger whole = journey < 0 || clauses.mention(journey) != null
        ? null
        : lexicon.noun(clauses.lemma(journey));
    return whole != null && whole.type() == Trigger.Type.VISIT
        ? parts.owners(reading, journey)
        : List.of();
  }
}
