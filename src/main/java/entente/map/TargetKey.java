package entente.map;

import java.util.Locale;
import java.util.regex.Pattern;

/** What phrases of the same content have in common, whatever their quotation marks and articles. */
public final class TargetKey {
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]+|(?<!\\w)['‘’]|['‘’](?!\\w)");
  private static final Pattern GAPS = Pattern.compile("[\\s,;:.!?()]+");
  private static final Pattern LEADING = Pattern
      .compile(
          "^(?:(?:the|a|an|any|all|every|such|its|their|his|her|(?:all |any )?(?:forms?|kinds?|"
              + "types?|acts?|manifestations?) of) )+(?=\\p{L})");

  private TargetKey() {}

  /**
   * The key of a phrase: small letters, no quotation marks, no determiner or "all forms of" at the
   * front, single spaces. "all forms of hegemony" and "Hegemony" have the same key.
   */
  public static String of(String phrase) {
    String plain = QUOTES.matcher(phrase).replaceAll("").toLowerCase(Locale.ROOT);
    String spaced = GAPS.matcher(plain).replaceAll(" ").strip();
    String key = LEADING.matcher(spaced).replaceFirst("");
    return key.isEmpty() ? phrase.strip() : key;
  }
}
