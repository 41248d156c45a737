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
  private static final List<String> HOSTING = List.of("host", "receive", "welcome");

  private final EventLexicon lexicon;
  private final Resolver resolver;
  private final PartReader parts;
  private final Destinations destinations;
  private final Journeys journeys;

  VisitReader(EventLexicon lexicon, Resolver resolver, PartReader parts) {
    this.lexicon = lexicon;
    this.resolver = resolver;
    this.parts = parts;
    this.destinations = new Destinations(lexicon);
    this.journeys = new Journeys(lexicon, resolver, parts);
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
    List<Place> goals = destinations.of(reading, unit, trigger);
    boolean bare = visitors.isEmpty()
        || goals.isEmpty() && ofNoun(reading, unit, trigger).isEmpty();
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
    if (known != null && goals.isEmpty()) {
      tellMore(reading, unit, known);
      return List.of();
    }
    boolean untold = goals.isEmpty() && !clauses.parse().isVerb(unit)
        && (back || !ofNoun(reading, unit, trigger).isEmpty());
    List<Itinerary.Leg> legs = Itinerary.behind(reading, unit, status);
    legs.stream().flatMap(leg -> leg.places().stream())
        .filter(place -> goals.stream().noneMatch(place::equals))
        .forEach(goals::add);
    boolean dated = legs.stream().anyMatch(leg -> !leg.when().isUnknown());
    for (Place destination : untold ? Destinations.home(reading) : goals) {
      for (Party party : visitors.stream().map(Participant::party).distinct().toList()) {
        EventDraft draft = reading.draft(EventType.VISIT, status, unit);
        draft.place = destination;
        if (dated) {
          draft.when = legs.stream().filter(leg -> leg.places().contains(destination))
              .map(Itinerary.Leg::when).findFirst().orElse(Period.UNKNOWN);
        }
        draft.borrowed = goals.size() > 1 && !draft.when.isUnknown() && !dated;
        draft.untold = !isTold(clauses, unit);
        draft.visitKind = kind(clauses, unit);
        draft.firm = clauses.parse().isVerb(unit) && draft.status == EventStatus.OCCURRED
            && !StatusReader.isPresent(clauses.parse(), unit);
        draft.add(visitors.stream().filter(each -> each.party().equals(party)).toList());
        boolean travels = party.isState()
            ? !party.code().equals(destination.country())
            : isSent(clauses, unit)
                || draft.participants().stream().anyMatch(each -> each.person() != null);
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
        && !Journeys.takesSomebody(clauses, unit) ? clauses.parse().child(unit, Arc.OBJECT) : -1;
    return object >= 0 && (clauses.is(object, "they") || clauses.is(object, "them")
        || clauses.mention(object) instanceof Mention.Actors actors && actors.isPersonal());
  }

  /** "the visit", "this trip": the one told before. */
  private static boolean pointsBack(Clauses clauses, int unit) {
    return !clauses.isTitle() && clauses.parse().isNoun(unit) && isDefinite(clauses, unit);
  }

  /** "will welcome A to B. The visit ...": the guests, by name, of the meeting told last, in the host's state. */
  private static List<Participant> welcomed(Reading reading) {
    Party home = reading.discourse().memory().home();
    EventDraft meeting = reading.ledger().last(EventType.MEETING);
    boolean athome = meeting != null && home != null && meeting.parties().contains(home)
        && meeting.place != null && home.code().equals(meeting.place.country());
    return athome
        ? meeting.participants().stream()
            .filter(each -> !each.party().equals(home) && each.person() != null).toList()
        : List.of();
  }

  private static boolean isDefinite(Clauses clauses, int noun) {
    return clauses.parse().children(noun).stream()
        .anyMatch(child -> clauses.is(child, "the") || clauses.is(child, "this"));
  }

  /** "an envoy of A will visit B": somebody travels for an organisation. */
  private static boolean isSent(Clauses clauses, int unit) {
    int subject = clauses.parse().isVerb(unit) ? clauses.subject(unit) : -1;
    return subject >= 0 && clauses.mention(subject) instanceof Mention.Actors actors
        && actors.isPersonal();
  }

  /** "The visit will begin on Monday": dates the visit told before. */
  private void tellMore(Reading reading, int unit, EventDraft known) {
    int verb = reading.clauses().governingVerb(unit);
    if (verb >= 0 && lexicon.is(reading.clauses().lemma(verb), Use.END)) {
      return; // "the tour ends on May 4"
    }
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
    if (Journeys.takesSomebody(clauses, unit)) {
      return journeys.taken(reading, unit);
    }
    if (parse.isVerb(unit)) {
      boolean stay = clauses.is(unit, "expect");
      return clauses.isPassive(unit) && !stay ? List.of() : parts.subjects(reading, unit);
    }
    List<Participant> found = ofNoun(reading, unit, trigger);
    found = found.isEmpty() ? parts.subjectAbove(reading, unit) : found;
    return found.isEmpty() ? journeys.travellers(reading, unit) : found;
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
