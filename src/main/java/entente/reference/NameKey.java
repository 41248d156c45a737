package entente.reference;

import java.text.Normalizer;

/**
 * What two spellings of a name have in common: letters and digits without case and accents, words
 * parted by one space. "Türkiye" and "TURKIYE" have the same key, and so have "U.S." and "US".
 *
 * @param letters the folded name
 */
public record NameKey(String letters) {
  private static final String PASSED_OVER = "'’‘ʻʿ`.";

  /** The key of a name as written. */
  public static NameKey of(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(parted.length());
    boolean gap = false;
    for (int i = 0; i < parted.length(); i++) {
      char letter = parted.charAt(i);
      if (Character.isLetterOrDigit(letter) || letter == '+') {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.append(folded(Character.toLowerCase(letter)));
      } else if (!isPassedOver(letter)) {
        gap = true;
      }
    }
    return new NameKey(key.toString());
  }

  private static boolean isPassedOver(char sign) {
    return PASSED_OVER.indexOf(sign) >= 0 || Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  /** Letters that Unicode does not take apart into a plain one and a mark. */
  private static String folded(char letter) {
    return switch (letter) {
      case 'ı' -> "i";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ə' -> "a";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> String.valueOf(letter);
    };
  }
}
