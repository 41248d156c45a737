package entente.evaluate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How phrases, names and sets are compared. */
final class Words {
  private static final Set<String> STOP_WORDS = Set.of("a", "an", "the", "of", "to", "in", "on",
      "for", "and", "or", "with", "by", "at", "from", "as", "into", "its", "their", "his", "her",
      "our", "your", "this", "that", "these", "those", "is", "are", "be", "was", "were");
  private static final Set<String> NAME_SUFFIXES = Set.of("jr", "sr", "ii", "iii", "");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern GENITIVE = Pattern.compile("'s\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NAME_EDGE = Pattern.compile("^[.,]+|[.,]+$");

  private Words() {}

  /** Share of what two sets have in common in what they have together; 1 if both are empty. */
  static <T> double jaccard(Set<T> one, Set<T> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 1;
    }
    int common = common(one, other);
    return (double) common / (one.size() + other.size() - common);
  }

  static <T> int common(Set<T> one, Set<T> other) {
    Set<T> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  /** The words of a text in small letters, without those that say little. */
  static Set<String> of(@Nullable String text) {
    String lower = (text == null ? "" : text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return WORD.matcher(GENITIVE.matcher(lower).replaceAll("")).results().map(MatchResult::group)
        .filter(word -> !STOP_WORDS.contains(word)).collect(Collectors.toSet());
  }

  /** Harmonic mean of the shares of words that two texts have in common; 1 if neither has any. */
  static double agreement(@Nullable String one, @Nullable String other) {
    Set<String> left = of(one);
    Set<String> right = of(other);
    int all = left.size() + right.size();
    return all == 0 ? 1 : 2.0 * common(left, right) / all;
  }

  /** Last word of a name in small letters, without punctuation and without Jr., Sr., II, III. */
  static String lastName(@Nullable String person) {
    if (person == null || person.isBlank()) {
      return "";
    }
    List<String> words = Arrays.stream(person.strip().split("\\s+"))
        .map(word -> NAME_EDGE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT)).toList();
    int last = words.size() - 1;
    while (last > 0 && NAME_SUFFIXES.contains(words.get(last))) {
      last--;
    }
    return words.get(last);
  }
}
