package entente.model;

/**
 * That a name, or a title, means a known person or a new one.
 *
 * @param entity key of the person, such as {@code Qin Gang}; it becomes the end of its IRI
 * @param known true if the person is one of the reference tables'
 * @param reason why, which also says how sure
 * @param note the reason in words
 */
public record Link(String entity, boolean known, LinkReason reason, String note) {
  /** How sure, 0 to 1. */
  public double score() {
    return reason.score();
  }
}
