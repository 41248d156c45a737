package entente.evaluate;

import java.util.List;

/** What is counted over all documents. */
public enum Metric {
  /** Events of the same type and status. */
  EVENT("event"),
  /** The same, but a meeting may stand for a session. */
  EVENT_LOOSE("event-loose"),
  /** States and organisations of matched events. */
  PARTICIPANT_STATE("participant-state"),
  /** Persons of matched events, by last name and party. */
  PARTICIPANT_PERSON("participant-person"),
  /** Frameworks of a document. */
  FRAMEWORK("framework"),
  /** Claims, in the documents where they were annotated. */
  CLAIM("claim");

  /** Those whose mean F1 is the overall figure. */
  public static final List<Metric> HEADLINE = List.of(EVENT, PARTICIPANT_STATE, FRAMEWORK, CLAIM);

  private final String label;

  Metric(String label) {
    this.label = label;
  }

  /** Its name in reports. */
  public String label() {
    return label;
  }
}
