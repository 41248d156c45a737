package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Resolver;
import entente.extract.event.EventLexicon.Use;
import entente.extract.mention.Mention;
import entente.extract.mention.Mention.Collective.Kind;
import entente.model.EventStatus;
import entente.model.EventType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads meetings, calls, visits and signings from a sentence, each type by its reader. */
final class EventReader {
  private static final Set<String> HOLDING = Set.of("hold", "convene", "conduct", "host", "chair",
      "co-chair");
  /** Meals are talks where they are called "working" ones. */
  private static final Set<String> MEALS = Set.of("breakfast", "lunch", "dinner");
  private static final Set<String> JOINT = Set.of("joint", "common", "consensus");
  /** What a verb may say of the time of an event that is its subject. */
  private static final List<Use> OF_ITS_TIME = List.of(Use.LIGHT, Use.TAKE_PLACE, Use.BEGIN,
      Use.END, Use.ATTEND, Use.PLAN);
  private static final List<String> TELEPHONIC = List.of("by", "over", "on", "via");

  private final EventLexicon lexicon;
  private final StatusReader statuses;
  private final EncounterReader encounters;
  private final VisitReader visits;
  private final SigningReader signings;

  EventReader(EventLexicon lexicon, StatusReader statuses, Resolver resolver) {
    this.lexicon = lexicon;
    this.statuses = statuses;
    PartReader parts = new PartReader(lexicon, resolver);
    this.encounters = new EncounterReader(lexicon, parts, resolver);
    this.visits = new VisitReader(lexicon, resolver, parts);
    this.signings = new SigningReader(lexicon, parts);
  }

  /** The events that a unit tells of; none if it is no trigger or says nothing definite. */
  List<EventDraft> read(Reading reading, int unit) {
    Trigger trigger = trigger(reading.clauses(), unit);
    if (trigger == null || isAsked(reading.clauses())) {
      return List.of();
    }
    boolean verb = reading.clauses().parse().isVerb(unit);
    boolean stay = lexicon.stay(reading.clauses().lemma(unit)) == trigger;
    EventStatus status = verb || stay
        ? statuses.verb(reading.clauses(), unit)
        : statuses.noun(reading.clauses(), unit);
    if (status == null) {
      return List.of();
    }
    if (verb && statuses.isHope(reading.clauses(), unit)) {
      return read(reading, unit, trigger, EventStatus.PLANNED).stream()
          .filter(draft -> !draft.when.isUnknown()).toList();
    }
    if (!verb && status == EventStatus.PLANNED && isUnderWay(reading, unit, trigger)) {
      status = EventStatus.OCCURRED;
    }
    List<EventDraft> drafts = read(reading, unit, trigger, status);
    if (status == EventStatus.PLANNED && statuses.wasPlanned(reading.clauses(), unit)) {
      drafts.forEach(draft -> draft.expected = true);
    }
    return drafts;
  }

  /** "today's talks will help": what will come of an event told before, and not when that will be. */
  private boolean isUnderWay(Reading reading, int noun, Trigger trigger) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    int verb = clauses.governingVerb(noun);
    boolean does = verb >= 0 && parse.arc(parse.firstConjunct(noun)) == Arc.SUBJECT
        && parse.head(parse.firstConjunct(noun)) == verb && !clauses.isPassive(verb)
        && parse.child(verb, Arc.AUXILIARY) >= 0 && OF_ITS_TIME.stream()
            .noneMatch(use -> lexicon.is(clauses.lemma(verb), use))
        && !lexicon.isTravel(clauses.lemma(verb))
        && Stream.of("in", "on", "at").allMatch(in -> parse.prepositions(verb, in).isEmpty());
    EventDraft known = !does
        ? null
        : reading.ledger().last(trigger.type() == Trigger.Type.VISIT
            ? EventType.VISIT
            : EventType.MEETING);
    return known != null && known.status == EventStatus.OCCURRED;
  }

  /** A question tells nothing. */
  private static boolean isAsked(Clauses clauses) {
    return clauses.sentence().text().stripTrailing().endsWith("?");
  }

  private List<EventDraft> read(Reading reading, int unit, Trigger trigger,
      EventStatus status) {
    Trigger.Type told = type(trigger, reading, unit);
    if (reading.clauses().sentence().speaker() != null
        && (told == Trigger.Type.MEETING || told == Trigger.Type.CALL)) {
      List<EventDraft> recalled = RecollectionReader.read(reading, unit,
          told == Trigger.Type.CALL ? EventType.CALL : EventType.MEETING, status);
      if (!recalled.isEmpty()) {
        return recalled;
      }
    }
    return switch (told) {
      case MEETING -> encounters.read(EventType.MEETING, reading, unit, trigger, status);
      case CALL -> encounters.read(EventType.CALL, reading, unit, trigger, status);
      case VISIT -> visits.read(reading, unit, trigger, status);
      case SIGNING -> signings.read(reading, unit, trigger, status);
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
    Trigger stay = lexicon.stay(clauses.lemma(unit));
    if (stay != null && isStay(clauses, unit)) {
      return stay;
    }
    if (parse.isVerb(unit)) {
      Trigger verb = lexicon.verb(leadsDelegation(clauses, unit) ? "travel" : clauses.lemma(unit));
      if (clauses.is(unit, "agree") && !isMadeSomewhere(clauses, unit)
          || clauses.is(unit, "call") && isNaming(clauses, unit)) {
        return null;
      }
      return verb == null && isByTelephone(clauses, unit) ? lexicon.verb("telephone") : verb;
    }
    Trigger noun = parse.isNoun(unit) ? lexicon.noun(clauses.lemma(unit)) : null;
    if (noun != null && clauses.is(unit, "dialogue") && !isHeld(clauses, unit)) {
      return null;
    }
    if (noun == null && isJointStatement(clauses, unit)) {
      return lexicon.noun("publication");
    }
    if (noun != null && MEALS.contains(clauses.lemma(unit))) {
      return parse.children(unit).stream().anyMatch(child -> clauses.is(child, "working")
          || clauses.is(child, "work")) ? noun : null;
    }
    return noun == null && parse.isNoun(unit) && clauses.is(unit, "conference")
        && parse.children(unit).stream().anyMatch(child -> clauses.is(child, "telephone"))
            ? lexicon.noun("call")
            : noun;
  }

  /** "held a strategic dialogue", while "maintain the dialogue" tells of no occasion. */
  private static boolean isHeld(Clauses clauses, int noun) {
    int verb = clauses.governingVerb(noun);
    return verb >= 0 && HOLDING.contains(clauses.lemma(verb))
        && clauses.parse().head(noun) == verb;
  }

  /** "A and B said in a joint statement": the words of several, which no verb of issuing tells. */
  private boolean isJointStatement(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int link = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    return link >= 0 && clauses.is(link, "in") && lexicon.isDocument(clauses.lemma(unit))
        && parse.children(unit).stream().anyMatch(child -> JOINT.contains(clauses.lemma(child)))
        && parse.children(unit, Arc.NOUN_CLAUSE).isEmpty() && parse.head(link) >= 0
        && parse.isVerb(parse.head(link));
  }

  /** "led a delegation to B": who leads it travels. */
  private static boolean leadsDelegation(Clauses clauses, int verb) {
    return clauses.is(verb, "lead") && clauses.parse().children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> clauses.is(object, "delegation"));
  }

  /** "Lavrov is in Conakry", "is due in Conakry": a person in a city. */
  private static boolean isStay(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int verb = parse.isVerb(unit) ? unit : clauses.governingVerb(unit);
    int subject = verb < 0 ? -1 : clauses.subject(verb);
    boolean person = subject >= 0 && (clauses.mention(subject) instanceof Mention.Actors actors
        && actors.isPersonal()
        || clauses.mention(subject) instanceof Mention.Collective some
            && (some.kind() == Kind.HE || some.kind() == Kind.SHE));
    boolean predicate = parse.isVerb(unit) && (parse.child(unit, Arc.COMPLEMENT) >= 0
        || parse.child(unit, Arc.OBJECT) >= 0);
    return person && !predicate && clauses.prepositionObjects(unit, "in").stream()
        .anyMatch(object -> clauses.mention(object) instanceof Mention.Locality
            || !clauses.is(unit, "be") && clauses.mention(object) instanceof Mention.Actors actors
                && actors.form() == Mention.Form.SIDE);
  }

  /** "A called B a danger": what B is, and no telephone call. */
  private static boolean isNaming(Clauses clauses, int verb) {
    return clauses.parse().child(verb, Arc.OBJECT) >= 0 && clauses.parse()
        .children(verb, Arc.COMPLEMENT).stream().anyMatch(each -> !clauses.parse().isVerb(each));
  }

  /** "A and B agreed in Oslo": in a city they must have met. */
  private static boolean isMadeSomewhere(Clauses clauses, int verb) {
    int subject = clauses.parse().child(verb, Arc.SUBJECT);
    return subject >= 0 && clauses.mention(subject) instanceof Mention.Actors actors
        && actors.isPersonal() && clauses.prepositionObjects(verb, "in").stream()
            .anyMatch(object -> clauses.mention(object) instanceof Mention.Locality);
  }

  /** "informed A by telephone": a call, whatever was said. */
  private static boolean isByTelephone(Clauses clauses, int verb) {
    return TELEPHONIC.stream().flatMap(link -> clauses.prepositionObjects(verb, link).stream())
        .anyMatch(means -> clauses.is(means, "telephone") || clauses.is(means, "phone"));
  }

  private static Trigger.Type type(Trigger trigger, Reading reading, int unit) {
    boolean verb = reading.clauses().parse().isVerb(unit);
    boolean talks = trigger.type() == Trigger.Type.MEETING || trigger.type() == Trigger.Type.TALK;
    if (talks && verb && isByTelephone(reading.clauses(), unit)) {
      return Trigger.Type.CALL;
    }
    if (trigger.type() != Trigger.Type.TALK) {
      return trigger.type();
    }
    boolean phone = reading.clauses().sentence().text().contains("phone")
        && reading.surroundings().where(unit) == null;
    return reading.byTelephone() || phone || isOwnCall(reading, unit)
        ? Trigger.Type.CALL
        : Trigger.Type.MEETING;
  }

  /** "I spoke with A today": without a place, a statement tells so of a call. */
  private static boolean isOwnCall(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    int subject = clauses.is(unit, "speak") ? clauses.subject(unit) : -1;
    return subject >= 0 && clauses.mention(subject) instanceof Mention.Collective collective
        && collective.kind() == Mention.Collective.Kind.SPEAKER
        && reading.surroundings().where(unit) == null;
  }
}
