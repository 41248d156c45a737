package entente.model;

import java.util.Map;

/**
 * An extraction whose persons and events have been identified beyond their source.
 *
 * @param extraction what was read
 * @param persons the entity behind each participant or speaker who has a name
 * @param eventKeys for each event id the key that all tellings of the same event share
 */
public record LinkedExtraction(Extraction extraction, Map<Participant, Link> persons,
    Map<String, String> eventKeys) {
  public LinkedExtraction {
    persons = Map.copyOf(persons);
    eventKeys = Map.copyOf(eventKeys);
  }
}
