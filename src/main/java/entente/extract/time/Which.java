package entente.extract.time;

/** Which of several like dates is meant: "Thursday", "last Thursday", "next Thursday", "this". */
public enum Which {
  /** Nothing said. */
  ANY,
  /** The one before. */
  LAST,
  /** The one after. */
  NEXT,
  /** The one of the week or year at hand. */
  THIS
}
