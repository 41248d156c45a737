package entente.extract.time;

/**
 * A word, number or mark of a sentence.
 *
 * @param kind what it is
 * @param word in small letters; for a mark, the mark
 * @param number the number, for {@link Kind#NUMBER} and {@link Kind#ORDINAL}; else -1
 * @param start first character
 * @param end one past the last
 * @param capital true if it begins with a capital
 */
record Token(Kind kind, String word, int number, int start, int end, boolean capital) {
  /** What a token is. */
  enum Kind {
    WORD, NUMBER, ORDINAL, ISO_DATE, MARK, OTHER
  }

  boolean is(String text) {
    return word.equals(text);
  }

  /** True for a hyphen or a dash. */
  boolean dash() {
    return word.equals("-") || word.equals("–") || word.equals("—") || word.equals("‑");
  }

  /** True for a number that can be a day of a month. */
  boolean day() {
    return number >= 1 && number <= 31 && (kind == Kind.ORDINAL || end - start <= 2);
  }

  /** True for a number of the form of a year of the last or this century. */
  boolean year() {
    return kind == Kind.NUMBER && end - start == 4 && number >= 1900 && number < 2100;
  }
}
