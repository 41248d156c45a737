package entente.extract.claim;

import entente.model.ClaimKind;
import entente.model.Polarity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stance that a word carries towards its complement.
 *
 * @param link {@code object}, {@code infinitive}, {@code gerund}, {@code clause} (after
 *     a noun {@code that}), a preposition, {@link #CALL}, {@link #SUBJECT} or {@link #DEMAND}
 * @param kind what kind of claim; null where the word passes on what stands above it
 * @param polarity which way a position goes; null for other kinds
 * @param dropped true if there is nothing to claim, as with condolences
 */
record ClaimFrame(String link, @Nullable ClaimKind kind, @Nullable Polarity polarity,
    boolean dropped) {
  /** Links of words that commit to what is done, and are for what is a thing. */
  private static final Set<String> EXPECTING = Set.of("in", "forward to");

  /** What is valued or demanded: "they should", "noted the importance of". */
  static final ClaimFrame VALUED = new ClaimFrame("demand", ClaimKind.POSITION, Polarity.SUPPORT,
      false);
  /** A verb that only passes on what its object says. */
  static final ClaimFrame PASSING = new ClaimFrame("object", null, null, false);
  /** What somebody will do. */
  static final ClaimFrame WILL = new ClaimFrame("infinitive", ClaimKind.COMMITMENT, null, false);
  /** What somebody promises to give. */
  static final ClaimFrame PROMISE = new ClaimFrame("object", ClaimKind.COMMITMENT, null, false);
  /** What is talked about. */
  static final ClaimFrame TALK = new ClaimFrame("object", ClaimKind.TOPIC, null, false);
  /** What is spoken of as a matter of concern. */
  static final ClaimFrame CONCERN = new ClaimFrame("object", ClaimKind.POSITION, Polarity.OPPOSE,
      false);
  /** The link of what somebody is told to do: "they should". */
  static final String DEMAND = "demand";
  /** The link of what somebody is called on to do. */
  static final String CALL = "on infinitive";

  /** The link of what is said to be so: "the attacks are unacceptable". */
  static final String SUBJECT = "subject";

  /** True if what it links to is a clause with its own subject. */
  boolean isClause() {
    return link.equals("clause") || link.equals("that");
  }

  /** True for what somebody demands or judges, and whoever is spoken of does not. */
  boolean isJudgement() {
    return link.equals(DEMAND) || link.equals(SUBJECT);
  }

  /** True for what somebody approves of by saying what it is: "Norway is a friend". */
  boolean isPraise() {
    return link.equals(SUBJECT) && polarity == Polarity.SUPPORT;
  }

  /** True if it links by a preposition. */
  boolean isPreposition() {
    return !isClause() && !link.equals("object") && !link.endsWith("infinitive")
        && !link.equals("gerund") && !isJudgement();
  }

  /** True if it makes the same kind of claim, by whatever link. */
  boolean isLike(ClaimFrame other) {
    return kind == other.kind && polarity == other.polarity;
  }

  /**
   * True unless the stance of a noun is only spoken of: a view of a thing, and talk about it, is not
   * what the thing says ("discussed our support for").
   *
   * @param view true if the verb takes a view of the noun itself
   */
  boolean mayStandUnder(ClaimFrame above, boolean view) {
    boolean talk = above.kind == ClaimKind.POSITION && kind == ClaimKind.TOPIC
        || above.kind == ClaimKind.TOPIC && kind != ClaimKind.TOPIC;
    return kind == null || !view && !talk;
  }

  /**
   * What a noun tells under a verb: "importance" passes on the verb's stance, and is valued under none
   * and beside what is opposed.
   */
  ClaimFrame under(ClaimFrame above) {
    if (kind != null || dropped) {
      return this;
    }
    ClaimFrame open = above.kind == null || above.polarity == Polarity.OPPOSE ? VALUED : above;
    return new ClaimFrame(link, open.kind, open.polarity, false);
  }

  /**
   * True for a noun under what is undertaken that is a view all the same: "agreed on the importance of",
   * "pledged support for".
   */
  boolean isOwnUnder(ClaimFrame above) {
    return kind == null ? !dropped : above.link.equals("object") && polarity == Polarity.SUPPORT;
  }

  /** The same stance by another link. */
  ClaimFrame by(String other) {
    return new ClaimFrame(other, kind, polarity, dropped);
  }

  /** A view by the same link, for "highly assessed". */
  ClaimFrame valuing(Polarity view) {
    return new ClaimFrame(link, ClaimKind.POSITION, view, dropped);
  }

  /**
   * The same towards a thing rather than towards doing something: "interest in peace", "look forward to
   * the visit" promise nothing.
   */
  ClaimFrame ofThing() {
    return kind == ClaimKind.COMMITMENT && EXPECTING.contains(link)
        ? valuing(Polarity.SUPPORT)
        : this;
  }

  /** The same stance the other way round, for "does not support". */
  ClaimFrame negated() {
    if (polarity == null) {
      return new ClaimFrame(link, ClaimKind.POSITION, Polarity.OPPOSE, dropped);
    }
    Polarity other = polarity == Polarity.SUPPORT ? Polarity.OPPOSE : Polarity.SUPPORT;
    return new ClaimFrame(link, kind, other, dropped);
  }
}
