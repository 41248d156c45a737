package entente.extract.clause;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says the words of a sentence without a parse: the person beside a verb of speech, outside
 * quotation marks ("…," said the minister).
 */
public final class SpeechTag {
  private final Set<String> said;

  /** Knows the forms of the verbs of speech, in small letters. */
  public SpeechTag(Set<String> said) {
    this.said = Set.copyOf(said);
  }

  /**
   * The first person that stands so, by name, title or pronoun; null if none does.
   *
   * @param inside true if the sentence begins within a quotation
   */
  public @Nullable Mention find(List<Word> words, List<Mention> mentions, boolean inside) {
    boolean quoted = inside;
    int at = 0;
    for (Mention mention : mentions) {
      for (; at < mention.from(); at++) {
        quoted = isQuote(words.get(at)) ? !quoted : quoted;
      }
      if (!quoted && isPerson(mention) && isBeside(words, mention)) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isQuote(Word word) {
    return word.form().equals("\"") || word.form().equals("“") || word.form().equals("”");
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof Mention.Actors actors && actors.isPersonal()
        || mention instanceof Mention.Collective pronoun && pronoun.isOnePerson();
  }

  private boolean isBeside(List<Word> words, Mention mention) {
    int before = mention.from() - 1;
    boolean article = before > 0 && words.get(before).form().equals("the");
    return isSaid(words, mention.to()) || isSaid(words, article ? before - 1 : before);
  }

  private boolean isSaid(List<Word> words, int at) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    String form = words.get(at).form().toLowerCase(Locale.ROOT);
    return said.contains(form) || at + 1 < words.size()
        && said.contains(form + " " + words.get(at + 1).form());
  }
}
