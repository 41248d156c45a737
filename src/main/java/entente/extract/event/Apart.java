package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.model.EventStatus;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whom somebody met together and whom apart: "spoke separately with A and B", "calls with A and
 * B" and "met with President A of C and Prime Minister B of D" are one event for each.
 */
final class Apart {
  /** Words of those who were met one by one. */
  private static final Set<String> ONE_BY_ONE = Set.of("separately", "respectively", "individually",
      "bilaterally", "particular");
  private static final Set<String> SEVERAL = Set.of("meetings", "calls", "conversations");
  /** Words of those who met together. */
  private static final Set<String> TOGETHER = Set.of("trilateral", "trilaterally", "quadrilateral",
      "multilateral", "joint", "jointly", "together", "summit", "both", "format");

  /** Verbs of calls, each of which is to one person. */
  private static final Set<String> DIALLED = Set.of("phone", "telephone", "ring");

  private Apart() {}

  /**
   * The partners of an encounter in the groups in which they were met.
   *
   * @param actors who met them; nobody where the partners are all who took part
   */
  static List<List<Participant>> groups(Reading reading, int unit, List<Participant> actors,
      List<Participant> others) {
    Clauses clauses = reading.clauses();
    boolean split = isOneByOne(clauses, unit);
    if (others.size() < 2 || actors.isEmpty()) {
      boolean lacksSide = split && actors.isEmpty()
          && !clauses.prepositionObjects(unit, "with").isEmpty();
      return lacksSide ? List.of() : List.of(others);
    }
    boolean dialled = DIALLED.contains(clauses.lemma(unit)) && clauses.parse().isVerb(unit);
    if ((split || dialled) && others.stream().allMatch(each -> each.person() != null)) {
      return others.stream().map(List::of).toList();
    }
    List<Party> parties = others.stream().map(Participant::party).distinct().toList();
    return split || isListed(reading, unit, actors, others)
        ? parties.stream()
            .map(party -> others.stream().filter(each -> each.party().equals(party)).toList())
            .toList()
        : List.of(others);
  }

  /** True for "separately with", "meetings with": each of the partners was met for himself. */
  static boolean isOneByOne(Clauses clauses, int unit) {
    boolean several = SEVERAL.contains(clauses.unit(unit).form().toLowerCase(Locale.ROOT));
    return several || isSaidBehind(clauses, unit) || clauses.parse().children(unit).stream()
        .anyMatch(child -> ONE_BY_ONE.contains(clauses.lemma(child))
            || clauses.is(child, "separate") || clauses.is(child, "back-to-back")
            || clauses.parse().children(child).stream()
                .anyMatch(below -> clauses.is(below, "particular")
                    || clauses.is(below, "in") && clauses.is(below + 1, "particular")));
  }

  /** "met A and then B separately": where the parser hangs the word on another. */
  private static boolean isSaidBehind(Clauses clauses, int unit) {
    for (int at = unit + 1; at < clauses.size() && !clauses.parse().isVerb(at); at++) {
      if (clauses.is(at, "separately")) {
        return clauses.parse().isVerb(unit);
      }
    }
    return false;
  }

  /**
   * True for leaders of several states, each named with his post, of whom nothing says that they met
   * together: neither a word nor a day that all of them share.
   */
  private static boolean isListed(Reading reading, int unit, List<Participant> actors,
      List<Participant> others) {
    Clauses clauses = reading.clauses();
    boolean meets = !clauses.isTitle() && (clauses.is(unit, "meet") || clauses.is(unit, "speak"));
    boolean also = clauses.parse().children(unit).stream()
        .anyMatch(child -> clauses.is(child, "also"));
    boolean posts = meets && others.stream()
        .allMatch(each -> each.person() != null && each.role() != null && each.party().isState());
    return posts && parties(actors).size() == 1 && (also || !isOfOneDay(reading, unit))
        && !isTogether(clauses) && !reading.ledger().isTitledTogether()
        && !isTold(reading, actors, others);
  }

  private static boolean isOfOneDay(Reading reading, int unit) {
    PartialDate start = reading.surroundings().when(unit, EventStatus.OCCURRED).start();
    return start != null && start.isDay();
  }

  /** True if a word of the sentence is one of those who met together: "trilateral". */
  static boolean isTogether(Clauses clauses) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (clauses.mention(unit) == null && TOGETHER.contains(clauses.lemma(unit))) {
        return true;
      }
    }
    return false;
  }

  /** True if an event of just these sides has been told before, as by the title. */
  private static boolean isTold(Reading reading, List<Participant> actors,
      List<Participant> others) {
    Set<Party> all = parties(actors);
    all.addAll(parties(others));
    return parties(reading.discourse().sides(all.size())).equals(all);
  }

  private static Set<Party> parties(List<Participant> participants) {
    Set<Party> parties = new LinkedHashSet<>();
    participants.forEach(each -> parties.add(each.party()));
    return parties;
  }
}
