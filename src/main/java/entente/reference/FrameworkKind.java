package entente.reference;

/** What a framework is. */
public enum FrameworkKind implements Coded {
  /** Has members, a founding treaty or statute, and a secretariat or the like. */
  ORGANISATION,
  /** A series of meetings with a standing circle of participants. */
  FORUM,
  /** A negotiating or consulting format. */
  FORMAT,
  /** Bound to common defence or common security. */
  ALLIANCE,
  /** An international court or tribunal. */
  COURT,
  /** An international bank. */
  BANK
}
