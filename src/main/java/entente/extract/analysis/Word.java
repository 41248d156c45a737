package entente.extract.analysis;

import java.util.List;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param form as written
 * @param start first character in the sentence
 * @param end one past the last character
 */
public record Word(String form, int start, int end) {
  /** True if it begins with an upper-case letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** The words from one index up to another (exclusive), with blanks where the sentence has any. */
  public static String text(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && words.get(i).start() > words.get(i - 1).end();
      text.append(gap ? " " : "").append(words.get(i).form());
    }
    return text.toString();
  }

  /** True if it has neither letter nor digit. */
  public boolean isPunctuation() {
    return form.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
