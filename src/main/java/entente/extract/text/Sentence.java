package entente.extract.text;

import entente.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a document, or the title.
 *
 * @param index number in the document, from 0; -1 for the title
 * @param paragraph number of its paragraph, list item or table row, from 0; -1 for the title
 * @param kind what part of the document it is
 * @param clean its text with white space folded, missing spaces put in, marks and invisible
 *     characters taken out, and the way back; quotation marks stay as they were, straight or curly
 * @param speaker who utters it in a transcript, as the label says ({@code PRESIDENT BIDEN}); null
 *     elsewhere
 */
public record Sentence(int index, int paragraph, Kind kind, CleanText clean,
    @Nullable String speaker) {

  /** What part of a document a sentence is. */
  public enum Kind {
    /** The document's title. */
    TITLE,
    /** Running text. */
    BODY,
    /** The words under a picture or figure, and the credit that ends them. */
    CAPTION,
    /** An item of a list, without its bullet. */
    LIST_ITEM,
    /** A heading inside the text, or a line that stands like one, such as a venue or a time. */
    HEADING,
    /** A row of a table, cells parted by {@code |}. */
    TABLE,
    /** Who wrote or published it, or a mark that the text ends here. */
    BYLINE
  }

  /** The cleaned text. */
  public String text() {
    return clean.text();
  }

  /** The whole sentence in the document as given. */
  public Passage passage() {
    return passage(0, text().length());
  }

  /**
   * A part of the sentence in the document as given.
   *
   * @param start offset in {@link #text()}
   * @param end offset in {@link #text()}, one past the last character
   * @throws IndexOutOfBoundsException if the offsets are not within the sentence
   */
  public Passage passage(int start, int end) {
    if (start < 0 || end < start || end > text().length()) {
      throw new IndexOutOfBoundsException(start + ".." + end + " of " + text().length());
    }
    String quote = clean.quote(start, end);
    if (kind == Kind.TITLE) {
      return new Passage(quote, -1, -1, -1);
    }
    int from = clean.sourceStart(start);
    return new Passage(quote, from, from + quote.length(), index);
  }
}
