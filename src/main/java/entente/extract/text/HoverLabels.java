package entente.extract.text;

import entente.extract.text.CleanText.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends names into which a web page's hover label has run: {@code Angela Merkel Merkel
 * AngelaFederal Chancellor of Germany} becomes {@code Angela Merkel, Federal Chancellor of Germany},
 * {@code Serzh Sargsyan Sargsyan Serzh} becomes {@code Serzh Sargsyan}.
 *
 * <p>A label repeats the surname or the whole name, then the given names; a post may be glued on.
 */
final class HoverLabels {
  private static final int LONGEST_NAME = 4;
  private static final int REMEMBERED = 8;
  private static final int LONGEST_POST = 120;
  /** A name that a label repeats, after an "and" and before the next comma or stop. */
  private static final Pattern AGAIN = Pattern
      .compile(" and [^,.;:(]*?(?<!\\p{L})(\\p{Lu}\\p{L}+) \\1(?!\\p{L})");
  /** A post up to a word in small letters: "President of the Republic of Armenia expressed". */
  private static final Pattern POST = Pattern.compile("\\p{Lu}[\\p{L}'’-]*"
      + "(?:(?:(?: of| for)(?: the)?)? \\p{Lu}[\\p{L}'’-]*)*(?= (?!and |of |for |the )\\p{Ll})");
  private static final String NOTE = " Background information ";

  private final CleanText clean;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  /** Starts of the last words, the newest at {@code words % REMEMBERED}. */
  private final int[] starts = new int[REMEMBERED];
  private int words;
  private int done;

  private HoverLabels(CleanText clean) {
    this.clean = clean;
    this.text = clean.text();
  }

  static CleanText remove(CleanText clean) {
    return new HoverLabels(clean).names().notes();
  }

  private HoverLabels names() {
    int at = 0;
    while (at < text.length()) {
      starts[++words % REMEMBERED] = at;
      for (int n = 1; n <= LONGEST_NAME && n < words && at >= done; n++) {
        repeated(at, n);
      }
      int space = text.indexOf(' ', at);
      at = space < 0 ? text.length() : space + 1;
    }
    return this;
  }

  private int start(int back) {
    return starts[(words - back) % REMEMBERED];
  }

  /** Looks whether the n words before this offset stand here again, and cuts what follows them. */
  private void repeated(int at, int n) {
    int length = at - 1 - start(n);
    if (length < 2 || !text.regionMatches(start(n), text, at, length)
        || !capital(start(1), at - 1)) {
      return;
    }
    int after = at + length;
    if (glued(after)) {
      cutPost(at, after, n);
    } else if (Chars.at(text, after) == ' ') {
      givenNames(at, after + 1, n);
    } else if (n > 1 && !Character.isLetterOrDigit(Chars.at(text, after))
        && "-’'".indexOf(Chars.at(text, after)) < 0) {
      cut(at, after, "");
    }
  }

  private boolean capital(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isUpperCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private void givenNames(int at, int given, int n) {
    for (int m = 3; m > 0; m--) {
      int from = m + n < Math.min(words, REMEMBERED) ? start(n + m) : -1;
      int length = from < 0 ? 0 : start(n) - 1 - from;
      if (length > 1 && text.regionMatches(from, text, given, length)) {
        int after = given + length;
        if (glued(after) || !Character.isLetterOrDigit(Chars.at(text, after))) {
          if (glued(after)) {
            cutPost(at, after, n + m);
          } else {
            cut(at, after, "");
          }
          return;
        }
      }
    }
    int junction = junction(given);
    int word = wordEnd(given);
    if (junction > 0) {
      cutPost(at, junction, n);
    } else if (Character.isUpperCase(Chars.at(text, given))
        && (text.startsWith(" ,", word) || honoured(n))) {
      cut(at, word, "");
    } else if (n > 1) {
      cut(at, given - 1, "");
    }
  }

  /** "Mr Ivanov Ivanov Pyotr": the label's given name stands nowhere else in the sentence. */
  private boolean honoured(int n) {
    return n + 1 < Math.min(words, REMEMBERED) && (text.startsWith("Mr ", start(n + 1))
        || text.startsWith("Mrs ", start(n + 1)) || text.startsWith("Ms ", start(n + 1)));
  }

  /** True where a post is run on to a name: a capital right after a small letter. */
  private boolean glued(int at) {
    return Character.isUpperCase(Chars.at(text, at))
        && Character.isLowerCase(Chars.at(text, at - 1));
  }

  /** Where within the next three words a post is run on to a given name; -1 if nowhere. */
  private int junction(int given) {
    int at = given;
    for (int word = 0; word < 3 && Character.isUpperCase(Chars.at(text, at)); word++) {
      int end = wordEnd(at);
      for (int i = at + 3; i < Math.min(end, at + 30); i++) {
        if (glued(i)) {
          return i;
        }
      }
      at = end + 1;
    }
    return -1;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != ' ' && end - at < 60) {
      end++;
    }
    return end;
  }

  /**
   * Cuts a label before the post that is glued to it, and the post too where its end is plain and
   * the prose has one of its own before the name.
   *
   * @param name how many words back the name begins
   */
  private void cutPost(int at, int post, int name) {
    int stop = postEnd(post);
    int end = stop > 0 ? stop : postRun(post);
    if (end > 0 && name + 1 < Math.min(words, REMEMBERED) && titled(start(name + 1))) {
      cut(at, end, "");
    } else {
      cut(at, post, ", ");
      if (stop < 0 && end > 0) {
        edits.add(new Edit(end, 0, ","));
        done = end;
      }
    }
  }

  private boolean titled(int word) {
    return Character.isUpperCase(text.charAt(word)) && !text.startsWith("Mr", word)
        && !text.startsWith("Ms", word);
  }

  /**
   * Where a post ends that has a space before the comma or stop after it, or another label behind the
   * "and" after it; -1 where it is unclear.
   */
  private int postEnd(int post) {
    int stop = Math.min(text.length(), post + LONGEST_POST);
    for (int at = post; at < stop; at++) {
      if (text.startsWith(" and ", at)
          && AGAIN.matcher(text).region(at, Math.min(text.length(), at + LONGEST_POST))
              .lookingAt()) {
        return at;
      }
      if (",.;:(".indexOf(text.charAt(at)) >= 0) {
        return text.charAt(at - 1) == ' ' ? at - 1 : -1;
      }
    }
    return -1;
  }

  /** Where a post ends before the next word in small letters, as a verb; -1 where it is unclear. */
  private int postRun(int post) {
    Matcher run = POST.matcher(text).region(post, Math.min(text.length(), post + LONGEST_POST));
    return run.lookingAt() ? run.end() : -1;
  }

  private void cut(int at, int to, String instead) {
    edits.add(new Edit(at - 1, to - at + 1, instead));
    done = to;
  }

  /** Takes out the label of an organisation: {@code CSTO Background information ... (CSTO)}. */
  private CleanText notes() {
    CleanText named = clean.edit(edits);
    String text = named.text();
    List<Edit> notes = new ArrayList<>();
    int at = text.indexOf(NOTE);
    while (at >= 0) {
      int next = at + NOTE.length();
      notes.add(new Edit(at, noteEnd(text, at, next) - at, ""));
      at = text.indexOf(NOTE, next);
    }
    return named.edit(notes);
  }

  /** The note ends after the name that it repeats, or after the acronym that it spells out. */
  private static int noteEnd(String text, int note, int begin) {
    int next = text.startsWith("The ", begin) ? begin + 4 : begin;
    int from = note;
    int longest = next - 1;
    for (int n = 0; n < 6 && from > 0; n++) {
      from = text.lastIndexOf(' ', from - 1);
      int length = note - from - 1;
      if (text.regionMatches(from + 1, text, next, length)) {
        longest = next + length;
      }
      if (n == 0 && longest < next) {
        String acronym = "(" + text.substring(from + 1, note) + ")";
        int found = text.substring(next, Math.min(text.length(), next + 120)).indexOf(acronym);
        longest = found < 0 ? longest : next + found + acronym.length();
      }
    }
    int close = text.startsWith(" (", longest) ? text.indexOf(')', longest) + 1 : 0;
    String acronym = text.substring(longest, Math.max(close, longest));
    return close > 0 && text.startsWith(acronym, close) ? close : longest;
  }
}
