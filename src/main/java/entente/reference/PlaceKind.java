package entente.reference;

/** What a place is. */
public enum PlaceKind implements Coded {
  /** Capital of a state, or one of several. */
  CAPITAL,
  /** Any other city or town. */
  CITY,
  /** A building, estate, base or resort where states meet. */
  VENUE,
  /** A part of a state, or an area of several, which then has no state. */
  REGION
}
