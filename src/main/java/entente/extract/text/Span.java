package entente.extract.text;

/**
 * A stretch of some text.
 *
 * @param start first character, in UTF-16 units
 * @param end one past the last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such stretch: " + start + ".." + end);
    }
  }

  /** Number of characters. */
  public int length() {
    return end - start;
  }
}
