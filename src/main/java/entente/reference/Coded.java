package entente.reference;

import java.util.Locale;

/** An enumeration whose values stand in tables under a code such as {@code un-member}. */
public interface Coded {
  /** The constant's name, as every enumeration gives it. */
  String name();

  /** The code in tables and on the command line: the name in lower case with hyphens. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
