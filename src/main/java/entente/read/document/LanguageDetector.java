package entente.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the language of a text from its letters and its function words, as the table
 * {@code languages.csv} lists them. Names have no function words, so that a list of foreign names is
 * not taken for another language.
 */
final class LanguageDetector {
  private static final String TABLE = "lexicon/languages.csv";
  private static final String ENGLISH = "en";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** So many words tell as much as all of them. */
  private static final int WORDS_READ = 1000;
  /** Fewer words, or letters of another script, do not tell enough. */
  private static final int FEWEST_WORDS = 12;
  /** One foreign word in an English sentence, said several times, tells nothing. */
  private static final int FEWEST_DIFFERENT = 3;
  private static final int FEWEST_LETTERS = 40;
  /** Prose has three to five function words in ten, of which the table lists about half. */
  private static final double LEAST_SHARE = 0.12;
  /** Another language must beat English clearly, since reading too much costs less than too little. */
  private static final double LEAST_LEAD = 2;

  private final List<Language> languages;

  /** Reads the table. */
  LanguageDetector() {
    this.languages = lines().map(Language::of).toList();
  }

  /** A row of the table. */
  private record Language(String tag, UnicodeScript script, Set<String> words) {
    static Language of(String row) {
      String[] cells = row.split(",", -1);
      return new Language(cells[0], UnicodeScript.forName(cells[1]),
          Set.of(cells[2].split("\\|")));
    }

    int different(Map<String, Integer> counts) {
      return (int) words.stream().filter(counts::containsKey).count();
    }

    int hits(Map<String, Integer> counts) {
      return words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
    }
  }

  private static Stream<String> lines() {
    try (InputStream table = Objects.requireNonNull(
        LanguageDetector.class.getClassLoader().getResourceAsStream(TABLE), TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#")).skip(1);
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read", e);
    }
  }

  /**
   * The language of a text.
   *
   * @return its tag; {@code en} too where the text is too short, or has too few function words, to
   *         tell
   */
  String detect(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Map<UnicodeScript, Integer> scripts = new HashMap<>();
    int words = 0;
    for (Matcher word = WORD.matcher(text); words < WORDS_READ && word.find(); words++) {
      counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
      word.group().codePoints()
          .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    }
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    return 2 * scripts.getOrDefault(UnicodeScript.LATIN, 0) < letters
        ? ofScript(scripts, letters, counts)
        : ofWords(words, counts);
  }

  private String ofScript(Map<UnicodeScript, Integer> scripts, int letters,
      Map<String, Integer> counts) {
    return languages.stream().filter(each -> each.script() != UnicodeScript.LATIN)
        .filter(each -> 10 * scripts.getOrDefault(each.script(), 0) >= letters).findFirst()
        .filter(any -> letters >= FEWEST_LETTERS)
        .map(first -> best(first.script(), counts).tag()).orElse(ENGLISH);
  }

  private String ofWords(int words, Map<String, Integer> counts) {
    Language best = best(UnicodeScript.LATIN, counts);
    int english = languages.getFirst().hits(counts);
    boolean clear = words >= FEWEST_WORDS && best.different(counts) >= FEWEST_DIFFERENT
        && best.hits(counts) >= LEAST_SHARE * words
        && best.hits(counts) >= LEAST_LEAD * english;
    return clear ? best.tag() : ENGLISH;
  }

  private Language best(UnicodeScript script, Map<String, Integer> counts) {
    return languages.stream().filter(each -> each.script() == script)
        .max(Comparator.comparingInt(each -> each.hits(counts))).orElseThrow();
  }
}
