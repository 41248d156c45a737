package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.event.EventLexicon.Use;
import entente.extract.event.Trigger.Part;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import entente.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads meetings, calls, visits and signings from a sentence. */
final class EventReader {
  private static final Set<String> ARTICLES_BACK = Set.of("the", "this", "these", "that", "those",
      "their", "both");
  private static final Set<String> APART = Set.of("separately", "respectively", "individually");

  private final EventLexicon lexicon;
  private final StatusReader statuses;
  private final Resolver resolver;

  EventReader(EventLexicon lexicon, StatusReader statuses, Resolver resolver) {
    this.lexicon = lexicon;
    this.statuses = statuses;
    this.resolver = resolver;
  }

  /** What a sentence is read with: its clauses, the discourse so far, times and places. */
  record Reading(Clauses clauses, Discourse discourse, Surroundings surroundings, LocalDate date,
      boolean byTelephone) {}

  /** The events that a unit tells of; none if it is no trigger or says nothing definite. */
  List<EventDraft> read(Reading reading, int unit) {
    Trigger trigger = trigger(reading.clauses(), unit);
    if (trigger == null) {
      return List.of();
    }
    boolean verb = reading.clauses().parse().isVerb(unit);
    EventStatus status = verb
        ? statuses.verb(reading.clauses(), unit)
        : statuses.noun(reading.clauses(), unit);
    if (status == null) {
      return List.of();
    }
    return switch (type(trigger, reading)) {
      case MEETING -> encounters(EventType.MEETING, reading, unit, trigger, status);
      case CALL -> encounters(EventType.CALL, reading, unit, trigger, status);
      case VISIT -> visits(reading, unit, trigger, status);
      case SIGNING -> signings(reading, unit, trigger, status);
      case TALK -> throw new IllegalStateException("a talk is a call or a meeting");
    };
  }

  /** The trigger at a unit: a verb as verb, a noun as noun; null if it is none. */
  @Nullable
  Trigger trigger(Clauses clauses, int unit) {
    if (clauses.mention(unit) != null) {
      return null;
    }
    Parse parse = clauses.parse();
    return parse.isVerb(unit)
        ? lexicon.verb(clauses.lemma(unit))
        : parse.isNoun(unit) ? lexicon.noun(clauses.lemma(unit)) : null;
  }

  private static Trigger.Type type(Trigger trigger, Reading reading) {
    if (trigger.type() != Trigger.Type.TALK) {
      return trigger.type();
    }
    return reading.byTelephone() ? Trigger.Type.CALL : Trigger.Type.MEETING;
  }

  // ---- meetings and calls ------------------------------------------------------------------------

  private List<EventDraft> encounters(EventType type, Reading reading, int unit, Trigger trigger,
      EventStatus status) {
    Clauses clauses = reading.clauses();
    boolean verb = clauses.parse().isVerb(unit);
    List<Participant> actors = verb ? subjects(reading, unit) : lightSubjects(reading, unit);
    List<Participant> others = partners(reading, unit, trigger);
    boolean explicit = !others.isEmpty() || verb && !actors.isEmpty();
    if (!verb && actors.isEmpty() && others.isEmpty()) {
      return List.of();
    }
    EventType told = type == EventType.CALL && isVideo(clauses, unit) ? EventType.MEETING : type;
    List<EventDraft> drafts = new ArrayList<>();
    for (List<Participant> partners : apart(clauses, unit, others)) {
      EventDraft draft = draft(told, status, reading, unit);
      draft.add(actors);
      draft.add(partners);
      draft.anaphoric = !verb && pointsBack(clauses, unit) || !explicit
          || verb && trigger.anaphoric();
      boolean implied = verb && trigger.anaphoric();
      if (draft.parties().size() > 1 && (!implied || namesTwoSides(draft))) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** Views are exchanged at a meeting only where a person is named for each of two sides. */
  private static boolean namesTwoSides(EventDraft draft) {
    return draft.participants().stream().filter(each -> each.person() != null)
        .map(Participant::party).distinct().count() > 1;
  }

  private List<Participant> subjects(Reading reading, int verb) {
    int subject = reading.clauses().subject(verb);
    return subject < 0
        ? List.of()
        : resolver.all(reading.clauses(), subject, reading.discourse());
  }

  /** Who takes part in an event noun as subject of the verb above it: "A and B held talks". */
  private List<Participant> lightSubjects(Reading reading, int noun) {
    Clauses clauses = reading.clauses();
    int verb = clauses.governingVerb(noun);
    if (verb < 0 || !lexicon.is(clauses.lemma(verb), Use.LIGHT) || clauses.isPassive(verb)) {
      return List.of();
    }
    Arc arc = clauses.parse().arc(clauses.parse().firstConjunct(noun));
    boolean object = arc == Arc.OBJECT || arc == Arc.PREPOSITION_OBJECT;
    return object ? subjects(reading, verb) : List.of();
  }

  private List<Participant> partners(Reading reading, int unit, Trigger trigger) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Participant> found = new ArrayList<>();
    if (trigger.object() == Part.PARTICIPANT) {
      Arc arc = parse.isVerb(unit) ? Arc.OBJECT : Arc.POSSESSIVE;
      for (int object : parse.children(unit, arc)) {
        found.addAll(personal(reading, object, parse.isVerb(unit)));
      }
      if (!parse.isVerb(unit)) {
        adjectives(reading, unit, found);
      }
    }
    for (String preposition : List.of("with", "between", "of", "by", "to")) {
      if (trigger.part(preposition) == Part.PARTICIPANT) {
        prepositionParticipants(reading, unit, preposition, found);
      }
    }
    return found;
  }

  private void prepositionParticipants(Reading reading, int unit, String preposition,
      List<Participant> found) {
    Clauses clauses = reading.clauses();
    for (int object : clauses.prepositionObjects(unit, preposition)) {
      found.addAll(resolver.one(clauses, object, reading.discourse()));
    }
    int verb = clauses.parse().isVerb(unit) ? -1 : clauses.governingVerb(unit);
    if (verb >= 0 && preposition.equals("with") && lexicon.is(clauses.lemma(verb), Use.LIGHT)) {
      for (int object : clauses.prepositionObjects(verb, preposition)) {
        found.addAll(resolver.one(clauses, object, reading.discourse()));
      }
    }
  }

  /** The object of "met" or "received" must be somebody, not a place or a need. */
  private List<Participant> personal(Reading reading, int object, boolean verb) {
    Clauses clauses = reading.clauses();
    Mention mention = clauses.mention(object);
    boolean place = verb && (mention instanceof Mention.Actors actors && !actors.isPersonal()
        || mention instanceof Mention.Locality || mention instanceof Mention.Sitting);
    return place ? List.of() : resolver.all(clauses, object, reading.discourse());
  }

  /** "Russian-Indian talks": sides before the noun. */
  private void adjectives(Reading reading, int noun, List<Participant> found) {
    for (int child : reading.clauses().parse().children(noun, Arc.MODIFIER)) {
      if (reading.clauses().mention(child) instanceof Mention.Actors actors
          && !actors.isPersonal()) {
        found.addAll(resolver.all(reading.clauses(), child, reading.discourse()));
      }
    }
  }

  /** "separately with A and B", "calls with A and B": one event for each state. */
  private static List<List<Participant>> apart(Clauses clauses, int unit,
      List<Participant> others) {
    boolean split = clauses.parse().children(unit).stream()
        .anyMatch(child -> APART.contains(clauses.lemma(child)))
        || isSeparate(clauses, unit);
    if (!split || others.size() < 2) {
      return List.of(others);
    }
    if (others.stream().allMatch(each -> each.person() != null)) {
      return others.stream().map(List::of).toList();
    }
    List<Party> parties = others.stream().map(Participant::party).distinct().toList();
    return parties.stream()
        .map(party -> others.stream().filter(each -> each.party().equals(party)).toList())
        .toList();
  }

  private static boolean isSeparate(Clauses clauses, int unit) {
    String form = clauses.unit(unit).form().toLowerCase(Locale.ROOT);
    boolean several = form.equals("meetings") || form.equals("calls")
        || form.equals("conversations");
    return several || clauses.parse().children(unit).stream()
        .anyMatch(child -> clauses.lemma(child).equals("separate"));
  }

  private static boolean isVideo(Clauses clauses, int unit) {
    return clauses.parse().children(unit).stream()
        .anyMatch(child -> clauses.lemma(child).equals("video"));
  }

  private static boolean pointsBack(Clauses clauses, int noun) {
    return clauses.parse().children(noun).stream().anyMatch(
        child -> ARTICLES_BACK.contains(clauses.unit(child).form().toLowerCase(Locale.ROOT)));
  }

  // ---- visits --------------------------------------------------------------------------------------

  private List<EventDraft> visits(Reading reading, int unit, Trigger trigger,
      EventStatus status) {
    Clauses clauses = reading.clauses();
    List<Participant> visitors = visitors(reading, unit, trigger);
    List<EventDraft> drafts = new ArrayList<>();
    for (Place destination : destinations(reading, unit, trigger)) {
      for (Party party : visitors.stream().map(Participant::party).distinct().toList()) {
        EventDraft draft = draft(EventType.VISIT, status, reading, unit);
        draft.place = destination;
        draft.visitKind = kind(clauses, unit);
        draft.add(visitors.stream().filter(each -> each.party().equals(party)).toList());
        if (party.isState() && !party.code().equals(destination.country())) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private List<Participant> visitors(Reading reading, int unit, Trigger trigger) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    if (parse.isVerb(unit)) {
      return clauses.isPassive(unit) ? List.of() : subjects(reading, unit);
    }
    List<Participant> found = new ArrayList<>();
    for (int possessor : parse.children(unit, Arc.POSSESSIVE)) {
      found.addAll(resolver.all(clauses, possessor, reading.discourse()));
    }
    for (String preposition : List.of("by", "of")) {
      if (trigger.part(preposition) == Part.VISITOR) {
        prepositionParticipants(reading, unit, preposition, found);
      }
    }
    return found.isEmpty() ? subjectAbove(reading, unit) : found;
  }

  /** "A wrapped up a visit to B", "A, who is in B on a visit". */
  private List<Participant> subjectAbove(Reading reading, int noun) {
    int verb = reading.clauses().governingVerb(noun);
    return verb < 0 || reading.clauses().isPassive(verb) ? List.of() : subjects(reading, verb);
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
    for (String preposition : List.of("to", "in")) {
      if (trigger.part("to") == Part.DESTINATION && found.isEmpty()) {
        clauses.prepositionObjects(unit, preposition)
            .forEach(each -> addPlace(reading, each, found));
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

  // ---- signings --------------------------------------------------------------------------------------

  private List<EventDraft> signings(Reading reading, int unit, Trigger trigger,
      EventStatus status) {
    Clauses clauses = reading.clauses();
    boolean verb = clauses.parse().isVerb(unit);
    int document = verb ? document(clauses, unit) : documentOf(clauses, unit);
    if (document < 0) {
      return List.of();
    }
    List<Participant> signatories = new ArrayList<>();
    if (verb && !clauses.isPassive(unit)) {
      signatories.addAll(subjects(reading, unit));
    }
    signatories.addAll(partners(reading, unit, trigger));
    if (signatories.isEmpty() && !verb) {
      signatories.addAll(subjectAbove(reading, unit));
    }
    if (signatories.isEmpty()) {
      signatories.addAll(reading.discourse().sides(0));
    }
    EventDraft draft = draft(EventType.SIGNING, status, reading, unit);
    draft.add(signatories);
    draft.name = clauses.text(document, document);
    List<Party> parties = List.copyOf(draft.parties());
    boolean framework = parties.size() == 1 && !parties.getFirst().isState();
    if (framework) {
      draft.framework = parties.getFirst().code();
    }
    return framework || parties.size() > 1 ? List.of(draft) : List.of();
  }

  /** The document that is signed: object of the verb, or subject of its passive. */
  private int document(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    for (Arc arc : List.of(Arc.OBJECT, Arc.PASSIVE_SUBJECT)) {
      for (int object : parse.children(verb, arc)) {
        int noun = documentAt(clauses, object);
        if (noun >= 0) {
          return noun;
        }
      }
    }
    int first = parse.firstConjunct(verb);
    return parse.arc(first) == Arc.NOUN_CLAUSE ? documentAt(clauses, parse.head(first)) : -1;
  }

  private int documentOf(Clauses clauses, int noun) {
    return clauses.prepositionObjects(noun, "of").stream()
        .map(object -> documentAt(clauses, object)).filter(found -> found >= 0).findFirst()
        .orElse(-1);
  }

  /** The noun itself, or what "a series of", "a number of" counts. */
  private int documentAt(Clauses clauses, int noun) {
    if (clauses.mention(noun) == null && lexicon.isDocument(clauses.lemma(noun))) {
      return noun;
    }
    return clauses.prepositionObjects(noun, "of").stream()
        .filter(object -> clauses.mention(object) == null
            && lexicon.isDocument(clauses.lemma(object)))
        .findFirst().orElse(-1);
  }

  // ---- drafts ------------------------------------------------------------------------------------------

  private static EventDraft draft(EventType type, EventStatus status, Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    EventDraft draft = new EventDraft(type, status,
        clauses.evidence(unit, Math.min(unit + 8, clauses.size() - 1), 12));
    draft.when = reading.surroundings().when(unit, status);
    boolean ahead = draft.when.start() != null
        && draft.when.start().earliest().isAfter(reading.date());
    if (ahead && status == EventStatus.OCCURRED) {
      draft.status = EventStatus.PLANNED;
    }
    if (type == EventType.MEETING || type == EventType.SIGNING) {
      draft.place = reading.surroundings().where(unit);
    }
    return draft;
  }
}
