package entente.extract.relation;

import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code relation-verbs.csv} by lemma and part of speech. */
public final class RelationLexicon {
  private static final String EACH_OTHER = "each-other";

  /** Parts of speech of the table. */
  enum Pos {
    VERB, NOUN, ADJECTIVE, ADVERB
  }

  private final Map<Pos, Map<String, List<RelationWord>>> words = new HashMap<>();
  private final Set<String> triggers = new HashSet<>();
  private final CameoCodes codes = new CameoCodes();

  /** Reads the bundled tables. */
  public RelationLexicon() {
    for (Row row : LexiconTable.bundled("lexicon/relation-verbs.csv", "word", "pos", "theme",
        "target", "cameo", "use").rows()) {
      Pos pos = row.constant("pos", Pos.class);
      RelationWord word = word(row, pos);
      List<RelationWord> rows = words.computeIfAbsent(pos, p -> new HashMap<>())
          .computeIfAbsent(word.head(), head -> new ArrayList<>());
      rows.add(rank(rows, word), word);
      if (!word.use().equals(RelationWord.LIGHT)) {
        triggers.add(word.head());
      }
    }
  }

  /** Behind the rows that ask for as much: what asks for a particle or theme is tried first. */
  private static int rank(List<RelationWord> rows, RelationWord word) {
    int at = rows.size();
    while (at > 0 && demands(rows.get(at - 1)) < demands(word)) {
      at--;
    }
    return at;
  }

  private static int demands(RelationWord word) {
    return 2 * word.rest().size() + (word.themes().isEmpty() ? 0 : 1);
  }

  private RelationWord word(Row row, Pos pos) {
    List<String> parts = Arrays.asList(row.get("word").split(" "));
    boolean last = pos == Pos.NOUN;
    String head = last ? parts.getLast() : parts.getFirst();
    List<String> rest = parts.subList(last ? 0 : 1, last ? parts.size() - 1 : parts.size());
    List<String> targets = new ArrayList<>(row.list("target"));
    boolean mutual = targets.remove(EACH_OTHER);
    RelationWord word = new RelationWord(head, rest, Set.copyOf(row.list("theme")), targets,
        mutual, row.get("cameo"), row.get("use"));
    if (word.shifts() && !codes.isShift(word.use())) {
      throw row.error(word.use() + " is no use, and none of relation-shifts.csv");
    }
    return word;
  }

  /** The rows of a lemma, those that ask for most first, else in the order of the table. */
  List<RelationWord> find(String lemma, Pos pos) {
    return words.getOrDefault(pos, Map.of()).getOrDefault(lemma, List.of());
  }

  /** All rows of a part of speech. */
  List<RelationWord> all(Pos pos) {
    return words.getOrDefault(pos, Map.of()).values().stream().flatMap(List::stream).toList();
  }

  /** The codes. */
  CameoCodes codes() {
    return codes;
  }

  /** The lemmas of which one must stand in a sentence that tells of a tie. */
  public Set<String> triggers() {
    return Set.copyOf(triggers);
  }
}
