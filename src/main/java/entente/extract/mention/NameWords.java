package entente.extract.mention;

import entente.extract.lexicon.LexiconTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words in and around names and titles, from {@code name-words.csv} and {@code titles.csv}. */
final class NameWords {
  /** What a word does beside a name. */
  enum Kind {
    PARTICLE, SUFFIX, HONORIFIC, NOT_A_NAME
  }

  /** What a word does in a title. */
  enum TitlePart {
    HEAD, MODIFIER, PORTFOLIO
  }

  private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);
  private final Map<TitlePart, Set<String>> titles = new EnumMap<>(TitlePart.class);

  NameWords() {
    for (Kind kind : Kind.values()) {
      names.put(kind, new HashSet<>());
    }
    for (TitlePart part : TitlePart.values()) {
      titles.put(part, new HashSet<>());
    }
    for (LexiconTable.Row row : LexiconTable.bundled("lexicon/name-words.csv", "word", "kind")
        .rows()) {
      names.get(row.constant("kind", Kind.class)).add(row.get("word"));
    }
    for (LexiconTable.Row row : LexiconTable.bundled("lexicon/titles.csv", "word", "part").rows()) {
      titles.get(row.constant("part", TitlePart.class)).add(row.get("word"));
    }
  }

  boolean is(String word, Kind kind) {
    return names.get(kind).contains(word.toLowerCase(Locale.ROOT));
  }

  boolean is(String word, TitlePart part) {
    return titles.get(part).contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for "Presidents" and "ministers": the plural of a word that ends a title. */
  boolean isPluralHead(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s")
        && titles.get(TitlePart.HEAD).contains(lower.substring(0, lower.length() - 1))
        || lower.equals("secretaries");
  }
}
