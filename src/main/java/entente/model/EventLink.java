package entente.model;

/**
 * What tellings of one event share, whichever source tells of it.
 *
 * @param key all tellings with this key are of the same event
 * @param reason what the key is made of, which also says how sure it is
 */
public record EventLink(String key, LinkReason reason) {
  /** How sure it is that tellings with this key are of one event, 0 to 1. */
  public double score() {
    return reason.score();
  }
}
