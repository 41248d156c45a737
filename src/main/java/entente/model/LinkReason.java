package entente.model;

import java.util.Locale;

/** Why a name is taken for a person, or a telling for an event; with how sure that makes it. */
public enum LinkReason {
  /** Name and party are those of one who held a post on that day. */
  NAME_IN_POST(0.95, "held a post of %s on that day"),
  /** The name in another spelling, or its parts in another order, of one who held a post then. */
  NEAR_NAME_IN_POST(0.85, "spelt much like one who held a post of %s on that day"),
  /** A family name that only one who held a post of the party then goes by. */
  SHORT_NAME_IN_POST(0.8, "the only one so called with a post of %s on that day"),
  /** Name and party are those of one who held a post at another time. */
  NAME_AT_ANOTHER_TIME(0.75, "held a post of %s at another time"),
  /** No name, but a title that only one person held on that day. */
  POST_ON_THAT_DAY(0.75, "not named; held that post of %s on that day"),
  /** No name, but the counterpart of one whose post is known, which only one person held. */
  COUNTERPART_ON_THAT_DAY(0.7, "not named; held the counterpart's post of %s on that day"),
  /** One who held a post of a state then acts for an organisation. */
  NAME_FOR_AN_ORGANISATION(0.6, "held a post of a state on that day, acts for %s"),
  /** Several persons fit, so that none is taken. */
  NAMESAKES(0.4, "several of that name held posts of %s, none is taken"),
  /** Nobody known fits. */
  UNKNOWN_NAME(0.5, "no known office-holder of that name for %s"),

  /** Type, day and sides, with who leads each. */
  DAY_AND_SIDES(0.95, "same type, day and leading persons of each side"),
  /** The same, but the day is that of the document, which gives none. */
  PRESUMED_DAY(0.7, "no day is told; taken for that of the document, with the same sides"),
  /** Who visits which state in which month. */
  VISITOR_AND_MONTH(0.85, "same visitor, host and month"),
  /** The same, but the month is that of the document, which gives no time. */
  PRESUMED_MONTH(0.65,
      "no time is told; taken for the month of the document, same visitor and host"),
  /** A sitting of the same framework on the same first day. */
  FRAMEWORK_AND_DAY(0.9, "same framework and first day"),
  /** Told too vaguely to be told from others of its kind. */
  TOLD_VAGUELY(0.5, "told too vaguely to be found in other sources"),
  /** The source tells of another event that has the same key. */
  TOLD_APART(0.5, "its source tells it apart from one of the same day and sides");

  private final double score;
  private final String text;

  LinkReason(double score, String text) {
    this.score = score;
    this.text = text;
  }

  /** How sure a link for this reason is, 0 to 1. */
  public double score() {
    return score;
  }

  /** The reason in words, for one party; those of events name none. */
  public String text(String party) {
    return text.formatted(party);
  }

  /** The name in the graph, such as {@code name-in-post}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
