package entente.extract.time;

/** Which part of a month or year is meant; it makes the period no finer. */
public enum Part {
  /** All of it, or not said. */
  WHOLE,
  /** Early May, the beginning of the year. */
  EARLY,
  /** Mid-May. */
  MIDDLE,
  /** Late May, later this year, the end of the month. */
  LATE
}
