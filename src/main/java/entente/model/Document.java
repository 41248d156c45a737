package entente.model;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read, as it was given.
 *
 * @param id identifies the document; the same id loaded again replaces what was read before
 * @param date the day of publication, against which "on Thursday" is resolved
 * @param title the headline; empty where there is none
 * @param text the body as given; every offset in an extraction points into this string, in UTF-16
 *     units
 * @param publisher who published it
 * @param primarySource the release or agency that the publisher itself cites, where metadata say so
 * @param url where it was published
 * @param language BCP 47 tag, such as {@code en}
 */
public record Document(String id, LocalDate date, String title, String text,
    @Nullable String publisher, @Nullable String primarySource, @Nullable URI url, String language)
    implements
      Source {
  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
  }

  /** A document of English text with no metadata beyond id, date and title. */
  public static Document of(String id, LocalDate date, String title, String text) {
    return new Document(id, date, title, text, null, null, null, "en");
  }
}
