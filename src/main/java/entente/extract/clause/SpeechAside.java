package entente.extract.clause;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "…, the minister said, …" in the middle of a sentence: parsers take it for the main clause and lose
 * the rest, so it is lifted out.
 *
 * @param from its first comma, as a word of the sentence
 * @param to one past its second comma; that comma itself where it parts further words of theirs
 * @param sayer who says the sentence
 */
public record SpeechAside(int from, int to, Mention sayer) {
  private static final Set<String> SAID = Set.of("said", "says", "added", "noted", "stressed",
      "explained", "continued", "argued", "insisted", "warned");

  /** The first aside of a sentence; null if there is none. */
  public static @Nullable SpeechAside find(List<Word> words, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int comma = mention.from() - 1;
      int said = mention.to();
      boolean actor = mention instanceof Mention.Actors
          || mention instanceof Mention.Collective;
      if (actor && comma > 0 && said + 2 < words.size() && isComma(words.get(comma))
          && SAID.contains(words.get(said).form().toLowerCase(Locale.ROOT))
          && isComma(words.get(said + 1))) {
        return new SpeechAside(comma, isFurther(words.get(said + 2)) ? said + 1 : said + 2,
            mention);
      }
    }
    return null;
  }

  /** "…, the minister said, adding that …": the second comma still parts what is added. */
  private static boolean isFurther(Word word) {
    return word.form().endsWith("ing") && !word.isCapitalised();
  }

  private static boolean isComma(Word word) {
    return word.form().equals(",");
  }
}
