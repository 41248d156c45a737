package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Resolver;
import entente.extract.event.EventLexicon.Use;
import entente.extract.event.Trigger.Part;
import entente.extract.mention.Mention;
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
  private static final List<String> FURTHER = List.of("on", "onward", "onwards", "back", "over");
  private static final List<String> HOSTING = List.of("host", "receive", "welcome");

  private final EventLexicon lexicon;
  private final Resolver resolver;
  private final PartReader parts;

  VisitReader(EventLexicon lexicon, Resolver resolver, PartReader parts) {
    this.lexicon = lexicon;
    this.resolver = resolver;
    this.parts = parts;
  }

  /** The visits that a unit tells of: one for each destination and visiting state. */
  List<EventDraft> read(Reading reading, int unit, Trigger trigger,
      EventStatus status) {
    Clauses clauses = reading.clauses();
    int goal = clauses.parse().child(unit, Arc.COMPLEMENT);
    if (isOfOther(clauses, unit, trigger)
        || goal == unit + 2 && clauses.parse().isVerb(unit) && clauses.parse().isVerb(goal)) {
      return List.of(); // "continue to see"
    }
    List<Participant> visitors = visitors(reading, unit, trigger);
    boolean back = pointsBack(clauses, unit);
    List<Place> destinations = destinations(reading, unit, trigger);
    boolean bare = visitors.isEmpty()
        || destinations.isEmpty() && ofNoun(reading, unit, trigger).isEmpty();
    EventDraft known = bare && back ? reading.ledger().last(EventType.VISIT) : null;
    if (known != null) {
      visitors = known.participants();
    } else if (visitors.isEmpty() && back) {
      visitors = welcomed(reading);
    }
    if (visitors.isEmpty() && clauses.isTitle() && reading.discourse().memory().reportsOnOne()) {
      visitors = reading.discourse().publisher(); // "Working visit to A"
    }
    List<EventDraft> drafts = new ArrayList<>();
    if (known != null && destinations.isEmpty()) {
      tellMore(reading, unit, known);
      return List.of();
    }
    boolean untold = destinations.isEmpty() && !clauses.parse().isVerb(unit)
        && (back || !ofNoun(reading, unit, trigger).isEmpty());
    for (Place destination : untold ? home(reading) : destinations) {
      for (Party party : visitors.stream().map(Participant::party).distinct().toList()) {
        EventDraft draft = reading.draft(EventType.VISIT, status, unit);
        draft.place = destination;
        draft.borrowed = destinations.size() > 1 && !draft.when.isUnknown();
        draft.untold = !isTold(clauses, unit);
        draft.visitKind = kind(clauses, unit);
        draft.firm = clauses.parse().isVerb(unit) && draft.status == EventStatus.OCCURRED
            && !StatusReader.isPresent(clauses.parse(), unit);
        draft.add(visitors.stream().filter(each -> each.party().equals(party)).toList());
        boolean travels = party.isState()
            ? !party.code().equals(destination.country())
            : draft.participants().stream().anyMatch(each -> each.person() != null);
        if (travels) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** "flew them to A": who is sent travels, not who sends. */
  private static boolean isOfOther(Clauses clauses, int unit, Trigger trigger) {
    int object = trigger.object() == Part.NONE && clauses.parse().isVerb(unit)
        ? clauses.parse().child(unit, Arc.OBJECT)
        : -1;
    return object >= 0 && (clauses.is(object, "they") || clauses.is(object, "them")
        || clauses.mention(object) instanceof Mention.Actors actors && actors.isPersonal());
  }

  /** "the visit", "this trip": the one told before. */
  private static boolean pointsBack(Clauses clauses, int unit) {
    return !clauses.isTitle() && clauses.parse().isNoun(unit) && isDefinite(clauses, unit);
  }

  /** "will welcome A to B. The visit ...": the guests of the meeting told last, in the host's state. */
  private static List<Participant> welcomed(Reading reading) {
    Party home = reading.discourse().memory().home();
    EventDraft meeting = reading.ledger().last(EventType.MEETING);
    boolean athome = meeting != null && home != null && meeting.parties().contains(home)
        && meeting.place != null && home.code().equals(meeting.place.country());
    return athome
        ? meeting.participants().stream().filter(each -> !each.party().equals(home)).toList()
        : List.of();
  }

  private static boolean isDefinite(Clauses clauses, int noun) {
    return clauses.parse().children(noun).stream()
        .anyMatch(child -> clauses.is(child, "the") || clauses.is(child, "this"));
  }

  /** "The visit will begin on Monday": dates the visit told before. */
  private static void tellMore(Reading reading, int unit, EventDraft known) {
    Period when = reading.surroundings().when(unit, known.status);
    if (known.when.isUnknown() && when.start() != null && when.start().isDay()) {
      known.when = when;
    }
  }

  /** False for "his visit", "a statement on the visit": a visit that is only spoken of. */
  private boolean isTold(Clauses clauses, int unit) {
    int verb = clauses.governingVerb(unit);
    return clauses.parse().isVerb(unit)
        || clauses.is(clauses.parse().head(unit), "on") && !isDefinite(clauses, unit)
        || verb >= 0 && (lexicon.is(clauses.lemma(verb), Use.LIGHT)
            || lexicon.isTravel(clauses.lemma(verb)));
  }

  private List<Participant> visitors(Reading reading, int unit, Trigger trigger) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Participant> guests = Invitation.guests(reading, unit, parts);
    if (!guests.isEmpty()) {
      return guests;
    }
    if (parse.isVerb(unit)) {
      boolean stay = clauses.is(unit, "expect");
      return clauses.isPassive(unit) && !stay ? List.of() : parts.subjects(reading, unit);
    }
    List<Participant> found = ofNoun(reading, unit, trigger);
    return found.isEmpty() ? parts.subjectAbove(reading, unit) : found;
  }

  /** Whom the words beside a noun tell to have visited: "A's visit", "the visit by A". */
  private List<Participant> ofNoun(Reading reading, int unit, Trigger trigger) {
    Clauses clauses = reading.clauses();
    List<Participant> found = new ArrayList<>(parts.owners(reading, unit));
    for (String preposition : List.of("by", "of")) {
      if (trigger.part(preposition) == Part.VISITOR) {
        parts.byPreposition(reading, unit, preposition, found);
      }
    }
    return found.isEmpty() ? guests(reading, unit) : found;
  }

  /** "will host A for an Official Visit": the guests are the visitors. */
  private List<Participant> guests(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    int link = clauses.parse().head(unit);
    int host = clauses.is(link, "for") ? clauses.parse().head(link) : -1;
    boolean hosts = host >= 0 && HOSTING.stream().anyMatch(verb -> clauses.is(host, verb));
    return hosts
        ? clauses.parse().children(host, Arc.OBJECT).stream()
            .flatMap(guest -> resolver.all(clauses, guest, reading.discourse()).stream()).toList()
        : List.of();
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
      if (clauses.is(clause, "take")) {
        clauses.prepositionObjects(clause, "to").forEach(each -> addPlace(reading, each, found));
      }
    }
    for (int object : parse.isVerb(unit) ? parse.children(unit, Arc.OBJECT) : List.<Integer>of()) {
      if (found.isEmpty() && clauses.is(object, "delegation")) {
        clauses.prepositionObjects(object, "to").forEach(each -> addPlace(reading, each, found));
      }
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
  private static List<Place> home(Reading reading) {
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
