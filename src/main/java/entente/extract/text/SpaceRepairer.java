package entente.extract.text;

import entente.extract.text.CleanText.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts in the spaces that web pages lose where two paragraphs or sentences are run together
 * ({@code states.Qin said}), and takes out those before a comma or a full stop.
 *
 * <p>Addresses, decimals, initials and dotted abbreviations stay as they are.
 */
final class SpaceRepairer {
  private static final int LONGEST_WORD = 40;

  private final CleanText clean;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private boolean quoting;

  private SpaceRepairer(CleanText clean) {
    this.clean = clean;
    this.text = clean.text();
  }

  static CleanText repair(CleanText clean) {
    SpaceRepairer repairer = new SpaceRepairer(clean);
    repairer.scan();
    return clean.edit(repairer.edits);
  }

  private void scan() {
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '.', '!', '?', '…' -> afterStop(at);
        case ',', ';' -> afterComma(at);
        case ')' -> afterBracket(at);
        case ' ' -> beforeMark(at);
        case '"' -> quoting = !quoting;
        default -> {
          // nothing is ever missing after other characters
        }
      }
    }
  }

  private void afterStop(int stop) {
    int at = stop + 1;
    boolean open = quoting;
    while (at < text.length() && closes(text.charAt(at), open)) {
      open &= text.charAt(at) != '"';
      at++;
    }
    char next = Chars.at(text, at);
    if (next == ' ' || Chars.isStop(next) || !endsWord(stop)) {
      return;
    }
    boolean opener = next == '“' || next == '‘' || next == '"' || next == '(' || next == '[';
    if (opener ? Character.isUpperCase(Chars.at(text, at + 1)) : beginsSentence(at)) {
      edits.add(new Edit(at, 0, " "));
    }
  }

  private static boolean closes(char c, boolean open) {
    return c == '"' ? open : c == '”' || c == '’' || c == '\'' || c == ')' || c == ']';
  }

  /** True if what ends at this stop is a plain word or number, no address, initial or U.S. */
  private boolean endsWord(int stop) {
    char before = Chars.at(text, stop - 1);
    boolean plain = Character.isLetterOrDigit(before) || Chars.isCloser(before) || before == '%';
    int from = stop - 1;
    int letters = 0;
    while (from >= 0 && stop - from < LONGEST_WORD && " “‘(".indexOf(text.charAt(from)) < 0) {
      char c = text.charAt(from--);
      if (c == '.' || c == '/' || c == '@' || c == '_') {
        return false;
      }
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
    }
    return plain && (letters > 1 || Character.isDigit(before));
  }

  /** True if a word that can begin a sentence stands here: Xxx, A, I, or an acronym. */
  private boolean beginsSentence(int at) {
    if (!Character.isUpperCase(Chars.at(text, at))) {
      return false;
    }
    int end = at + 1;
    int capitals = 1;
    while (end < text.length() && end - at < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      capitals += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
      end++;
    }
    char after = Chars.at(text, end);
    if (end - at == 1) {
      return after == ' ' && "AI".indexOf(text.charAt(at)) >= 0
          || after == '.' && Character.isUpperCase(Chars.at(text, end + 1));
    }
    boolean word = capitals == 1 || capitals == end - at;
    boolean ends = " ,’'-–;:)".indexOf(after) >= 0
        || Chars.isStop(after) && Chars.at(text, end + 1) == ' ';
    return word && ends;
  }

  private void afterComma(int at) {
    char before = Chars.at(text, at - 1);
    char next = Chars.at(text, at + 1);
    boolean opens = next == '“' || next == '‘' || next == '"' && !quoting;
    boolean letters = Character.isLetter(next)
        && (Character.isLetter(before) || before == ')');
    if ((letters || opens) && endsWord(at)) {
      edits.add(new Edit(at + 1, 0, " "));
    }
  }

  private void afterBracket(int at) {
    char before = Chars.at(text, at - 1);
    char next = Chars.at(text, at + 1);
    boolean inCapitals = (Character.isUpperCase(before) || Character.isDigit(before))
        && Character.isLetter(next);
    boolean name = Character.isUpperCase(next) && Character.isLowerCase(Chars.at(text, at + 2));
    if (inCapitals || name) {
      edits.add(new Edit(at + 1, 0, " "));
    }
  }

  private void beforeMark(int at) {
    char mark = Chars.at(text, at + 1);
    char before = Chars.at(text, at - 1);
    boolean stray = (mark == ',' || mark == ';' || mark == '.') && before != '.' && before != ','
        && Chars.at(text, at + 2) == ' ' && Chars.at(text, at + 3) != '.';
    if (stray && at > 0) {
      edits.add(new Edit(at, 1, ""));
    }
  }
}
