package entente.extract;

import entente.extract.clause.SpeechTag;
import entente.extract.discourse.Discourse;
import entente.extract.mention.Mention;
import entente.extract.text.OpenQuotes;
import entente.model.Participant;
import java.util.List;

/**
 * Keeps whose words the sentences of a document are where their own do not say so: those of a
 * quotation that goes on, and those that follow a sentence which was not parsed.
 */
final class QuotedSpeech {
  private final List<Analysed> sentences;
  private final OpenQuotes quotes;
  private final SpeechTag tags;

  QuotedSpeech(List<Analysed> sentences, SpeechTag tags) {
    this.sentences = List.copyOf(sentences);
    this.quotes = new OpenQuotes(sentences.stream().map(Analysed::sentence).toList());
    this.tags = tags;
  }

  /** Before a sentence is read: one that begins a longer quotation is said by whoever ends it. */
  void before(int at, Discourse discourse) {
    int end = quotes.end(at);
    if (end > at && tag(at, discourse).isEmpty()) {
      List<Participant> later = tag(end, discourse);
      if (!later.isEmpty()) {
        discourse.say(index(at) - 1, later);
      }
    }
  }

  /**
   * After a sentence was read: it was said by whom its own words name, or by whoever spoke before.
   *
   * @param before who spoke before it
   */
  void after(int at, List<Participant> before, Discourse discourse) {
    boolean whole = quotes.isWhole(at);
    if (whole || sentences.get(at).events() == null) {
      List<Participant> own = tag(at, discourse);
      discourse.say(index(at), own.isEmpty() && whole ? before : own);
    }
  }

  private int index(int at) {
    return sentences.get(at).sentence().index();
  }

  private List<Participant> tag(int at, Discourse discourse) {
    Analysed sentence = sentences.get(at);
    Mention sayer = tags.find(sentence.words(), sentence.mentions(), quotes.isInside(at));
    if (sayer instanceof Mention.Actors actors) {
      return actors.participants().size() == 1 ? actors.participants() : List.of();
    }
    return sayer instanceof Mention.Collective pronoun ? discourse.resolve(pronoun) : List.of();
  }
}
