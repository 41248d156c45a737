package entente.validate;

/** How grave it is that a node does not look as a shape says. */
public enum Severity {
  /** The graph must not be stored. */
  VIOLATION,
  /** Worth a look; the graph may be stored. */
  WARNING,
  /** Worth knowing. */
  INFO
}
