package entente.extract.discourse;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention;
import entente.extract.mention.PersonFacts;
import entente.model.Participant;
import java.util.List;

/**
 * Tells whom a bare title without a side means where a document names several who hold it: of two foreign ministers,
 * "the minister" is the one whom it was about last.
 */
public final class Titled {
  private Titled() {}

  /**
   * The mentions of a sentence, those of bare titles with the person named last.
   *
   * @param words the sentence, by whose words mentions are counted
   */
  public static List<Mention> settle(List<Mention> mentions, List<Word> words,
      Discourse discourse) {
    return mentions.stream().map(each -> settle(each, words, discourse)).toList();
  }

  private static Mention settle(Mention mention, List<Word> words, Discourse discourse) {
    if (!(mention instanceof Mention.Actors actors) || actors.form() != Mention.Form.TITLED
        || actors.participants().size() != 1) {
      return mention;
    }
    Participant meant = actors.participants().getFirst();
    boolean bare = actors.to() == actors.from() + 1 || !words.get(actors.from()).isCapitalised();
    if (!bare || meant.person() == null || meant.party().equals(discourse.memory().home())) {
      return mention;
    }
    List<PersonFacts> holders = discourse
        .holders(Word.text(words, actors.from(), actors.to()));
    return holders.size() < 2
        ? mention
        : new Mention.Actors(actors.from(), actors.to(),
            List.of(discourse.latest(holders, meant)), actors.form());
  }
}
