package entente.extract.event;

import java.util.Map;

/**
 * A word that tells of an event, from {@code event-triggers.csv}.
 *
 * @param type what kind of event
 * @param subject part of its subject
 * @param object part of its object; for a noun of its possessor
 * @param prepositions part of the objects of each preposition that it knows
 * @param anaphoric true if "the ..." alone may point back to an event told before
 */
record Trigger(Type type, Part subject, Part object, Map<String, Part> prepositions,
    boolean anaphoric) {
  Trigger {
    prepositions = Map.copyOf(prepositions);
  }

  /** Types of events; a talk is a call or a meeting, as the document tells. */
  enum Type {
    MEETING, TALK, CALL, VISIT, SIGNING
  }

  /** What a word does in an event. */
  enum Part {
    NONE, PARTICIPANT, VISITOR, DESTINATION, DOCUMENT
  }

  /** The part of the objects of a preposition. */
  Part part(String preposition) {
    return prepositions.getOrDefault(preposition, Part.NONE);
  }
}
