package entente.reference;

/** What the dates of a term rest on. */
public enum Basis implements Coded {
  /** Both ends are the term's own; no end means in office when the source was made. */
  TERM,
  /** The start is the term's own, the end is the last time that a source saw the person in post. */
  SINCE,
  /** Both are the first and last time that a source saw the person in post. */
  SEEN
}
