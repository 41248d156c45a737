package entente.model;

/**
 * What became of one sentence, so that nothing is left out silently.
 *
 * @param sentence number of the sentence, from 0
 * @param start first character in the document's text
 * @param end one past the last character
 * @param kind whether it gave something, or why not
 * @param detail the reason in words; empty where there is nothing to add
 */
public record SentenceOutcome(int sentence, int start, int end, Kind kind, String detail) {
  /** Whether something was read, or why nothing was. */
  public enum Kind {
    /** At least one event, claim or tie. */
    READ,
    /** No state, organisation, person or expression that stands for one. */
    NO_ACTOR,
    /** No word that could tell of an event or a claim. */
    NO_TRIGGER,
    /** Analysed, but no frame fitted. */
    NO_FRAME,
    /** Something was found and refused: background, hypothetical, denied, too long ago. */
    LEFT_OUT,
    /** The analysis broke off at it; the rest of the document was read. */
    FAILED
  }
}
