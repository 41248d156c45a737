package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds those who take part where the parser hangs them on a word that they do not belong to. */
final class Misparses {
  private Misparses() {}

  /** "sat down for two hours with A": hung on the hours. */
  static List<Integer> behindTime(Clauses clauses, int verb) {
    List<Integer> found = new ArrayList<>();
    for (int at = verb + 1; at < clauses.size() && !clauses.parse().isVerb(at); at++) {
      if (clauses.is(at, "hour") || clauses.is(at, "minute")) {
        found.addAll(clauses.prepositionObjects(at, "with"));
      }
    }
    return found;
  }

  /** "issued by A and B names ...": hung on the verb behind them, taken for a noun. */
  static List<Integer> byNoun(Clauses clauses, int unit) {
    return clauses.parse().prepositions(unit, "by").stream().map(link -> link + 1)
        .filter(next -> next < clauses.size() && clauses.mention(next) != null
            && clauses.parse().arc(next) == Arc.MODIFIER)
        .toList();
  }

  /** "received in the Kremlin President A": taken for the place. */
  static List<Integer> behindPlace(Clauses clauses, int verb) {
    return Stream.of("in", "at").flatMap(link -> clauses.prepositionObjects(verb, link).stream())
        .filter(unit -> clauses.mention(unit) instanceof Mention.Actors actors
            && actors.isPersonal())
        .toList();
  }
}
