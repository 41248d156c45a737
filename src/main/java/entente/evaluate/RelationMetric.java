package entente.evaluate;

/** What is counted over the sentences of event coders. */
public enum RelationMetric {
  /** Unordered pair of parties, and class. */
  DYAD_CLASS("dyad+class"),
  /** The same, of pairs alone that the gold has: was the class right? */
  DYAD_CLASS_ON_DYAD("dyad+class on-dyad"),
  /** Who towards whom, and class. */
  DIRECTED_CLASS("directed+class"),
  /** The same, of pairs alone that the gold has. */
  DIRECTED_CLASS_ON_DYAD("directed+class on-dyad"),
  /** Parties. */
  ACTORS("actors"),
  /** Unordered pairs. */
  DYAD("dyad only"),
  /** Classes. */
  CLASS("class only");

  private final String label;

  RelationMetric(String label) {
    this.label = label;
  }

  /** Its name in reports. */
  public String label() {
    return label;
  }
}
