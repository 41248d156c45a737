package entente.extract.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words as the Penn Treebank does: punctuation, possessive endings and "n't"
 * stand alone; abbreviations such as "U.S." and hyphenated words stay whole.
 */
public final class Tokenizer {
  private static final String OPENING = "(\"“‘'[{«";
  private static final String CLOSING = ",;:!?)\"”’']}»…";

  private Tokenizer() {}

  /** The words of a sentence in order. */
  public static List<Word> words(String sentence) {
    List<Word> words = new ArrayList<>(sentence.length() / 5 + 1);
    int at = 0;
    while (at < sentence.length()) {
      if (Character.isWhitespace(sentence.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
        end++;
      }
      chunk(sentence, at, end, words);
      at = end;
    }
    return words;
  }

  private static void chunk(String text, int from, int to, List<Word> words) {
    int start = from;
    while (start < to && OPENING.indexOf(text.charAt(start)) >= 0) {
      words.add(word(text, start, ++start));
    }
    int dash = dash(text, start, to);
    if (dash >= 0) {
      chunk(text, start, dash, words);
      int after = text.startsWith("--", dash) ? dash + 2 : dash + 1;
      words.add(word(text, dash, after));
      chunk(text, after, to, words);
      return;
    }
    int end = core(text, start, to);
    if (end > start) {
      possessive(text, start, end, words);
    }
    for (int i = end; i < to; i++) {
      words.add(word(text, i, i + 1));
    }
  }

  /** Index of a dash that separates words: "--", em dash, or an en dash not inside a word. */
  private static int dash(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '—' || c == '–' && !joins(text, from, i, to)
          || c == '-' && text.startsWith("--", i)) {
        return i;
      }
    }
    return -1;
  }

  /** "2010–2020", "U.S.–EU": an en dash between digits or names. */
  private static boolean joins(String text, int from, int dash, int to) {
    if (dash == from || dash + 1 == to) {
      return false;
    }
    char before = text.charAt(dash - 1);
    char after = text.charAt(dash + 1);
    return Character.isDigit(before) && Character.isDigit(after)
        || Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(after);
  }

  /** Where the word ends and its closing punctuation begins. */
  private static int core(String text, int from, int to) {
    int end = to;
    while (end > from) {
      char last = text.charAt(end - 1);
      if (CLOSING.indexOf(last) >= 0) {
        end--;
      } else if (last == '.' && !keepsStop(text, from, end)) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  /** True if a final full stop belongs to the word: "U.S.", "J.", "Mr.", "Jr.". */
  private static boolean keepsStop(String text, int from, int end) {
    String body = text.substring(from, end - 1);
    return body.indexOf('.') >= 0 || body.length() == 1 && Character.isLetter(body.charAt(0))
        || Abbreviations.contains(body);
  }

  private static void possessive(String text, int from, int to, List<Word> words) {
    int length = to - from;
    String ending = length > 2 ? text.substring(to - 2, to).replace('’', '\'') : "";
    if (ending.equalsIgnoreCase("'s")) {
      words.add(word(text, from, to - 2));
      words.add(word(text, to - 2, to));
    } else if (length > 3
        && text.substring(to - 3, to).replace('’', '\'').equalsIgnoreCase("n't")) {
      words.add(word(text, from, to - 3));
      words.add(word(text, to - 3, to));
    } else {
      contraction(text, from, to, words);
    }
  }

  private static void contraction(String text, int from, int to, List<Word> words) {
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’') && to - i <= 3
          && "ve re ll d m".contains(text.substring(i + 1, to))) {
        words.add(word(text, from, i));
        words.add(word(text, i, to));
        return;
      }
    }
    words.add(word(text, from, to));
  }

  private static Word word(String text, int start, int end) {
    return new Word(text.substring(start, end), start, end);
  }
}
