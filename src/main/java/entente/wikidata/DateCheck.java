package entente.wikidata;

import entente.model.LinkCheck;
import entente.model.PartialDate;
import entente.model.Period;
import entente.wikidata.Candidate.Details;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares when a candidate is there with the days for which the graph tells of the entity. What a
 * person does lies within a life; of all else it is enough that both times touch, since it may be
 * spoken of before it is founded and after it has gone.
 */
final class DateCheck {
  private static final Pattern DATE = Pattern.compile("\\+?(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?.*");

  private DateCheck() {}

  static LinkCheck of(UnlinkedEntity entity, Details details) {
    LocalDate first = entity.first();
    LocalDate last = entity.last();
    PartialDate begin = date(details.begin());
    PartialDate end = date(details.end());
    if (first == null || last == null || begin == null && end == null) {
      return LinkCheck.UNCLEAR;
    }
    boolean person = entity.kind() == EntityKind.PERSON;
    LocalDate mustBeThere = person ? first : last;
    LocalDate mustNotBeGone = person ? last : first;
    if (begin != null && mustBeThere.isBefore(begin.earliest())
        || end != null && mustNotBeGone.isAfter(end.latest())) {
      return LinkCheck.CONFLICTS;
    }
    return inOffice(first, last, details) ? LinkCheck.FITS : LinkCheck.UNCLEAR;
  }

  /** True if a time in office touches those days, or if none is known. */
  private static boolean inOffice(LocalDate first, LocalDate last, Details details) {
    List<Period> terms = details.terms().stream()
        .map(term -> period(date(term.begin()), date(term.end()))).toList();
    Period days = new Period(PartialDate.of(first), PartialDate.of(last));
    return terms.isEmpty() || terms.stream()
        .anyMatch(term -> !term.isUnknown() && overlap(term, days));
  }

  private static boolean overlap(Period term, Period days) {
    PartialDate start = term.start();
    PartialDate end = term.end();
    return (start == null || !start.earliest().isAfter(days.end().latest()))
        && (end == null || !end.latest().isBefore(days.start().earliest()));
  }

  private static Period period(@Nullable PartialDate start, @Nullable PartialDate end) {
    boolean inOrder = start == null || end == null || !end.latest().isBefore(start.earliest());
    return inOrder ? new Period(start, end) : Period.UNKNOWN;
  }

  /**
   * A date as services write it; null for none, and for what is no date. Years stand as their first
   * of January or with zeros, so that day means no more than its year.
   */
  static @Nullable PartialDate date(@Nullable String written) {
    Matcher parts = DATE.matcher(written == null ? "" : written);
    if (!parts.matches()) {
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    int month = number(parts.group(2));
    int day = number(parts.group(3));
    try {
      boolean onlyYear = month == 0 || month == 1 && day == 1;
      return onlyYear ? new PartialDate(year, 0, 0) : new PartialDate(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
