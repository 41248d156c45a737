package entente.extract.clause;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention;
import entente.extract.mention.Mention.Actors;
import entente.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins actors that stand in a list, "A, B and C", into one mention: long lists are what parsers get
 * wrong most often.
 */
final class ActorLists {
  private static final Set<String> LINKS = Set.of(",", "and", "the", "as", "well", "&");

  private ActorLists() {}

  /** The mentions with lists joined. */
  static List<Mention> join(List<Word> words, List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    int at = 0;
    while (at < mentions.size()) {
      int end = listEnd(words, mentions, at);
      joined.add(end - at > 1 ? merge(mentions.subList(at, end)) : mentions.get(at));
      at = end;
    }
    return joined;
  }

  /** One past the last mention of the list that begins here. */
  private static int listEnd(List<Word> words, List<Mention> mentions, int from) {
    int end = from + 1;
    boolean closed = false;
    while (end < mentions.size() && !closed && isListed(mentions.get(from), mentions.get(end))
        && isLink(words, mentions.get(end - 1).to(), mentions.get(end).from())) {
      closed = has(words, mentions.get(end - 1).to(), mentions.get(end).from(), "and");
      end++;
    }
    boolean pairWithComma = end - from == 2 && has(words, mentions.get(from).to(),
        mentions.get(from + 1).from(), ",");
    return closed && !pairWithComma ? end : from + 1;
  }

  private static boolean isListed(Mention first, Mention next) {
    return first instanceof Actors one && next instanceof Actors other
        && one.isPersonal() == other.isPersonal() && adjective(one) == adjective(other);
  }

  private static boolean adjective(Actors actors) {
    return actors.form() == Mention.Form.ADJECTIVE;
  }

  private static boolean isLink(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(words.get(i).form())) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean has(List<Word> words, int from, int to, String form) {
    return words.subList(from, to).stream().anyMatch(word -> word.form().equals(form));
  }

  private static Actors merge(List<Mention> list) {
    List<Participant> all = new ArrayList<>();
    for (Mention each : list) {
      all.addAll(((Actors) each).participants());
    }
    return new Actors(list.getFirst().from(), list.getLast().to(), all,
        ((Actors) list.getFirst()).form());
  }
}
