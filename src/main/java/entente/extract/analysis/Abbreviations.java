package entente.extract.analysis;

import entente.extract.lexicon.LexiconTable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that keep their full stop, from {@code lexicon/abbreviations.csv}. */
final class Abbreviations {
  private static final Set<String> WORDS = LexiconTable
      .bundled("lexicon/abbreviations.csv", "abbreviation", "ends").rows().stream()
      .map(row -> row.get("abbreviation")).collect(Collectors.toUnmodifiableSet());

  private Abbreviations() {}

  /** True if the word, given without its stop, is an abbreviation. */
  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
