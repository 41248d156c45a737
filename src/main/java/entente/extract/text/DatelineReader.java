package entente.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dateline at the beginning of a report's first paragraph. */
final class DatelineReader {
  /** No dateline is longer, and nothing beyond is looked at. */
  private static final int LONGEST = 160;
  private static final int SHORTEST_SENTENCE = 50;
  private static final String NAME = "\\p{Lu}[\\p{L}.'’]*(?:[ -]\\p{Lu}[\\p{L}.'’]*){0,3}";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’/-]+(?: \\p{Lu}[\\p{Lu}.'’/-]*){0,4}";
  private static final String REGION = "(?:, " + NAME + "){0,2}?";
  private static final String DATE = "(?:\\p{Lu}\\p{L}{2,6}(?:day|DAY),? )?"
      + "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\.?)"
      + "(?:,? \\d{4})?";
  private static final String AGENCY = "(?:\\((?<bracketed>\\p{L}[^()]{1,40})\\)|/(?<slashed>\\p{Lu}[^/]{1,40})/)";
  private static final String DASH = "(?:--|—|–|-(?= )|:)";
  /** COLOMBO -, COLOMBO, May 4 (Xinhua) -- */
  private static final Pattern BEFORE_DASH = Pattern.compile("(?<place>(?<capitals>" + CAPITALS
      + ")" + REGION + "|" + NAME + REGION + ")(?<comma>,)?(?: (?<date>" + DATE + "))?\\.?(?: "
      + AGENCY
      + "\\.?)? ?" + DASH + " ?");
  /** New Delhi, May 3 (PTI) */
  private static final Pattern BEFORE_AGENCY = Pattern.compile("(?<place>" + NAME + REGION
      + "), (?<date>" + DATE + ") " + AGENCY + ":? ");
  /** MOSCOW, May 3. /TASS/. */
  private static final Pattern BEFORE_STOP = Pattern.compile("(?<place>" + CAPITALS + REGION
      + ")(?:,? (?<date>" + DATE + "))?\\.? " + AGENCY + "\\. ");
  /** Colombo — The */
  private static final Pattern BEFORE_LONG_DASH = Pattern
      .compile("(?<place>" + NAME + ") — (?=[\\p{Lu}\"“])");
  /** Colombo, 29 March 2022 */
  private static final Pattern WHOLE = Pattern
      .compile("(?<place>" + NAME + REGION + "), (?<date>" + DATE + ")\\.?");

  /**
   * What was read.
   *
   * @param dateline the dateline
   * @param end offset in the paragraph where the first sentence begins
   */
  record Read(Dateline dateline, int end) {}

  /** The dateline that a paragraph begins with or consists of; null if there is none. */
  @Nullable
  Read read(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    Matcher whole = WHOLE.matcher(head);
    if (whole.matches() && head.length() == paragraph.length()) {
      return new Read(new Dateline(whole.group("place"), whole.group("date"), null),
          paragraph.length());
    }
    Matcher stop = BEFORE_STOP.matcher(head);
    if (stop.lookingAt()) {
      return read(stop);
    }
    Matcher agency = BEFORE_AGENCY.matcher(head);
    if (agency.lookingAt() && !head.startsWith("-", agency.end())) {
      return read(agency);
    }
    Matcher dash = BEFORE_DASH.matcher(head);
    if (dash.lookingAt() && dash.end() < paragraph.length()
        && (filed(dash) || bare(dash, paragraph))) {
      return read(dash);
    }
    Matcher longDash = BEFORE_LONG_DASH.matcher(head);
    boolean alone = longDash.lookingAt() && head.indexOf('—', longDash.end()) < 0
        && paragraph.length() - longDash.end() >= SHORTEST_SENTENCE;
    return alone
        ? new Read(new Dateline(longDash.group("place"), null, null), longDash.end())
        : null;
  }

  /** A date or an agency makes a dateline; after a name in small letters it must be set off. */
  private static boolean filed(Matcher dash) {
    boolean dated = dash.group("date") != null;
    boolean colon = dash.group().strip().endsWith(":");
    return dash.group("capitals") != null
        ? dated || agency(dash) != null
        : dated && dash.group("comma") != null || agency(dash) != null && !colon;
  }

  /** A place alone counts if it is in capitals and prose follows: no "U.S. – Japan Relations". */
  private static boolean bare(Matcher dash, String paragraph) {
    String capitals = dash.group("capitals");
    return capitals != null && capitals.length() > 3 && capitals.indexOf('.') < 0
        && paragraph.length() - dash.end() >= SHORTEST_SENTENCE;
  }

  private static Read read(Matcher found) {
    return new Read(new Dateline(found.group("place"), found.group("date"), agency(found)),
        found.end());
  }

  private static @Nullable String agency(Matcher found) {
    String bracketed = found.group("bracketed");
    return bracketed != null ? bracketed : found.group("slashed");
  }
}
