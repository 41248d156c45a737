package entente.map;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What phrases of the same meaning have in common although they are worded a little differently:
 * "expanding trade and investment" and "expand investment and trade". Words without content, endings
 * and hyphens do not count; nor does the order, unless a word tells who does what to whom.
 */
final class PropositionKey {
  private static final Set<String> WITHOUT_CONTENT = Set.of("a", "an", "the", "of", "in", "on",
      "and", "as", "well", "both", "also", "their", "its", "his", "her", "our", "this", "these");
  private static final Set<String> OF_ORDER = Set.of("to", "from", "by", "for", "against",
      "between", "with", "without", "not", "no", "never", "than", "over", "before", "after",
      "until",
      "or", "but", "if", "that");
  private static final int SHORT = 4;

  private PropositionKey() {}

  /** The key of a phrase; a word that stands alone, such as "hegemony", is mostly its own key. */
  static String of(String phrase) {
    String[] words = TargetKey.of(phrase).split(" ");
    boolean ordered = Arrays.stream(words)
        .anyMatch(word -> OF_ORDER.contains(word) || word.matches(".*['’]s?"));
    Stream<String> content = Arrays.stream(words).filter(word -> !WITHOUT_CONTENT.contains(word))
        .map(PropositionKey::stem);
    String key = (ordered ? content : content.sorted()).collect(Collectors.joining(" "));
    return key.isEmpty() ? TargetKey.of(phrase) : key;
  }

  private static String stem(String word) {
    String stem = word.replace("-", "").replace("isation", "ization");
    if (stem.length() > SHORT && stem.endsWith("ies")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.length() >= SHORT && stem.matches(".*[^sui]s")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > SHORT + 2 && stem.endsWith("ing")) {
      stem = stem.substring(0, stem.length() - 3).replaceFirst("([^aeious])\\1$", "$1");
    }
    return stem.length() > SHORT && stem.endsWith("e")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
