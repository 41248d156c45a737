package entente.extract.time;

/**
 * A phrase of time in a sentence.
 *
 * @param start first character, in UTF-16 units of the sentence
 * @param end one past the last character
 * @param expression what it means
 */
public record TimeMention(int start, int end, TimeExpression expression) {
  public TimeMention {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no such stretch: " + start + ".." + end);
    }
  }
}
