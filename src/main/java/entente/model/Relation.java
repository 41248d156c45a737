package entente.model;

/**
 * A directed tie between two parties in one sentence, in the classes of event coding.
 *
 * @param source who acts
 * @param target towards whom
 * @param ploverClass PLOVER event class, such as {@code CONSULT}
 * @param cameo CAMEO code of two to four digits, such as {@code 040}
 * @param evidence the words that it was read from
 * @param confidence how sure the reading is, 0 to 1
 */
public record Relation(Party source, Party target, String ploverClass, String cameo,
    Passage evidence, double confidence) {
  public Relation {
    if (source.equals(target)) {
      throw new IllegalArgumentException("a tie needs two parties, not twice " + source.code());
    }
  }

  /** Number of the sentence, from 0. */
  public int sentence() {
    return evidence.sentence();
  }
}
