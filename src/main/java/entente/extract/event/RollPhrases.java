package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import entente.extract.lexicon.Needs;
import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of {@code roll-phrases.csv}: "attended by", "taking part in the summit were". */
final class RollPhrases {
  /** Which gathering a phrase is about. */
  enum Gathering {
    /** The one in the phrase. */
    PHRASE,
    /** The nearest one before it. */
    LEFT,
    /** The one told last. */
    TOLD,
    /** The one that the sentence tells of. */
    HERE
  }

  /** Where the list stands. */
  enum Side {
    /** Behind the phrase. */
    BEHIND,
    /** Before it: the subject of its verb. */
    BEFORE
  }

  /**
   * A phrase in a sentence.
   *
   * @param from its first unit
   * @param to one past its last unit
   * @param noun the gathering in it, -1 if there is none
   * @param gathering which gathering it is about
   * @param side where the list stands
   */
  record Match(int from, int to, int noun, Gathering gathering, Side side) {}

  private record Phrase(List<Element> elements, Gathering gathering, Side side) {}

  private record Element(Set<String> words, boolean optional) {
    boolean isGathering() {
      return words.contains("[]");
    }

    boolean isStretch() {
      return isGathering() || words.contains("*");
    }
  }

  /** Units that a stretch, such as a gathering and the words around it, may fill. */
  private static final int LONGEST = 12;

  /** Words that no description of one gathering goes beyond. */
  private static final Set<String> BOUNDS = Set.of(",", ";", "and", "who", "which", "that");

  /** What a sitting told before may be called as well. */
  private static final Set<String> FURTHER = Set.of("event", "forum", "gathering", "dialogue");

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Needs words = new Needs();

  /** Reads the table. */
  RollPhrases() {
    LexiconTable.bundled("lexicon/roll-phrases.csv", "phrase", "gathering", "list").rows()
        .forEach(this::add);
  }

  private void add(Row row) {
    List<Element> elements = new ArrayList<>();
    for (String word : row.get("phrase").split(" ")) {
      boolean optional = word.endsWith("?");
      String plain = optional ? word.substring(0, word.length() - 1) : word;
      elements.add(new Element(Set.of(plain.split("/")), optional));
    }
    Phrase phrase = new Phrase(List.copyOf(elements),
        row.constant("gathering", Gathering.class), row.constant("list", Side.class));
    Set<String> all = new HashSet<>();
    elements.forEach(element -> all.addAll(element.words()));
    for (String first : elements.getFirst().words()) {
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
    }
    tell(elements);
  }

  /** A phrase is told by its rarest word, the longest, where the last one stands beside it. */
  private void tell(List<Element> elements) {
    Set<String> last = elements.getLast().words();
    Set<String> longest = elements.stream().filter(element -> !element.isStretch())
        .map(Element::words).reduce(last, (one, other) -> length(other) > length(one)
            ? other
            : one);
    for (String word : longest) {
      if (longest == last) {
        words.alone(word);
      } else {
        words.with(word, last);
      }
    }
  }

  private static int length(Set<String> words) {
    return words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The words without which no phrase stands in a sentence. */
  Needs words() {
    return words;
  }

  /** All phrases in a sentence, the longest at each unit. */
  List<Match> find(Clauses clauses) {
    List<Match> found = new ArrayList<>();
    for (int unit = 0; unit < clauses.size(); unit++) {
      Match longest = null;
      for (Phrase phrase : byFirst.getOrDefault(word(clauses, unit), List.of())) {
        Match match = match(clauses, unit, phrase);
        longest = match != null && (longest == null || match.to() > longest.to())
            ? match
            : longest;
      }
      if (longest != null) {
        found.add(longest);
      }
    }
    return found;
  }

  private static @Nullable Match match(Clauses clauses, int from,
      Phrase phrase) {
    int at = from;
    int noun = -1;
    List<Element> elements = phrase.elements();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.isStretch()) {
        int end = until(clauses, at, elements.get(i + 1));
        noun = element.isGathering() ? gathering(clauses, at, end) : noun;
        if (end == at || element.isGathering() && noun < 0) {
          return null;
        }
        at = end;
      } else if (at < clauses.size() && isOne(clauses, at, element)) {
        at++;
      } else if (!element.optional()) {
        return null;
      }
    }
    return new Match(from, at, noun, phrase.gathering(), phrase.side());
  }

  /** The unit at which the words around a gathering end: where the next element stands. */
  private static int until(Clauses clauses, int from, Element next) {
    for (int at = from; at < Math.min(from + LONGEST, clauses.size()); at++) {
      if (isOne(clauses, at, next)) {
        return at;
      }
      if (clauses.parse().isVerb(at) || BOUNDS.contains(clauses.lemma(at))) {
        return from;
      }
    }
    return from;
  }

  /** The first gathering between two units, -1 if there is none. */
  private static int gathering(Clauses clauses, int from, int to) {
    for (int unit = from; unit < to; unit++) {
      if (isGathering(clauses, unit)) {
        return unit;
      }
    }
    return -1;
  }

  /** True for the name of a sitting, and for the noun of a gathering. */
  static boolean isGathering(Clauses clauses, int unit) {
    return clauses.mention(unit) instanceof Mention.Sitting
        || clauses.mention(unit) == null && (AttendanceReader.isGathering(clauses.lemma(unit))
            || FURTHER.contains(clauses.lemma(unit)));
  }

  private static boolean isOne(Clauses clauses, int unit, Element element) {
    return element.words().contains(word(clauses, unit));
  }

  /** Base form of a plain word; of "the participants", the noun; empty for other mentions. */
  private static String word(Clauses clauses, int unit) {
    Mention mention = clauses.mention(unit);
    if (mention == null) {
      return clauses.lemma(unit);
    }
    if (!(mention instanceof Mention.Collective)) {
      return "";
    }
    String text = clauses.text(unit, unit).toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return last.endsWith("ies")
        ? last.substring(0, last.length() - 3) + "y"
        : last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }
}
