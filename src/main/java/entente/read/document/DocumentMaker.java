package entente.read.document;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a document of its text and what it says of itself, filled up from the options. */
final class DocumentMaker {
  private static final Set<String> ENGLISH = Set.of("en", "eng", "english");
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  private final ReadOptions options;
  private final String howToDate;

  /**
   * For one format.
   *
   * @param options what to take where a document says nothing
   * @param howToDate how a date is written in this format, for messages
   */
  DocumentMaker(ReadOptions options, String howToDate) {
    this.options = options;
    this.howToDate = howToDate;
  }

  /**
   * A document.
   *
   * @param file name in refusals
   * @param line where it starts
   * @param id the one to take if it states none
   * @throws RefusedException if it has no text, no date, a wrong date or address, or states or
   *         shows another language than English
   */
  Document make(String file, int line, String id, Metadata metadata, String text)
      throws RefusedException {
    if (text.isBlank()) {
      throw refusal(file, line, "the document has no text", "leave it out");
    }
    String language = language(file, line, metadata);
    String detected = DETECTOR.detect(text);
    if (!isEnglish(detected)) {
      throw refusal(file, line, notEnglish(detected), "leave it out, or load its translation");
    }
    LocalDate date = date(file, line, metadata);
    String stated = metadata.get(MetadataField.ID);
    String title = metadata.get(MetadataField.TITLE);
    String publisher = metadata.get(MetadataField.PUBLISHER);
    return new Document(stated == null ? id : stated, date, title == null ? "" : title, text,
        publisher == null ? options.source() : publisher,
        metadata.get(MetadataField.PRIMARY_SOURCE), url(file, line, metadata), language);
  }

  private LocalDate date(String file, int line, Metadata metadata) throws RefusedException {
    String stated = metadata.get(MetadataField.DATE);
    if (stated == null) {
      if (options.date() == null) {
        throw refusal(file, line, "the document has no date", "add " + howToDate
            + ", or give --date");
      }
      return options.date();
    }
    try {
      return PublicationDate.parse(stated);
    } catch (DateTimeException e) {
      throw refusal(file, metadata.line(MetadataField.DATE, line), e.getMessage(),
          "write the day of publication as 2023-05-04");
    }
  }

  private String language(String file, int line, Metadata metadata) throws RefusedException {
    String stated = metadata.get(MetadataField.LANGUAGE);
    String tag = (stated == null ? options.language() : stated).replace('_', '-');
    Locale locale = Locale.forLanguageTag(tag);
    if (isEnglish(tag)) {
      return locale.getLanguage().equals("en") ? locale.toLanguageTag() : "en";
    }
    throw refusal(file, metadata.line(MetadataField.LANGUAGE, line), notEnglish(tag),
        "leave it out, or correct its language");
  }

  private static boolean isEnglish(String tag) {
    return ENGLISH.contains(Locale.forLanguageTag(tag).getLanguage())
        || ENGLISH.contains(tag.toLowerCase(Locale.ROOT));
  }

  private static String notEnglish(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return "the document is in %s (%s), and only English is read".formatted(
        name.isEmpty() ? "another language" : name, tag);
  }

  private static @Nullable URI url(String file, int line, Metadata metadata)
      throws RefusedException {
    String stated = metadata.get(MetadataField.URL);
    try {
      return stated == null ? null : new URI(stated);
    } catch (URISyntaxException e) {
      throw refusal(file, metadata.line(MetadataField.URL, line), "not an address: " + stated,
          "write it as https://example.org/page, with special characters as %20");
    }
  }

  private static RefusedException refusal(String file, int line, String reason, String remedy) {
    return new RefusedException(Refusal.ofLine(file, line, reason, remedy));
  }
}
