package entente.extract;

import entente.extract.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a document is about a telephone call, so that all talks in it are calls. */
final class Telephone {
  /** Sentences, the title among them, that tell what a document is about. */
  private static final int OPENING = 3;
  private static final Pattern CALL = Pattern
      .compile("(?i)\\b(calls?|phone|telephone|telephoned|phoned)\\b");
  private static final Pattern BY_TELEPHONE = Pattern.compile("telephone|by phone");

  private Telephone() {}

  /** True if the title speaks of a call, or the sentences behind it say by what means. */
  static boolean isOf(List<Sentence> sentences) {
    return sentences.stream().limit(OPENING)
        .anyMatch(each -> BY_TELEPHONE.matcher(each.text()).find()
            || each.kind() == Sentence.Kind.TITLE && CALL.matcher(each.text()).find());
  }
}
