package entente.extract.text;

import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Divides a paragraph into sentences, by rule: a stop ends one unless it belongs to an abbreviation,
 * an initial, a number, a bracket in mid-sentence, or a small letter follows. Colons and semicolons
 * do not end sentences. Safe for use by several threads.
 */
public final class SentenceSplitter {
  private static final int LONGEST_BRACKET = 300;
  private static final int LONGEST_ABBREVIATION = 20;

  /** When the stop of an abbreviation also ends the sentence. */
  private enum Ends {
    NEVER, NUMBER, STARTER
  }

  private final Map<String, Ends> abbreviations;
  private final Set<String> starters;

  /** A splitter with the bundled tables of abbreviations and of words that begin sentences. */
  public SentenceSplitter() {
    Map<String, Ends> ends = new HashMap<>();
    for (Row row : LexiconTable.bundled("lexicon/abbreviations.csv", "abbreviation", "ends")
        .rows()) {
      ends.put(row.get("abbreviation"), ends(row));
    }
    Set<String> words = new HashSet<>();
    for (Row row : LexiconTable.bundled("lexicon/sentence-starters.csv", "word").rows()) {
      words.add(row.get("word"));
    }
    this.abbreviations = Map.copyOf(ends);
    this.starters = Set.copyOf(words);
  }

  private static Ends ends(Row row) {
    return switch (row.get("ends")) {
      case "never" -> Ends.NEVER;
      case "number" -> Ends.NUMBER;
      case "starter" -> Ends.STARTER;
      default -> throw row.error("ends is never, number or starter, not " + row.get("ends"));
    };
  }

  /**
   * The sentences of a paragraph, in order, without the white space between them.
   *
   * @param text a paragraph whose white space is folded to single spaces
   */
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int bracketEnd = -1;
    int noBracketBefore = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '(' && at > start && at >= noBracketBefore && at > bracketEnd) {
        bracketEnd = bracketEnd(text, at);
        noBracketBefore = bracketEnd < 0 ? at + LONGEST_BRACKET : 0;
      } else if (c == '•' || Chars.isFullWidthStop(c)) {
        start = add(sentences, text, start, c == '•' ? at : at + 1, at + 1);
      } else if (Chars.isStop(c)) {
        int after = afterStop(text, at);
        if (after > bracketEnd && ends(text, start, at, after)) {
          start = add(sentences, text, start, after, after + 1);
        }
        at = Math.max(at, stopsEnd(text, at) - 1);
      }
    }
    add(sentences, text, start, text.length(), text.length());
    return sentences;
  }

  private static int add(List<Span> sentences, String text, int start, int end, int next) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
    return next;
  }

  private static int bracketEnd(String text, int open) {
    int stop = Math.min(text.length(), open + LONGEST_BRACKET);
    for (int at = open; at < stop; at++) {
      if (text.charAt(at) == ')') {
        return at;
      }
    }
    return -1;
  }

  private static int stopsEnd(String text, int stop) {
    int end = stop;
    while (end < text.length() && Chars.isStop(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterStop(String text, int stop) {
    int end = stopsEnd(text, stop);
    while (end < text.length() && Chars.isCloser(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean ends(String text, int start, int stop, int after) {
    if (Chars.at(text, after) != ' ' || after >= text.length() - 1) {
      return false;
    }
    int next = after + 1;
    while (Chars.isOpener(Chars.at(text, next)) || Chars.at(text, next) == '/') {
      next++;
    }
    if (!Chars.beginsSentence(Chars.at(text, next))) {
      return next > after + 1 && !Character.isLowerCase(Chars.at(text, next));
    }
    int run = stopsEnd(text, stop) - stop;
    return run > 1 || text.charAt(stop) != '.' || endsAtPeriod(text, start, stop, next);
  }

  private boolean endsAtPeriod(String text, int start, int stop, int next) {
    int from = stop;
    while (from > start && stop - from < LONGEST_ABBREVIATION && !beforeWord(text, from - 1)) {
      from--;
    }
    String word = text.substring(from, stop);
    if (from == start && stop - from < LONGEST_ABBREVIATION && numbers(word)) {
      return false;
    }
    Ends ends = abbreviations.get(word.toLowerCase(Locale.ROOT));
    if (ends == null && !initials(word)) {
      return true;
    }
    if (ends == Ends.NUMBER) {
      return !Character.isDigit(text.charAt(next)) && !roman(text, next);
    }
    return ends != Ends.NEVER && starters.contains(wordAt(text, next));
  }

  private static boolean beforeWord(String text, int at) {
    char c = text.charAt(at);
    return c == ' ' || c == '-' || c == '–' || c == '—' || c == '/' || Chars.isOpener(c);
  }

  /** True for what counts an item or section at the beginning: 12, IV, B. */
  private static boolean numbers(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return false;
    }
    boolean digits = word.length() < 4;
    boolean roman = true;
    for (int i = 0; i < word.length(); i++) {
      digits &= Character.isDigit(word.charAt(i));
      roman &= "IVXL".indexOf(word.charAt(i)) >= 0;
    }
    return digits || roman || word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** True for letters that stand for words: R, U.S, p.m, Ph.D. */
  private static boolean initials(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        letters = 0;
      } else if (!Character.isLetter(c) || ++letters > 2) {
        return false;
      }
    }
    return word.indexOf('.') > 0 || word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static boolean roman(String text, int at) {
    int end = at;
    while ("IVXL".indexOf(Chars.at(text, end)) >= 0) {
      end++;
    }
    return end - at > 1 && !Character.isLetter(Chars.at(text, end));
  }

  private static String wordAt(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < 20) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }
}
