package entente.reference;

/** What a state or organisation is to a framework. */
public enum MembershipStatus implements Coded {
  /** A full member. */
  MEMBER,
  /** A permanent member of the Security Council. */
  PERMANENT_MEMBER,
  /** A member for a term, as of the Security Council. */
  ELECTED_MEMBER,
  /** A member that may not take part for the time being. */
  SUSPENDED,
  /** Invited to join, or in accession. */
  INVITED,
  /** Recognised as a candidate for membership. */
  CANDIDATE,
  /** An associate member. */
  ASSOCIATE,
  /** An observer. */
  OBSERVER,
  /** A dialogue partner. */
  DIALOGUE_PARTNER,
  /** A partner or partner country. */
  PARTNER,
  /** A standing guest. */
  GUEST;

  /** True for those who belong to the framework with a full member's rights. */
  public boolean isFull() {
    return this == MEMBER || this == PERMANENT_MEMBER || this == ELECTED_MEMBER;
  }
}
