package entente.model;

import java.util.Map;

/**
 * An extraction whose persons and events have been identified beyond their source.
 *
 * @param extraction what was read
 * @param persons the person behind each participant or speaker of whom name or title tell enough
 * @param events for each event id what all tellings of the same event share
 */
public record LinkedExtraction(Extraction extraction, Map<Participant, Link> persons,
    Map<String, EventLink> events) {
  public LinkedExtraction {
    persons = Map.copyOf(persons);
    events = Map.copyOf(events);
  }
}
