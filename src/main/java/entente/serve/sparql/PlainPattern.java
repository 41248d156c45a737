package entente.serve.sparql;

import java.util.regex.Pattern;

/**
 * Tells regular expressions that are quick on any text. Validation cannot stop one that is not, so
 * that one is not run at all.
 */
final class PlainPattern {
  private static final Pattern ESCAPED_OR_CLASS = Pattern
      .compile("\\\\\\D|\\[(?:\\\\.|[^\\]\\\\])*+\\]");
  private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+?{]");
  private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\\\d|\\(\\?");
  private static final Pattern UNBOUNDED = Pattern.compile("[*+]|\\{\\d*,");
  private static final Pattern LARGE = Pattern.compile("\\{[^}]*\\d{3}");

  private PlainPattern() {}

  static boolean isPlain(String pattern) {
    String plain = ESCAPED_OR_CLASS.matcher(pattern).replaceAll("x");
    return !REPEATED_GROUP.matcher(plain).find() && !BACK_REFERENCE.matcher(plain).find()
        && !LARGE.matcher(plain).find() && UNBOUNDED.matcher(plain).results().count() <= 1;
  }
}
