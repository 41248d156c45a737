package entente.read.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remark on a trip, such as {@code Met with King Hussein; addressed the Parliament.}, as prose that
 * can be read: each of its sentences gets the traveller as its subject, and the place and time of the
 * trip. Sentences that tell of no encounter are left out.
 *
 * @param subject who travelled, such as {@code US President Jimmy Carter}
 * @param place where, such as {@code Amman, Jordan}; empty where it is not known
 * @param start first day of the trip
 * @param end its last day
 * @param remark the remark
 */
record Remark(String subject, String place, LocalDate start, LocalDate end, String remark) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'on' MMMM d, yyyy",
      Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("'in' MMMM yyyy",
      Locale.ENGLISH);

  /** Not behind an abbreviation such as {@code U.S.}, whose letter before the point is a capital. */
  private static final Pattern END = Pattern.compile("(?<=[\\p{Ll}\\d)]\\.)\\s+(?=\\p{Lu})|;\\s+");

  private static final Pattern ENCOUNTER = Pattern.compile("(?i)(?:also |later )*"
      + "(?:met|attended|discussed|conferred|signed|held|participated|consulted|briefed) .*");

  private static final Pattern OWN_DAY = Pattern.compile("\\b(?:January|February|March|April|May"
      + "|June|July|August|September|October|November|December) \\d");

  /** The prose; empty if no sentence tells of an encounter. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String sentence : END.split(remark.strip())) {
      Matcher encounter = ENCOUNTER.matcher(sentence);
      if (encounter.matches()) {
        text.append(text.isEmpty() ? "" : " ").append(opening(sentence)).append(subject).append(' ')
            .append(sentence.substring(0, 1).toLowerCase(Locale.ROOT))
            .append(sentence.substring(1)).append(sentence.endsWith(".") ? "" : ".");
      }
    }
    return text.toString();
  }

  /** A trip of several days does not tell on which of them they met. */
  private String opening(String sentence) {
    String when = OWN_DAY.matcher(sentence).find() || !MONTH.format(start).equals(MONTH.format(end))
        ? ""
        : start.equals(end) ? DAY.format(start) : MONTH.format(start);
    String where = place.isEmpty() ? "" : "in " + place;
    String both = where.isEmpty() || when.isEmpty() ? where + when : where + ", " + when;
    return both.isEmpty()
        ? ""
        : both.substring(0, 1).toUpperCase(Locale.ROOT) + both.substring(1)
            + ", ";
  }
}
