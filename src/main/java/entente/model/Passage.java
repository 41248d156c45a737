package entente.model;

/**
 * A stretch of a document's text.
 *
 * @param quote the text from {@code start} to {@code end}, as given
 * @param start first character, counted from 0 in UTF-16 units of {@link Document#text()}; -1 where
 *     the passage is in the title
 * @param end one past the last character; -1 where the passage is in the title
 * @param sentence number of the sentence in the document, from 0; -1 for the title
 */
public record Passage(String quote, int start, int end, int sentence) implements Evidence {
  public Passage {
    if (end < start) {
      throw new IllegalArgumentException("a passage ends before it starts: " + start + ".." + end);
    }
  }
}
