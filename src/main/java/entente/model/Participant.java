package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * One who takes part in an event, or speaks: a person for a state or organisation, or the side
 * itself.
 *
 * @param person fullest name in the document, without titles; null where only the side is named
 * @param party whom the person acts for
 * @param role title as given, without the state, such as {@code Foreign Minister}; null where none is
 */
public record Participant(@Nullable String person, Party party, @Nullable String role) {
  /** A side of which no person is named. */
  public static Participant side(Party party) {
    return new Participant(null, party, null);
  }
}
