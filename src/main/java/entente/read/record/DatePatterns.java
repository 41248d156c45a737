package entente.read.record;

import entente.model.PartialDate;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the days, months and years of a column are written: patterns of {@link DateTimeFormatter}, such
 * as {@code d/M/yyyy}, of which the first that fits counts. Names of months are English.
 *
 * @param patterns at least one
 */
record DatePatterns(List<String> patterns) {
  DatePatterns {
    patterns = List.copyOf(patterns);
    patterns.forEach(DatePatterns::formatter);
  }

  /** Strict, so that there is no 30 February; {@code u} is the year without an era. */
  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The date that is written so; null if it fits no pattern, or does not exist. */
  @Nullable
  PartialDate parse(String text) {
    for (String pattern : patterns) {
      try {
        TemporalAccessor read = formatter(pattern).parse(text);
        return new PartialDate(read.get(ChronoField.YEAR), part(read, ChronoField.MONTH_OF_YEAR),
            part(read, ChronoField.DAY_OF_MONTH));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return null;
  }

  private static int part(TemporalAccessor read, ChronoField field) {
    return read.isSupported(field) ? read.get(field) : 0;
  }

  @Override
  public String toString() {
    return String.join(" or ", patterns);
  }
}
