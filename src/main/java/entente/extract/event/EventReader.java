package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Resolver;
import entente.extract.event.EventLexicon.Use;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import entente.model.EventType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads meetings, calls, visits and signings from a sentence, each type by its reader. */
final class EventReader {
  /** What a verb may say of the time of an event that is its subject. */
  private static final List<Use> OF_ITS_TIME = List.of(Use.LIGHT, Use.TAKE_PLACE, Use.BEGIN,
      Use.END, Use.ATTEND, Use.PLAN);

  private final EventLexicon lexicon;
  private final TriggerReader triggers;
  private final StatusReader statuses;
  private final EncounterReader encounters;
  private final VisitReader visits;
  private final SigningReader signings;

  EventReader(EventLexicon lexicon, StatusReader statuses, Resolver resolver) {
    this.lexicon = lexicon;
    this.triggers = new TriggerReader(lexicon);
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
          .filter(draft -> !draft.when.isUnknown() || reading.surroundings().isLater(unit))
          .toList();
    }
    if (!verb && status == EventStatus.PLANNED && isUnderWay(reading, unit, trigger)) {
      status = EventStatus.OCCURRED;
    }
    if (status == EventStatus.OCCURRED && reading.surroundings().isToCome(unit)) {
      status = EventStatus.PLANNED;
    }
    List<EventDraft> drafts = read(reading, unit, trigger, status);
    if (verb && (reading.clauses().is(unit, "consult")
        || status == EventStatus.OCCURRED && reading.clauses().is(unit, "see"))) {
      // "saw A", "consulted with A" tell of a meeting where they tell of a day or a place
      return drafts.stream().filter(draft -> !draft.when.isUnknown() || draft.place != null)
          .toList();
    }
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

  /** The trigger at a unit; null if it is none. */
  @Nullable
  Trigger trigger(Clauses clauses, int unit) {
    return triggers.trigger(clauses, unit);
  }

  private static Trigger.Type type(Trigger trigger, Reading reading, int unit) {
    boolean verb = reading.clauses().parse().isVerb(unit);
    boolean talks = trigger.type() == Trigger.Type.MEETING || trigger.type() == Trigger.Type.TALK;
    if (talks && verb && TriggerReader.isByTelephone(reading.clauses(), unit)) {
      return Trigger.Type.CALL;
    }
    if (trigger.type() != Trigger.Type.TALK) {
      return trigger.type();
    }
    boolean phone = (!(verb && trigger.anaphoric())
        && reading.clauses().sentence().text().contains("phone")
        || verb && isInCall(reading.clauses(), unit))
        && reading.surroundings().where(unit) == null;
    return reading.byTelephone() || phone || isOwnCall(reading, unit)
        ? Trigger.Type.CALL
        : Trigger.Type.MEETING;
  }

  /** "In a separate call, A and B discussed". */
  private static boolean isInCall(Clauses clauses, int verb) {
    return Stream.of("in", "during", "on").flatMap(link -> clauses.prepositionObjects(verb, link)
        .stream()).anyMatch(object -> clauses.is(object, "call"));
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
