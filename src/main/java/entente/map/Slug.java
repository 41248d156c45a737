package entente.map;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns a name into the readable end of an IRI: small Latin letters, digits and hyphens. */
final class Slug {
  private static final int LONGEST = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘ʻʿ`.]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /**
   * The slug of a name, such as {@code sao-tome} for "São Tomé". Where the name has letters that are
   * not Latin, or is very long, a digest of the whole name is appended, so that different names keep
   * different slugs.
   */
  static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
        .toLowerCase(Locale.ROOT);
    String slug = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    boolean lossy = plain.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    if (!lossy && !slug.isEmpty() && slug.length() <= LONGEST) {
      return slug;
    }
    String start = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-$", "");
    return (start.isEmpty() ? "" : start + "-") + Digest.of(List.of(name));
  }
}
