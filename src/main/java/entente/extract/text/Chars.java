package entente.extract.text;

/** The classes of characters that the text layer tells apart. */
final class Chars {
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘«([";
  private static final String STOPS = ".!?…";
  private static final String FULL_WIDTH_STOPS = "。！？";

  private Chars() {}

  /** White space of any width, breaking or not, with line ends. */
  static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || c >= '\t' && c <= '\r'
        : c == '\u0085' || c >= '\u00a0' && Character.isSpaceChar(c);
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029'
        || c == '\u000b' || c == '\f';
  }

  /**
   * Soft hyphens, zero-width characters, directional marks and overrides, and control characters:
   * they have no place in words.
   */
  static boolean isInvisible(char c) {
    if (c < '\u00ad') {
      return c < ' ' && !isSpace(c) || c >= '\u007f' && c < '\u00a0' && c != '\u0085';
    }
    return c == '\u00ad' || c == '\u061c' || c == '\u180e' || c == '\ufeff'
        || c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u206f';
  }

  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** A stop of East Asian scripts, after which no space is written. */
  static boolean isFullWidthStop(char c) {
    return c > '\u3000' && FULL_WIDTH_STOPS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** A capital, or a letter of a script that has none. */
  static boolean beginsSentence(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c) || Character.isDigit(c);
  }

  /** The character at an offset, or a space beyond either end. */
  static char at(CharSequence text, int offset) {
    return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
  }
}
