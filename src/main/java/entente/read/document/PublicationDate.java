package entente.read.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day of publication in the ways in which pages and front matter write it. */
final class PublicationDate {
  private static final Pattern ISO_SHAPE = Pattern
      .compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:$|[T ,].*)");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})(?:T.*)?");
  private static final List<DateTimeFormatter> WORDS = List.of(
      words("[EEEE, ][EEE, ]MMMM d, uuuu"), words("[EEEE, ][EEE, ]MMM[.] d, uuuu"),
      words("[EEEE, ][EEE, ]d MMMM uuuu"), words("[EEEE, ][EEE, ]d MMM uuuu"));
  private static final Pattern TIME = Pattern.compile("(?:,? at|,)? \\d{1,2}:\\d{2}.*$",
      Pattern.CASE_INSENSITIVE);

  private PublicationDate() {}

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
        .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * Reads {@code 2023-05-04}, with or without a time, {@code 2023/5/4}, {@code 20230504},
   * {@code May 4, 2023}, {@code 4 May 2023}, {@code Thu, 04 May 2023 10:00:00 GMT}; the day is the
   * one written, in the writer's own time zone.
   *
   * @throws DateTimeException if it is none of these or no such day exists
   */
  static LocalDate parse(String text) {
    for (Pattern shape : List.of(ISO_SHAPE, COMPACT)) {
      Matcher parts = shape.matcher(text);
      if (parts.matches()) {
        return day(text, parts);
      }
    }
    String words = TIME.matcher(text).replaceFirst("");
    for (DateTimeFormatter formatter : WORDS) {
      try {
        return LocalDate.parse(words, formatter);
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    throw new DateTimeException("not a day: " + text);
  }

  /** True if it has the shape of a date in numbers, whether or not there is such a day. */
  static boolean isIsoShaped(String text) {
    return ISO_SHAPE.matcher(text).matches();
  }

  private static LocalDate day(String text, Matcher parts) {
    try {
      return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(4)));
    } catch (DateTimeException e) {
      throw new DateTimeException("no such day: " + text, e);
    }
  }
}
