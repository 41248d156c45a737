package entente.extract.text;

import java.util.Map;

/**
 * Takes a stretch of a document to plain text: white space folded, invisible characters and the
 * marks of Markdown and stray HTML taken out ({@code [text](url)} gives {@code text}).
 *
 * <p>Every search ahead is bounded, so that any input takes linear time.
 */
final class MarkupCleaner {
  private static final int LONGEST_LINK_TEXT = 600;
  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_ENTITY = 8;
  private static final String ESCAPABLE = "\\`*_{}[]()<>#+-.!|~$'\"^&:/@";
  private static final Map<String, Character> ENTITIES = Map.of("amp", '&', "lt", '<', "gt", '>',
      "quot", '"', "apos", '\'', "#39", '\'', "nbsp", ' ', "rsquo", '’', "lsquo", '‘');

  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (char c = '!'; c < '\u007f'; c++) {
      PLAIN[c] = "\\*_`~![]<&".indexOf(c) < 0;
    }
  }

  private final String source;
  private final int start;
  private final int end;
  private final CleanTextBuilder out;
  /** Where the text of the link at hand ends, and where its address does; -1 outside links. */
  private int linkTextEnd = -1;
  private int linkEnd = -1;

  /**
   * @param source a document's text or title
   * @param start first character to take
   * @param end one past the last
   */
  MarkupCleaner(String source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.out = new CleanTextBuilder(source, end - start);
  }

  CleanText clean() {
    int at = start;
    while (at < end) {
      int plain = plainEnd(at);
      if (plain > at) {
        out.append(source, at, plain, at);
        at = plain;
      } else {
        at = step(at);
      }
    }
    return out.build();
  }

  /** Where a stretch ends that can be taken over at once: ASCII without marks, single spaces. */
  private int plainEnd(int from) {
    int at = from;
    while (at < end && (plain(source.charAt(at))
        || at > from && source.charAt(at) == ' ' && at + 1 < end && plain(source.charAt(at + 1)))) {
      at++;
    }
    return at;
  }

  private static boolean plain(char c) {
    return c < PLAIN.length && PLAIN[c];
  }

  /** Takes what stands at an offset and says where to go on. */
  private int step(int at) {
    char c = source.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      out.append(c, at);
      return at + 1;
    }
    if (Chars.isSpace(c)) {
      return space(at);
    }
    if (Chars.isInvisible(c)) {
      return at + 1;
    }
    return switch (c) {
      case '\\' -> escape(at);
      case '*', '_', '`', '~' -> emphasis(at, c);
      case '!' -> next(at) == '[' && linkTextEnd < 0 && openLink(at + 1) ? at + 2 : literal(at);
      case '[' -> linkTextEnd < 0 && openLink(at) ? at + 1 : literal(at);
      case ']' -> at == linkTextEnd ? closeLink() : literal(at);
      case '<' -> tag(at);
      case '&' -> entity(at);
      default -> literal(at);
    };
  }

  private int literal(int at) {
    out.append(source.charAt(at), at);
    return at + 1;
  }

  private char next(int at) {
    return at + 1 < end ? source.charAt(at + 1) : ' ';
  }

  private int space(int from) {
    int at = from;
    boolean lineEnd = false;
    while (at < end && (Chars.isSpace(source.charAt(at)) || lineEnd && source.charAt(at) == '>')) {
      lineEnd |= Chars.isLineEnd(source.charAt(at));
      at++;
    }
    boolean folded = out.length() == 0 || out.last() == ' ' || lineEnd && splitsCompound(at);
    if (!folded) {
      out.append(' ', from);
    }
    return at;
  }

  /** True where a line ends inside "high-level", but not in "pre- and post-war". */
  private boolean splitsCompound(int next) {
    return out.last() == '-' && next < end && Character.isLowerCase(source.charAt(next))
        && !source.startsWith("and ", next) && !source.startsWith("or ", next)
        && !source.startsWith("to ", next);
  }

  private int escape(int at) {
    if (ESCAPABLE.indexOf(next(at)) < 0) {
      return Chars.isLineEnd(next(at)) ? at + 1 : literal(at);
    }
    out.append(source.charAt(at + 1), at + 1);
    return at + 2;
  }

  /** Drops a run of marks that opens or closes a stressed stretch; keeps {@code 5*3}, {@code a_b}. */
  private int emphasis(int from, char mark) {
    int at = from;
    while (at < end && source.charAt(at) == mark) {
      at++;
    }
    char before = from > start ? source.charAt(from - 1) : ' ';
    char after = at < end ? source.charAt(at) : ' ';
    boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    int run = at - from;
    boolean kept = run > 3 || inWord && run == 1 || mark == '~' && run != 2;
    if (kept) {
      out.append(source, from, at, from);
    }
    return at;
  }

  /** Looks whether a link begins here, and if so remembers where its two parts end. */
  private boolean openLink(int at) {
    int stop = Math.min(end, at + LONGEST_LINK_TEXT);
    int close = at + 1;
    while (close < stop && source.charAt(close) != ']' && source.charAt(close) != '[') {
      close += source.charAt(close) == '\\' ? 2 : 1;
    }
    if (close + 1 >= stop || source.charAt(close) != ']' || source.charAt(close + 1) != '(') {
      return false;
    }
    int address = addressEnd(close + 1);
    if (address < 0) {
      return false;
    }
    linkTextEnd = close;
    linkEnd = address;
    return true;
  }

  private int addressEnd(int open) {
    int stop = Math.min(end, open + LONGEST_ADDRESS);
    int depth = 0;
    for (int at = open; at < stop && depth <= 2; at++) {
      char c = source.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  private int closeLink() {
    linkTextEnd = -1;
    return linkEnd;
  }

  /** Drops {@code <u>}, {@code </span>} and comments; keeps the address in {@code <https://...>}. */
  private int tag(int at) {
    char first = next(at);
    int close = first == '/' || first == '!' || Character.isLetter(first) ? tagEnd(at) : -1;
    if (close < 0) {
      return literal(at);
    }
    String inside = source.substring(at + 1, close);
    if (inside.startsWith("http") || inside.indexOf('@') > 0 && inside.indexOf(' ') < 0) {
      out.append(source, at + 1, close, at + 1);
    } else if (inside.startsWith("br") && out.last() != ' ') {
      out.append(' ', at);
    }
    return close + 1;
  }

  private int tagEnd(int at) {
    int stop = Math.min(end, at + LONGEST_TAG);
    for (int close = at + 1; close < stop && source.charAt(close) != '<'; close++) {
      if (source.charAt(close) == '>') {
        return close;
      }
    }
    return -1;
  }

  private int entity(int at) {
    int close = at + 1;
    while (close < end && close - at < LONGEST_ENTITY && source.charAt(close) != ';') {
      close++;
    }
    Character meant = close < end ? ENTITIES.get(source.substring(at + 1, close)) : null;
    if (meant == null) {
      return literal(at);
    }
    if (meant != ' ' || out.last() != ' ' && out.length() > 0) {
      out.append(meant, at);
    }
    return close + 1;
  }
}
