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
    PARTICLE, SUFFIX, HONORIFIC, NOT_A_NAME, COMMON_WORD, SCOPE
  }

  /** What a word does in a title. */
  enum TitlePart {
    HEAD, MODIFIER, PORTFOLIO, BODY
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

  /** True for a word of a title in that place, also for who does not hold it yet: "President-elect". */
  boolean is(String word, TitlePart part) {
    String lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.endsWith("-elect") || lower.endsWith("-designate")
        ? lower.lastIndexOf('-')
        : lower.length();
    return titles.get(part).contains(lower.substring(0, hyphen));
  }

  /** True for "Presidents" and "ministers": the plural of a word that ends a title. */
  boolean isPluralHead(String word) {
    return !singular(word).equals(word);
  }

  /** The singular of a word that ends a title; any other word as it is. */
  String singular(String word) {
    int length = word.length();
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("ies") && is(word.substring(0, length - 3) + "y", TitlePart.HEAD)) {
      return word.substring(0, length - 3) + "y";
    }
    boolean plural = lower.endsWith("s") && is(word.substring(0, length - 1), TitlePart.HEAD);
    return plural ? word.substring(0, length - 1) : word;
  }
}
