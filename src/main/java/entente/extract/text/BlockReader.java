package entente.extract.text;

import entente.extract.text.Sentence.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text into paragraphs, list items, headings and table rows, and joins lines that were
 * only wrapped.
 */
final class BlockReader {
  /** A line longer than this was not wrapped by hand or by a formatter. */
  private static final int WIDEST_WRAP = 100;
  private static final int LONGEST_RUN_IN = 120;
  private static final Pattern BULLET = Pattern
      .compile("(?:[-*+•·▪◦‣●■–—]|\\(?\\d{1,3}\\\\?[.)]|\\([a-z]{1,3}\\)|[a-z][.)])[ \\t\\u00a0]+");
  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+");
  /** Words after which no paragraph ends. */
  private static final Pattern GOES_ON = Pattern
      .compile("\\b(?:and|or|of|the|a|an|to|in|on|for|with|by|at|from)$");

  private final String text;
  private final Consumer<Block> blocks;
  private boolean wrapped;
  private int width;
  /** The block at hand: -1 where none is open. */
  private int start = -1;
  private int end;
  private Kind kind = Kind.BODY;
  private @Nullable Line last;
  /** True after a blank line. */
  private boolean gap;

  private BlockReader(String text, Consumer<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** The blocks of a text, in order, none empty. */
  static List<Block> read(String text) {
    List<Block> found = new ArrayList<>();
    BlockReader reader = new BlockReader(text, found::add);
    reader.measure();
    Line.each(text, reader::take);
    reader.close();
    return found;
  }

  /**
   * Finds out whether the text is wrapped, and how wide: next to no line is long, and lines break in
   * mid-sentence more often than not.
   */
  private void measure() {
    int[] counts = new int[4];
    Line[] before = new Line[1];
    Line.each(text, line -> {
      Line previous = before[0];
      before[0] = line.blank() ? null : line;
      if (!line.blank()) {
        int length = line.lengthOfWords(text);
        counts[0]++;
        counts[1] += length > WIDEST_WRAP ? 1 : 0;
        width = length > WIDEST_WRAP ? width : Math.max(width, length);
      }
      if (!line.blank() && previous != null) {
        counts[2]++;
        counts[3] += ended(previous) ? 1 : 0;
      }
    });
    wrapped = counts[1] * 20 < counts[0] && counts[3] * 2 < counts[2];
  }

  private boolean ended(Line line) {
    return ".!?:;*".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private void take(Line line) {
    if (line.blank()) {
      gap = true;
      return;
    }
    if (line.rule(text)) {
      close();
      if (text.substring(line.start(), line.end()).indexOf('#') >= 0) {
        blocks.accept(new Block(line.start(), line.end(), Kind.BYLINE));
      }
      last = null;
      return;
    }
    Kind form = form(line);
    if (start >= 0 && form == Kind.BODY && joins(line)) {
      end = line.end();
    } else {
      close();
      start = line.start() + mark(line, form);
      end = line.end();
      kind = form;
    }
    last = line;
    gap = false;
  }

  private Kind form(Line line) {
    if (HEADING.matcher(text).region(line.start(), line.end()).lookingAt()) {
      return Kind.HEADING;
    }
    if (line.row(text)) {
      return Kind.TABLE;
    }
    return bullet(line) > 0 && mayBegin(line) ? Kind.LIST_ITEM : Kind.BODY;
  }

  /** True where a new item may begin: a wrapped line can begin with a dash or "15." by chance. */
  private boolean mayBegin(Line line) {
    if (last == null || gap || start < 0 || !wrapped || kind != Kind.BODY || last.hardBreak()) {
      return true;
    }
    char before = text.charAt(last.end() - 1);
    return text.charAt(line.start()) == '•' || ".:;!?".indexOf(before) >= 0;
  }

  private int bullet(Line line) {
    Matcher bullet = BULLET.matcher(text).region(line.start(), line.end());
    return bullet.lookingAt() ? bullet.end() - line.start() : 0;
  }

  private int mark(Line line, Kind form) {
    if (form == Kind.LIST_ITEM) {
      return bullet(line);
    }
    Matcher heading = HEADING.matcher(text).region(line.start(), line.end());
    return form == Kind.HEADING && heading.lookingAt() ? heading.end() - line.start() : 0;
  }

  /** True if the line goes on with the block at hand. */
  private boolean joins(Line line) {
    Line before = last;
    if (before == null || kind == Kind.HEADING || kind == Kind.TABLE) {
      return false;
    }
    char first = text.charAt(line.start());
    boolean ended = ended(before);
    if (Character.isLowerCase(first) && !ended) {
      return true;
    }
    if (gap || before.hardBreak() && (ended || !runsOn(before))) {
      return false;
    }
    boolean full = before.length() + 1 + line.firstWord(text) > width * 0.6;
    boolean comma = text.charAt(before.end() - 1) == ',';
    return goesOn(before) || wrapped && (full || comma || Character.isLowerCase(first));
  }

  /** True for a line that ends in mid-sentence in spite of its break. */
  private boolean runsOn(Line line) {
    int word = line.end() - 1;
    while (word > line.start() && text.charAt(word - 1) != ' ') {
      word--;
    }
    return line.length() > width * 0.7 && Character.isLowerCase(text.charAt(word));
  }

  private boolean goesOn(Line line) {
    int from = Math.max(line.start(), line.end() - 5);
    return GOES_ON.matcher(text).region(from, line.end()).find();
  }

  private void close() {
    if (start >= 0 && start < end) {
      Kind form = kind == Kind.BODY && bold(start, end) ? Kind.HEADING : kind;
      int runIn = form == Kind.HEADING || form == Kind.TABLE ? -1 : runInEnd();
      if (runIn > 0) {
        blocks.accept(new Block(start, runIn, Kind.HEADING));
        blocks.accept(new Block(runIn, end, form));
      } else {
        blocks.accept(new Block(start, end, form));
      }
    }
    start = -1;
    kind = Kind.BODY;
  }

  /** True for a paragraph that is nothing but {@code **bold words**} and no sentence. */
  private boolean bold(int from, int to) {
    return to - from > 4 && ".!?,".indexOf(text.charAt(to - 3)) < 0 && to - from < 300
        && text.startsWith("**", from)
        && text.startsWith("**", to - 2) && text.indexOf("**", from + 2) == to - 2;
  }

  /** Where the heading ends of a paragraph that begins {@code **Trade:** The sides ...}, or -1. */
  private int runInEnd() {
    if (!text.startsWith("**", start)) {
      return -1;
    }
    int close = text.substring(start, Math.min(end, start + LONGEST_RUN_IN)).indexOf("**", 2);
    if (close < 3) {
      return -1;
    }
    int after = start + close + 2;
    boolean colon = after < end && text.charAt(after) == ':';
    boolean stopped = ":.".indexOf(text.charAt(start + close - 1)) >= 0;
    int runIn = colon ? after + 1 : after;
    return (colon || stopped) && runIn < end ? runIn : -1;
  }
}
