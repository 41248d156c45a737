package entente.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What words count as in a phrase, from {@code proposition-words.csv}, and words without endings. */
final class PropositionWords {
  private static final String TABLE = "/lexicon/proposition-words.csv";
  private static final int SHORT = 4;

  private final Map<String, String> countsAs = new HashMap<>();

  PropositionWords() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(PropositionWords.class.getResourceAsStream(TABLE), TABLE),
        StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split(",", 2);
    String as = cells[0].equals("-") ? "" : stem(cells[0]);
    for (String word : cells[1].split("\\|")) {
      if (countsAs.put(stem(word), as) != null) {
        throw new IllegalStateException(TABLE + " has \"" + word + "\" twice; remove one");
      }
    }
  }

  /** What a word in small letters counts as; empty where it says nothing of its own. */
  String of(String word) {
    String stem = stem(word);
    return countsAs.getOrDefault(stem, stem);
  }

  /** A word without the ending of its number or form. */
  static String stem(String word) {
    String stem = word.replace("isation", "ization");
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
