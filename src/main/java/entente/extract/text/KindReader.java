package entente.extract.text;

import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import entente.extract.text.Sentence.Kind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells captions, bylines and lines that stand like headings from running text. */
final class KindReader {
  private static final int LONGEST_CREDIT = 120;
  private static final int LONGEST_HEADING = 80;
  private static final int MOST_OUTLET_WORDS = 4;
  private static final Pattern MARKED = Pattern.compile(
      "\\([\\p{Lu}][^()]{1,40}\\)\\.?|/[\\p{Lu}][^/]{1,40}/\\.?|[-–—]+ ?\\p{Lu}[\\p{L} ]{1,30}[-–—]*");
  private static final Pattern END = Pattern
      .compile("[-–—]*(?:END|End|ENDS)(?: OF TEXT)?[-–—]*(?: \\d.*)?|[# ~*]{3,}");
  private static final Pattern TIME_OF_DAY = Pattern.compile(
      "(?:\\p{Lu}[\\p{L}., ]{1,40} )?\\d{1,2}:\\d\\d(?: [AaPp]\\.?[Mm]\\.?)?(?: \\(?\\p{Lu}[\\p{L} ]{1,20}\\)?)?\\.?");
  private static final Pattern OUTLET_MARKS = Pattern.compile("^[(/\\[–—-]+ ?|[)/\\].–—-]+$");
  private static final Pattern ABBREVIATED = Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}\\.$");
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Map<String, Kind> credits = new LinkedHashMap<>();

  KindReader() {
    for (Row row : LexiconTable.bundled("lexicon/credits.csv", "label", "kind").rows()) {
      credits.put(row.get("label"), switch (row.get("kind")) {
        case "caption" -> Kind.CAPTION;
        case "byline" -> Kind.BYLINE;
        default -> throw row.error("kind is caption or byline, not " + row.get("kind"));
      });
    }
  }

  /** CAPTION or BYLINE for a sentence that is a credit; null for any other. */
  @Nullable
  Kind credit(String sentence) {
    String label = label(sentence);
    return label == null ? null : credits.get(label);
  }

  private @Nullable String label(String sentence) {
    if (sentence.length() > LONGEST_CREDIT || sentence.isEmpty()) {
      return null;
    }
    String bare = OUTLET_MARKS.matcher(sentence).replaceAll("");
    String small = bare.toLowerCase(Locale.ROOT);
    for (String label : credits.keySet()) {
      boolean stops = !Character.isLetter(label.charAt(label.length() - 1));
      if (small.startsWith(stops ? label : label + " ")
          && (!label.equals("by") || capitalised(bare.substring(3), 8))) {
        return label;
      }
    }
    return null;
  }

  /** True for what may end a document without being a sentence: an outlet's name, ###, END. */
  boolean closing(String sentence) {
    return MARKED.matcher(sentence).matches() || ends(sentence)
        || !Chars.isStop(Chars.at(sentence, sentence.length() - 1))
            && capitalised(sentence, MOST_OUTLET_WORDS);
  }

  /** True for a mark that only says that the text ends. */
  boolean ends(String sentence) {
    return sentence.length() < LONGEST_CREDIT && END.matcher(sentence).matches();
  }

  /** Who is named in a byline: {@code Xinhua} for {@code (Xinhua)}, {@code Source: Xinhua}. */
  String outlet(String byline) {
    String label = label(byline);
    String bare = OUTLET_MARKS.matcher(byline).replaceAll("");
    return label == null ? bare.strip() : bare.substring(label.length()).strip();
  }

  /** True for a line that only says what time it was, as transcripts begin and end with. */
  boolean timeOfDay(String paragraph) {
    return paragraph.length() < LONGEST_HEADING && TIME_OF_DAY.matcher(paragraph).matches();
  }

  /** True for a short line that ends with no stop and is mostly names or few words. */
  boolean standsLikeHeading(String paragraph) {
    int length = paragraph.length();
    boolean stopped = ".!?…:;,\"”)".indexOf(paragraph.charAt(length - 1)) >= 0;
    if (length > LONGEST_HEADING || stopped && !ABBREVIATED.matcher(paragraph).find()) {
      return false;
    }
    String[] words = SPACE.split(paragraph);
    if (stopped && words.length > MOST_OUTLET_WORDS) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isLowerCase(Chars.at(word, 0)) ? 0 : 1;
    }
    return words.length <= 3 || 2 * capitals > words.length;
  }

  private static boolean capitalised(String words, int most) {
    if (words.length() > LONGEST_CREDIT || words.isBlank()) {
      return false;
    }
    String[] all = SPACE.split(words);
    for (String word : all) {
      if (!Character.isUpperCase(Chars.at(word, 0)) && !word.equals("and") && !word.equals("of")) {
        return false;
      }
    }
    return all.length <= most;
  }
}
