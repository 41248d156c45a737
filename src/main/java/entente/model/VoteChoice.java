package entente.model;

import java.util.Locale;

/** What a state votes. A state that is not recorded in a roll call has no vote at all. */
public enum VoteChoice {
  /** In favour. */
  YES,
  /** Present, and neither for nor against. */
  ABSTAIN,
  /** Against. */
  NO,
  /** Recorded as not present. */
  ABSENT;

  /** The name in files and graphs, such as {@code abstain}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
