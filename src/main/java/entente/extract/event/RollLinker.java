package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.event.RollPhrases.Gathering;
import entente.extract.event.RollReader.Roll;
import entente.extract.mention.Mention;
import entente.model.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds those whom a sentence lists to the gathering in which they took part. */
final class RollLinker {
  private static final Map<String, EventType> TYPES = Map.of("call", EventType.CALL, "summit",
      EventType.SESSION, "session", EventType.SESSION);

  private final Reading reading;
  private final List<Roll> rolls;
  private final Map<Integer, EventDraft> byUnit = new HashMap<>();
  private final List<EventDraft> here = new ArrayList<>();

  /** For the lists of one sentence. */
  RollLinker(Reading reading, List<Roll> rolls) {
    this.reading = reading;
    this.rolls = rolls;
  }

  /**
   * True if a unit is "the meeting" of a list, told before, or what is said of a sitting named in the
   * sentence ("hosted by"), so that it tells of no further one.
   */
  boolean pointBack(int unit) {
    return rolls.stream().anyMatch(roll -> roll.from() == unit && roll.noun() >= 0
        && reading.clauses().mention(roll.noun()) instanceof Mention.Sitting
        || roll.noun() == unit
            && reading.clauses().mention(unit) == null
            && AttendanceReader.isGathering(reading.clauses(), unit) && last(roll) != null);
  }

  /** Notes the event that a unit of the sentence tells of. */
  void entered(int unit, EventDraft event) {
    byUnit.putIfAbsent(unit, event);
    if (event.isGathering() && !here.contains(event)) {
      here.add(event);
    }
  }

  /** Adds the lists to their gatherings; one of the publisher's own people alone tells of none. */
  void link() {
    for (Roll roll : rolls) {
      EventDraft gathering = gathering(roll);
      boolean other = gathering != null && reading.ledger().isTitledOther()
          && AttendanceReader.isOwn(reading, roll.who());
      if (gathering != null && !other) {
        gathering.add(roll.who());
        reading.ledger().listing(roll.who().isEmpty() ? gathering : null);
      }
    }
  }

  private @Nullable EventDraft gathering(Roll roll) {
    Clauses clauses = reading.clauses();
    EventDraft own = byUnit.get(roll.noun());
    if (own != null) {
      return own.isGathering() ? own : null;
    }
    if (roll.gathering() == Gathering.HERE) {
      return here.size() == 1 ? here.getFirst() : null;
    }
    boolean told = roll.noun() < 0 || clauses.mention(roll.noun()) instanceof Mention.Sitting
        || clauses.parse().children(roll.noun()).stream()
            .anyMatch(child -> clauses.is(child, "the") || clauses.is(child, "this"))
            && clauses.prepositionObjects(roll.noun(), "of").isEmpty()
        || AttendanceReader.isGathering(clauses, roll.noun());
    return told ? last(roll) : null;
  }

  /** The gathering told last, of the type that the noun says, if there is one. */
  private @Nullable EventDraft last(Roll roll) {
    boolean talks = AttendanceReader.speaksOfTalks(reading.clauses());
    EventType type = roll.noun() < 0 ? null : TYPES.get(reading.clauses().lemma(roll.noun()));
    EventDraft same = type == null
        ? null
        : reading.ledger().lastGathering(roll.status(), talks, type);
    return same == null ? reading.ledger().lastGathering(roll.status(), talks, null) : same;
  }
}
