package entente.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of a name have in common: letters and digits without case and accents, words
 * parted by one space. "Türkiye" and "TURKIYE" have the same key, and so have "U.S." and "US".
 *
 * @param letters the folded name
 */
public record NameKey(String letters) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘ʻʿ`.]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}+]+");

  /** The key of a name as written. */
  public static NameKey of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ø", "o")
        .replace("ł", "l").replace("đ", "d").replace("ð", "d").replace("ß", "ss")
        .replace("æ", "ae").replace('ə', 'a');
    return new NameKey(GAPS.matcher(lower).replaceAll(" ").strip());
  }
}
