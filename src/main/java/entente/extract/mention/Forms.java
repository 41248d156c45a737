package entente.extract.mention;

import entente.extract.analysis.Word;
import java.util.List;

/** Looks at the forms of words in a sentence: commas, articles, possessives. */
final class Forms {
  private Forms() {}

  /** The word at that place as written. */
  static String form(List<Word> words, int at) {
    return words.get(at).form();
  }

  static boolean comma(List<Word> words, int at) {
    return at < words.size() && form(words, at).equals(",");
  }

  static boolean isArticle(String word) {
    return word.equalsIgnoreCase("the") || word.equals("a") || word.equals("an");
  }

  static boolean isPossessive(List<Word> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    String word = form(words, at);
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /** True if a name cannot go on at that place. */
  static boolean closes(List<Word> words, int at) {
    return at >= words.size() || words.get(at).isPunctuation() || !words.get(at).isCapitalised();
  }

  /** True if "the" stands before that place. */
  static boolean definite(List<Word> words, int from) {
    return from > 0 && form(words, from - 1).equalsIgnoreCase("the");
  }
}
