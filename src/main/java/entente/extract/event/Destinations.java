package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.event.Trigger.Part;
import entente.extract.mention.Mention;
import entente.model.EventType;
import entente.model.Party;
import entente.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Finds where a visit leads to. */
final class Destinations {
  private static final List<String> FURTHER = List.of("on", "onward", "onwards", "back", "over");

  private final EventLexicon lexicon;

  /** Reads with that lexicon. */
  Destinations(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The places that a word of travel leads to. */
  List<Place> of(Reading reading, int unit, Trigger trigger) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Place> found = new ArrayList<>();
    if (trigger.object() == Part.DESTINATION) {
      for (int object : parse.children(unit, Arc.OBJECT)) {
        parse.conjuncts(object).forEach(each -> addPlace(reading, each, found));
      }
    }
    if (found.isEmpty() && clauses.is(unit, "reach")
        && parse.arc(unit) == Arc.NOUN_CLAUSE) {
      addPlace(reading, parse.head(unit), found); // "A, which he reached on Sunday"
    }
    if (found.isEmpty() && trigger.object() == Part.DESTINATION && unit + 1 < clauses.size()) {
      // "visited A June 3-5": the parser may take the place for a sentence of its own.
      addPlace(reading, unit + 1, found);
    }
    for (String preposition : List.of("to", "in")) {
      if (trigger.part("to") == Part.DESTINATION && found.isEmpty()) {
        clauses.prepositionObjects(unit, preposition)
            .forEach(each -> addListed(reading, each, found));
        for (int further : parse.children(unit)) {
          // "will fly on to A", "went back to A"
          if (found.isEmpty() && FURTHER.contains(clauses.lemma(further))) {
            clauses.prepositionObjects(further, preposition)
                .forEach(each -> addPlace(reading, each, found));
          }
        }
      }
    }
    if (found.isEmpty() && trigger.part("to") == Part.DESTINATION && parse.isVerb(unit)) {
      clauses.prepositionObjects(unit, "for").forEach(each -> addPlace(reading, each, found));
    }
    for (int clause : parse.children(unit, Arc.NOUN_CLAUSE)) {
      // "a tour that takes him to A and B"
      if (clauses.is(clause, "take") && !Journeys.takesSomebody(clauses, clause)) {
        clauses.prepositionObjects(clause, "to").forEach(each -> addPlace(reading, each, found));
      }
    }
    for (int object : parse.isVerb(unit) ? parse.children(unit, Arc.OBJECT) : List.<Integer>of()) {
      if (found.isEmpty() && clauses.is(object, "delegation")) {
        clauses.prepositionObjects(object, "to").forEach(each -> addPlace(reading, each, found));
      }
    }
    if (found.isEmpty() && parse.isVerb(unit)) {
      // "flew the same day to A", where the parser hangs "to" on the day
      parse.children(unit, Arc.OBJECT).stream().filter(clauses::isTime)
          .flatMap(day -> clauses.prepositionObjects(day, "to").stream())
          .forEach(each -> addPlace(reading, each, found));
    }
    if (found.isEmpty() && lexicon.isTravel(clauses.lemma(unit)) && parse.isVerb(unit)) {
      there(reading, unit, found);
    }
    Place filed = found.isEmpty() ? FiledVisit.place(reading, unit) : null;
    if (filed != null) {
      found.add(filed);
    }
    if (found.isEmpty() && !parse.isVerb(unit)) {
      ahead(reading, unit, found);
    }
    int verb = parse.isVerb(unit) ? -1 : clauses.governingVerb(unit);
    if (found.isEmpty() && verb >= 0) {
      for (String preposition : List.of("to", "in")) {
        clauses.prepositionObjects(verb, preposition)
            .forEach(each -> addPlace(reading, each, found));
      }
    }
    return found;
  }

  /** "had travelled there in March": to the place named last. */
  private static void there(Reading reading, int verb, List<Place> found) {
    Clauses clauses = reading.clauses();
    if (clauses.parse().children(verb).stream().noneMatch(child -> clauses.is(child, "there"))) {
      return;
    }
    for (int before = verb - 1; before >= 0 && found.isEmpty(); before--) {
      addPlace(reading, before, found);
    }
    EventDraft visit = found.isEmpty() ? reading.ledger().last(EventType.VISIT) : null;
    if (visit != null && visit.place != null) {
      found.add(visit.place);
    }
  }

  /** "the visit of A, B's minister, to C": where the parser hangs "to" on a verb before. */
  private static void ahead(Reading reading, int noun, List<Place> found) {
    Clauses clauses = reading.clauses();
    for (int at = noun + 1; at < clauses.size() && !clauses.parse().isVerb(at); at++) {
      if (clauses.is(at, "to") && found.isEmpty()) {
        for (int object : clauses.parse().children(at, Arc.PREPOSITION_OBJECT)) {
          clauses.parse().conjuncts(object).forEach(each -> addPlace(reading, each, found));
        }
      }
    }
  }

  /** "The Chancellor's visit will ...": where the host tells of a visit, it is to the host. */
  static List<Place> home(Reading reading) {
    Party home = reading.discourse().memory().home();
    return home != null && home.isState() ? List.of(new Place(null, home.code())) : List.of();
  }

  /** "to Nairobi, Kenya; Kigali, Rwanda; and Lima, Peru": the parser lists nothing across semicolons. */
  private static void addListed(Reading reading, int unit, List<Place> found) {
    Clauses clauses = reading.clauses();
    addPlace(reading, unit, found);
    int at = unit + 1;
    while (at + 1 < clauses.size() && clauses.unit(at).form().equals(";")) {
      at += clauses.is(at + 1, "and") ? 2 : 1;
      if (!(clauses.mention(at) instanceof Mention.Locality)) {
        return;
      }
      addPlace(reading, at++, found);
    }
  }

  private static void addPlace(Reading reading, int unit, List<Place> found) {
    for (Place place : reading.surroundings().places(unit)) {
      boolean sameCountry = found.stream()
          .anyMatch(known -> known.country() != null && known.country().equals(place.country()));
      if (place.country() != null && !sameCountry) {
        found.add(place);
      }
    }
  }
}
