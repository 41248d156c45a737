package entente.read.dataset;

import entente.model.Participant;
import entente.model.Party;
import java.util.List;

/** Parts names from the titles before them; whoever has a lexicon of titles answers from it. */
public interface TitledNames {
  /**
   * The persons in a text such as {@code President Ana Sol and Prime Minister Leo Mar}, with their
   * titles as roles.
   *
   * @param party for whom all of them act
   */
  List<Participant> people(String text, Party party);
}
