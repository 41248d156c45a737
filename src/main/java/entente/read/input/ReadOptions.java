package entente.read.input;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to take where a document itself says nothing, and how much to take at all.
 *
 * @param date day of publication of a document that states none; null to refuse such a document
 * @param source publisher of a document that names none; null to leave it unknown
 * @param language BCP 47 tag of a document that states none
 * @param maxBytes most bytes that one document, or one file of records, may have
 * @param mapping how the columns of tables become records; null for what is told by itself
 */
public record ReadOptions(@Nullable LocalDate date, @Nullable String source, String language,
    int maxBytes, @Nullable Path mapping) {
  /** 20 MB: far above any text that people write, far below what would fill the memory. */
  public static final int DEFAULT_MAX_BYTES = 20_000_000;

  /** No date, no source, English, 20 MB. */
  public static final ReadOptions DEFAULT = new ReadOptions(null, null, "en", DEFAULT_MAX_BYTES,
      null);

  public ReadOptions {
    if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("the limit must be 1 to 2147483646 bytes: " + maxBytes);
    }
  }

  /** The same with a default date. */
  public ReadOptions withDate(LocalDate date) {
    return new ReadOptions(date, source, language, maxBytes, mapping);
  }

  /** The same with a default publisher. */
  public ReadOptions withSource(String source) {
    return new ReadOptions(date, source, language, maxBytes, mapping);
  }

  /** The same with a mapping, by which all that is read is a table of records. */
  public ReadOptions withMapping(Path mapping) {
    return new ReadOptions(date, source, language, maxBytes, mapping);
  }

  /** The same with another limit, in bytes. */
  public ReadOptions withMaxBytes(int maxBytes) {
    return new ReadOptions(date, source, language, maxBytes, mapping);
  }
}
