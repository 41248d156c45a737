package entente.extract.clause;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention;
import entente.extract.mention.Mention.Actors;
import entente.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins actors that stand in a list, "A, B and C", into one mention: long lists are what parsers get
 * wrong most often.
 */
final class ActorLists {
  private static final Set<String> LINKS = Set.of(",", "and", "the", "as", "well", "&");

  private ActorLists() {}

  /** The mentions with lists joined. */
  static List<Mention> join(List<Word> words, List<Mention> found) {
    List<Mention> mentions = withPersons(words, found);
    List<Mention> joined = new ArrayList<>();
    int at = 0;
    while (at < mentions.size()) {
      int end = listEnd(words, mentions, at);
      joined.add(end - at > 1 ? merge(mentions.subList(at, end)) : mentions.get(at));
      at = end;
    }
    return joined;
  }

  /** "Armenia (A), Belarus (B)": a side with its person in brackets is that person. */
  private static List<Mention> withPersons(List<Word> words, List<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < mentions.size(); at++) {
      Actors named = at + 1 < mentions.size()
          ? named(words, mentions.get(at), mentions.get(at + 1))
          : null;
      found.add(named == null ? mentions.get(at) : named);
      at += named == null ? 0 : 1;
    }
    return found;
  }

  private static @Nullable Actors named(List<Word> words, Mention mention, Mention next) {
    int close = next.to();
    boolean brackets = next.from() == mention.to() + 1 && close < words.size()
        && words.get(mention.to()).form().equals("(") && words.get(close).form().equals(")");
    if (!brackets || !(mention instanceof Actors side) || !(next instanceof Actors person)
        || side.form() != Mention.Form.SIDE || person.form() != Mention.Form.NAMED
        || side.participants().size() != 1 || person.participants().size() != 1) {
      return null;
    }
    Participant who = person.participants().getFirst();
    Participant told = new Participant(who.person(), side.participants().getFirst().party(),
        who.role());
    return new Actors(side.from(), close + 1, List.of(told), Mention.Form.NAMED);
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
