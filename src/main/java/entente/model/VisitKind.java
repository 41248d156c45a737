package entente.model;

import java.util.Locale;

/** The protocol rank of a visit. */
public enum VisitKind {
  /** State visit. */
  STATE,
  /** Official visit. */
  OFFICIAL,
  /** Working visit. */
  WORKING;

  /** The name in files and on the command line, such as {@code state}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
