package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.lexicon.LexiconTable;
import entente.extract.mention.Mention.Collective;
import entente.extract.mention.Mention.Collective.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "the two sides", "both leaders", "the three ministers", "they", "we", "he". */
final class CollectiveReader {
  private static final Map<String, Integer> NUMBERS = Map.of("both", 2, "two", 2, "three", 3,
      "four", 4, "five", 5, "six", 6, "seven", 7, "all", 0);
  private static final Map<String, Kind> PRONOUNS = Map.of("they", Kind.SIDES, "we", Kind.WE, "he",
      Kind.HE, "she", Kind.SHE, "i", Kind.SPEAKER);

  private final Map<String, Boolean> standsAlone = new HashMap<>();
  private final Set<String> standsBare = new HashSet<>();

  CollectiveReader() {
    for (LexiconTable.Row row : LexiconTable.bundled("lexicon/collectives.csv", "noun", "alone")
        .rows()) {
      standsAlone.put(row.get("noun"), !row.get("alone").equals("no"));
      if (row.get("alone").equals("bare")) {
        standsBare.add(row.get("noun"));
      }
    }
  }

  /** The collective that begins at that word, null if none does. */
  @Nullable
  Collective read(List<Word> words, int from) {
    String first = lower(words, from);
    Kind pronoun = PRONOUNS.get(first);
    if (pronoun != null) {
      return new Collective(from, from + 1, pronoun, 0, null);
    }
    boolean article = first.equals("the") || first.equals("our");
    int at = article ? from + 1 : from;
    Integer number = at < words.size() ? NUMBERS.get(lower(words, at)) : null;
    if (number != null) {
      at++;
      if (at < words.size() && lower(words, at).equals("the")) {
        at++;
      }
    }
    boolean bare = standsBare.contains(first)
        && (from == 0 || words.get(from - 1).form().equals(","));
    return article || number != null || bare ? noun(words, from, at, number) : null;
  }

  private @Nullable Collective noun(List<Word> words, int from, int at, @Nullable Integer number) {
    for (int length = 3; length > 0; length--) {
      if (at + length <= words.size()) {
        Boolean alone = standsAlone.get(phrase(words, at, length));
        if (alone != null && (number != null || alone)) {
          Kind kind = lower(words, from).equals("our") ? Kind.WE : Kind.SIDES;
          return new Collective(from, at + length, kind, number == null ? 0 : number, null);
        }
      }
    }
    boolean bare = number != null && number == 2 && lower(words, from).equals("both");
    return bare ? new Collective(from, from + 1, Kind.SIDES, 2, null) : null;
  }

  private static String phrase(List<Word> words, int from, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      phrase.append(i > from ? " " : "").append(lower(words, i));
    }
    return phrase.toString();
  }

  private static String lower(List<Word> words, int at) {
    return words.get(at).form().toLowerCase(Locale.ROOT);
  }
}
