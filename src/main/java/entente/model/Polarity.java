package entente.model;

import java.util.Locale;

/** Which way a position goes. */
public enum Polarity {
  /** For it. */
  SUPPORT,
  /** Against it. */
  OPPOSE;

  /** The name in files and on the command line, such as {@code support}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
