package entente.extract.time;

/** Whether what a clause tells lies behind or ahead; decides which Thursday "Thursday" is. */
public enum Tense {
  /** It happened. */
  PAST,
  /** It is planned or expected. */
  FUTURE,
  /** Nothing is known; the nearest date is taken, for weekdays the latest. */
  UNKNOWN
}
