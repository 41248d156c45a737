package entente.extract.time;

import entente.extract.time.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sentence as tokens; beyond either end stands a token of no kind. */
final class Tokens {
  private static final Token NONE = new Token(Kind.OTHER, "", -1, 0, 0, false);
  private static final int LONGEST_NUMBER = 9;

  private final List<Token> tokens = new ArrayList<>();
  private final String text;

  Tokens(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      at = Character.isWhitespace(text.charAt(at)) ? at + 1 : add(at);
    }
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
  }

  /** True if no space stands before a token. */
  boolean glued(int index) {
    return index > 0 && index < size() && at(index - 1).end() == at(index).start();
  }

  /** True if these words stand here. */
  boolean match(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!at(index + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  private int add(int start) {
    char c = text.charAt(start);
    int end = start + 1;
    if (Character.isLetter(c)) {
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean other = end < text.length() && Character.isDigit(text.charAt(end));
      return other ? other(start, end) : put(Kind.WORD, start, end, -1);
    }
    return c >= '0' && c <= '9' ? number(start) : put(Kind.MARK, start, end, -1);
  }

  private int number(int start) {
    if (isoDate(start)) {
      return put(Kind.ISO_DATE, start, start + 10, -1);
    }
    int end = start;
    while (digit(end)) {
      end++;
    }
    boolean grouped = (charAt(end) == ',' || charAt(end) == '.') && digit(end + 1);
    if (grouped && !beforeYear(end)) {
      return other(start, end);
    }
    if (end - start > LONGEST_NUMBER) {
      return other(start, end);
    }
    int number = Integer.parseInt(text, start, end, 10);
    if (Character.isLetter(charAt(end))) {
      boolean ordinal = ordinal(end) && !Character.isLetterOrDigit(charAt(end + 2));
      return ordinal ? put(Kind.ORDINAL, start, end + 2, number) : other(start, end);
    }
    return put(Kind.NUMBER, start, end, number);
  }

  /** True for the comma of {@code May 4,2023}. */
  private boolean beforeYear(int comma) {
    return charAt(comma) == ',' && digit(comma + 4) && !digit(comma + 5);
  }

  private boolean ordinal(int at) {
    return text.startsWith("st", at) || text.startsWith("nd", at) || text.startsWith("rd", at)
        || text.startsWith("th", at);
  }

  private boolean isoDate(int at) {
    for (int i = 0; i < 10; i++) {
      if (i == 4 || i == 7 ? charAt(at + i) != '-' : !digit(at + i)) {
        return false;
      }
    }
    return !Character.isLetterOrDigit(charAt(at + 10)) || charAt(at + 10) == 'T';
  }

  /** A name or figure that is no number to count with: G20, 2,000, 4.5, 1990s. */
  private int other(int start, int from) {
    int end = from;
    while (Character.isLetterOrDigit(charAt(end))
        || (charAt(end) == '.' || charAt(end) == ',') && digit(end + 1)) {
      end++;
    }
    return put(Kind.OTHER, start, end, -1);
  }

  private int put(Kind kind, int start, int end, int number) {
    String word = text.substring(start, end);
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean lower = kind == Kind.WORD;
    tokens.add(
        new Token(kind, lower ? word.toLowerCase(Locale.ROOT) : word, number, start, end, capital));
    return end;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private boolean digit(int at) {
    char c = charAt(at);
    return c >= '0' && c <= '9';
  }
}
