package entente.model;

import java.util.Locale;

/** What somebody says, agrees or takes a view on. */
public enum ClaimKind {
  /** Sides agree, pledge, plan or are willing to do something. */
  COMMITMENT,
  /** A view for or against something. */
  POSITION,
  /** Something that was discussed, with no view given. */
  TOPIC;

  /** The name in files and on the command line, such as {@code commitment}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
