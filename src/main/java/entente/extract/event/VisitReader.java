package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Resolver;
import entente.extract.event.Trigger.Part;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import entente.model.VisitKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads visits from a sentence. */
final class VisitReader {
  private final Resolver resolver;
  private final PartReader parts;

  VisitReader(Resolver resolver, PartReader parts) {
    this.resolver = resolver;
    this.parts = parts;
  }

  /** The visits that a unit tells of: one for each destination and visiting state. */
  List<EventDraft> read(Reading reading, int unit, Trigger trigger,
      EventStatus status) {
    Clauses clauses = reading.clauses();
    List<Participant> visitors = visitors(reading, unit, trigger);
    EventDraft known = visitors.isEmpty() && pointsBack(clauses, unit) ? reading.visit() : null;
    if (known != null) {
      visitors = known.participants();
    }
    List<EventDraft> drafts = new ArrayList<>();
    List<Place> destinations = destinations(reading, unit, trigger);
    if (known != null && destinations.isEmpty()) {
      tellMore(reading, unit, known);
      return List.of();
    }
    boolean untold = destinations.isEmpty() && !clauses.parse().isVerb(unit) && !clauses.isTitle();
    for (Place destination : untold ? home(reading) : destinations) {
      for (Party party : visitors.stream().map(Participant::party).distinct().toList()) {
        EventDraft draft = reading.draft(EventType.VISIT, status, unit);
        draft.place = destination;
        draft.visitKind = kind(clauses, unit);
        draft.firm = clauses.parse().isVerb(unit) && draft.status == EventStatus.OCCURRED;
        draft.add(visitors.stream().filter(each -> each.party().equals(party)).toList());
        if (party.isState() && !party.code().equals(destination.country())) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** "the visit", "this trip": the one told before. */
  private static boolean pointsBack(Clauses clauses, int unit) {
    return !clauses.isTitle() && clauses.parse().isNoun(unit)
        && clauses.parse().children(unit).stream()
            .anyMatch(child -> clauses.is(child, "the") || clauses.is(child, "this"));
  }

  /** "The visit will begin on Monday": dates the visit told before. */
  private static void tellMore(Reading reading, int unit, EventDraft known) {
    Period when = reading.surroundings().when(unit, known.status);
    if (known.when.isUnknown() && when.start() != null && when.start().isDay()) {
      known.when = when;
    }
  }

  private List<Participant> visitors(Reading reading, int unit, Trigger trigger) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    if (parse.isVerb(unit)) {
      boolean stay = clauses.is(unit, "expect");
      return clauses.isPassive(unit) && !stay ? List.of() : parts.subjects(reading, unit);
    }
    List<Participant> found = new ArrayList<>();
    for (int possessor : parse.children(unit, Arc.POSSESSIVE)) {
      found.addAll(resolver.all(clauses, possessor, reading.discourse()));
    }
    for (String preposition : List.of("by", "of")) {
      if (trigger.part(preposition) == Part.VISITOR) {
        parts.byPreposition(reading, unit, preposition, found);
      }
    }
    return found.isEmpty() ? parts.subjectAbove(reading, unit) : found;
  }

  private List<Place> destinations(Reading reading, int unit, Trigger trigger) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Place> found = new ArrayList<>();
    if (trigger.object() == Part.DESTINATION) {
      for (int object : parse.children(unit, Arc.OBJECT)) {
        parse.conjuncts(object).forEach(each -> addPlace(reading, each, found));
      }
    }
    if (found.isEmpty() && trigger.object() == Part.DESTINATION && unit + 1 < clauses.size()) {
      // "visited A June 3-5": the parser may take the place for a sentence of its own.
      addPlace(reading, unit + 1, found);
    }
    for (String preposition : List.of("to", "in")) {
      if (trigger.part("to") == Part.DESTINATION && found.isEmpty()) {
        clauses.prepositionObjects(unit, preposition)
            .forEach(each -> addPlace(reading, each, found));
      }
    }
    if (found.isEmpty() && trigger.part("to") == Part.DESTINATION && parse.isVerb(unit)) {
      clauses.prepositionObjects(unit, "for").forEach(each -> addPlace(reading, each, found));
    }
    for (int clause : parse.children(unit, Arc.NOUN_CLAUSE)) {
      // "a tour that takes him to A and B"
      if (clauses.is(clause, "take")) {
        clauses.prepositionObjects(clause, "to").forEach(each -> addPlace(reading, each, found));
      }
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

  /** "The Chancellor's visit will ...": where the host tells of a visit, it is to the host. */
  private static List<Place> home(Reading reading) {
    Party home = reading.discourse().home();
    return home != null && home.isState() ? List.of(new Place(null, home.code())) : List.of();
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

  private static @Nullable VisitKind kind(Clauses clauses, int unit) {
    for (int child : clauses.parse().children(unit)) {
      switch (clauses.lemma(child)) {
        case "state" -> {
          return VisitKind.STATE;
        }
        case "official" -> {
          return VisitKind.OFFICIAL;
        }
        case "working" -> {
          return VisitKind.WORKING;
        }
        default -> {
          // Any other word says nothing of the rank.
        }
      }
    }
    return null;
  }
}
