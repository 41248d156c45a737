package entente.extract.text;

import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels that say in a transcript who speaks: {@code PRESIDENT BIDEN:}, {@code Q}, {@code
 * Prime Minister Kishida (through interpreter):}. A label without a title counts if it comes twice.
 */
final class SpeakerReader {
  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 14;
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "to", "de", "da",
      "del", "della", "der", "di", "du", "la", "van", "von", "bin", "ibn", "al", "el");

  /** For each word that begins a label, whether it may stand alone. */
  private final Map<String, Boolean> titles;
  private final Set<String> askers;

  SpeakerReader() {
    Map<String, Boolean> words = new HashMap<>();
    Set<String> asking = new HashSet<>();
    for (Row row : LexiconTable.bundled("lexicon/speaker-titles.csv", "word", "alone", "asks")
        .rows()) {
      words.put(row.get("word"), row.get("alone").equals("yes"));
      if (row.get("asks").equals("yes")) {
        asking.add(row.get("word"));
      }
    }
    this.titles = Map.copyOf(words);
    this.askers = Set.copyOf(asking);
  }

  /**
   * A label.
   *
   * @param speaker who speaks, without what stands in brackets
   * @param end offset in the paragraph where the utterance begins
   */
  record Label(String speaker, int end) {}

  /**
   * The labels without a title that count: those that head at least two paragraphs, and the names
   * in labels with a title.
   */
  Set<String> untitled(List<CleanText> paragraphs) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> named = new HashSet<>();
    for (CleanText paragraph : paragraphs) {
      Label label = candidate(paragraph);
      if (label != null) {
        counts.merge(label.speaker(), 1, Integer::sum);
        if (titled(label.speaker())) {
          named.addAll(endings(label.speaker()));
        }
      }
    }
    counts.entrySet().removeIf(count -> count.getValue() < 2 && !named.contains(count.getKey()));
    return Set.copyOf(counts.keySet());
  }

  /** The last words of a label, from two on: "Prime Minister Taro Ito" gives "Taro Ito". */
  private static Set<String> endings(String label) {
    Set<String> endings = new HashSet<>();
    for (int space = label.indexOf(' '); space > 0; space = label.indexOf(' ', space + 1)) {
      String rest = label.substring(space + 1);
      if (rest.indexOf(' ') > 0) {
        endings.add(rest);
      }
    }
    return endings;
  }

  /** The label at the head of a paragraph; null if there is none. */
  @Nullable
  Label read(CleanText paragraph, Set<String> untitled) {
    Label label = candidate(paragraph);
    return label != null && (titled(label.speaker()) || untitled.contains(label.speaker()))
        ? label
        : null;
  }

  private static @Nullable Label candidate(CleanText paragraph) {
    String text = paragraph.text();
    if (text.startsWith("Q ") && text.length() > 2 && !Character.isLowerCase(text.charAt(2))) {
      return new Label("Q", 2);
    }
    int colon = text.substring(0, Math.min(text.length(), LONGEST)).indexOf(": ");
    if (colon < 1) {
      return null;
    }
    String name = text.substring(0, colon);
    int bracket = name.indexOf('(');
    int comma = name.indexOf(',');
    int end = bracket > 0 ? bracket : colon;
    String speaker = name.substring(0, comma > 0 && comma < end ? comma : end).strip();
    return isName(speaker) ? new Label(speaker, colon + 2) : null;
  }

  private static boolean isName(String label) {
    String[] words = label.split(" ");
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word)) {
        return false;
      }
    }
    return words.length <= MOST_WORDS && Character.isUpperCase(label.charAt(0))
        && label.indexOf('"') < 0 && label.indexOf('“') < 0;
  }

  private boolean titled(String label) {
    String first = first(label);
    Boolean alone = titles.get(first);
    return alone != null && (alone || !label.toLowerCase(Locale.ROOT).endsWith(first));
  }

  /** True for the label of who asks questions: {@code Q}, {@code Journalist}. */
  boolean asks(String label) {
    return askers.contains(first(label));
  }

  /** The first word of a label in small letters, without an article. */
  private static String first(String label) {
    String small = label.toLowerCase(Locale.ROOT);
    int start = small.startsWith("the ") ? 4 : 0;
    int end = start;
    while (end < small.length() && Character.isLetter(small.charAt(end))) {
      end++;
    }
    return small.substring(start, end);
  }
}
