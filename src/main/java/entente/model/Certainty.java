package entente.model;

import java.util.Locale;

/** How sure the speaker is, as FactBank and SEM tell it; not how sure the reading is. */
public enum Certainty {
  /** Stated as it is. */
  CERTAIN,
  /** Expected, likely, planned. */
  PROBABLE,
  /** May, could, ready to consider. */
  POSSIBLE;

  /** The name in files and on the command line, such as {@code certain}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
