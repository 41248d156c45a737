package entente.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as people spell them: without regard to case and accents, and with slips. */
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Spelling() {}

  /** Small letters without accents; words divided by one space. */
  public static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** How like two names are, from 0 to 1; which of their words comes first does not matter. */
  public static double likeness(String one, String other) {
    String[] folded = {fold(one), fold(other)};
    String[] sorted = {sorted(folded[0]), sorted(folded[1])};
    int longest = Math.max(1, Math.max(folded[0].length(), folded[1].length()));
    int changes = Math.min(letters(folded[0], folded[1]), letters(sorted[0], sorted[1]));
    return 1 - (double) changes / longest;
  }

  private static String sorted(String words) {
    return Arrays.stream(words.split(" ")).sorted().collect(Collectors.joining(" "));
  }

  /** The names most like what was written, at most three; empty if none is at all like it. */
  static List<String> nearest(String written, Collection<String> names) {
    String wanted = fold(written);
    record Near(String name, int distance) {}
    return names.stream().distinct().map(name -> new Near(name, distance(wanted, fold(name))))
        .filter(near -> near.distance() <= Math.max(2, wanted.length() / 3))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).limit(3)
        .map(Near::name).toList();
  }

  /** "; did you mean ...?", or nothing. */
  static String suggestion(String written, Collection<String> names) {
    List<String> nearest = nearest(written, names);
    return nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?";
  }

  /** Letters to change; a name that has what was written among its words is as near as can be. */
  private static int distance(String wanted, String name) {
    return (" " + name + " ").contains(" " + wanted + " ") ? 1 : letters(wanted, name);
  }

  /** Levenshtein's distance. */
  private static int letters(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
