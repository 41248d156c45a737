package entente.model;

import java.util.Locale;

/** What comparing one side of a proposed link with the other gives. */
public enum LinkCheck {
  /** What both tell agrees. */
  FITS,
  /** One of them does not tell. */
  UNCLEAR,
  /** It can hardly be the same. */
  CONFLICTS;

  /** The name in files and in the graph, such as {@code fits}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
