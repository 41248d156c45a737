package entente.extract.claim;

import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import entente.model.ClaimKind;
import entente.model.Polarity;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words by which what is noted of a thing is good or bad. */
final class Evaluations {
  private final Map<String, ClaimFrame> nouns = new HashMap<>();
  private final Map<String, ClaimFrame> adjectives = new HashMap<>();
  private final Map<String, ClaimFrame> verbs = new HashMap<>();

  /** Reads the table. */
  Evaluations() {
    for (Row row : LexiconTable.bundled("lexicon/evaluations.csv", "word", "part", "polarity")
        .rows()) {
      switch (row.get("part")) {
        case "noun" -> nouns.put(row.get("word"), frame("object", row));
        case "adjective" -> adjectives.put(row.get("word"), frame("object", row));
        case "verb" -> verbs.put(row.get("word"), frame(ClaimFrame.SUBJECT, row));
        default -> throw row.error("part must be noun, adjective or verb");
      }
    }
  }

  private static ClaimFrame frame(String link, Row row) {
    return new ClaimFrame(link, ClaimKind.POSITION, row.constant("polarity", Polarity.class),
        false);
  }

  /** The view of what is noted by that noun: "the courage of the sailors"; null for most. */
  @Nullable
  ClaimFrame noun(String lemma) {
    return nouns.get(lemma);
  }

  /** The view of what is noted with that adjective before it: "positive dynamics"; null for most. */
  @Nullable
  ClaimFrame adjective(String word) {
    return adjectives.get(word);
  }

  /** The view of what is said to do so: "undermines the talks"; null for most verbs. */
  @Nullable
  ClaimFrame verb(String lemma) {
    return verbs.get(lemma);
  }

  /** All words of all kinds. */
  Set<String> words() {
    Set<String> words = new TreeSet<>(adjectives.keySet());
    words.addAll(nouns.keySet());
    words.addAll(verbs.keySet());
    return words;
  }
}
