package entente.reference;

/** Grammatical gender of a person, for "he" and "she". */
public enum Gender implements Coded {
  /** He. */
  M,
  /** She. */
  F
}
