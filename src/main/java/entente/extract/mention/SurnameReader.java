package entente.extract.mention;

import static entente.extract.mention.Forms.form;
import static entente.extract.mention.Forms.isArticle;

import entente.extract.analysis.Word;
import entente.extract.mention.NameWords.Kind;
import java.util.List;

/**
 * Notes the single capitalised words of running text that may be surnames of leaders ("Putin met
 * Erdogan"). One that also stands beside another capitalised word is part of a longer name that
 * nobody knows, and so nowhere a leader's.
 */
final class SurnameReader {
  private final Gazetteer gazetteer;
  private final NameWords lexicon;

  SurnameReader(Gazetteer gazetteer, NameWords lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /**
   * Tells the memory of the word at that place, at which no person was read.
   *
   * @param sentence index of the sentence; of titles, whose words may all have capitals, nothing is
   *     told
   */
  void note(List<Word> words, int at, int sentence, Memory memory) {
    String word = form(words, at);
    if (sentence < 0 || word.length() < 2 || !isName(words, at)
        || lexicon.is(word, Kind.COMMON_WORD) || gazetteer.longest(words, at) != null) {
      return;
    }
    if (isName(words, at - 1) || isName(words, at + 1)) {
      memory.surnames().refuse(word);
    } else if (at == 0 || !isArticle(form(words, at - 1))) {
      memory.surnames().note(word, sentence);
    }
  }

  private boolean isName(List<Word> words, int at) {
    return at >= 0 && at < words.size() && words.get(at).isCapitalised()
        && !lexicon.is(form(words, at), Kind.NOT_A_NAME);
  }
}
