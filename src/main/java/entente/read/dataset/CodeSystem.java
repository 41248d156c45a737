package entente.read.dataset;

/** A list of codes of states that is not ISO 3166-1 alpha-3. */
public enum CodeSystem {
  /** Seats in the General Assembly, mostly by ISO 3166-1 alpha-2. */
  UN_VOTES,
  /** Numbers of the Correlates of War project. */
  COW,
  /** Territories of the US Office of the Historian, such as {@code korea-south}. */
  US_HISTORIAN,
  /** CAMEO's codes of countries: ISO 3166-1 alpha-3 with a few older ones. */
  CAMEO,
  /** Names of states in English. */
  NAME
}
