package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a list of persons and sides by its words alone, since parsers lose their way in it: "the leaders
 * of A, B and C, President D of E, as well as F".
 */
final class Roster {
  /** Words that end a list. */
  private static final Set<String> ENDS = Set.of("in", "at", "on", "during", "under", "before",
      "after", "about", "against", "who", "which", "whose", "that", "where", "when", "while", "but",
      "since", "until", "into", "over", "through", "following", "despite", "amid", "ahead",
      "because", "if", "with", "to");
  private static final Set<String> SEPARATORS = Set.of(",", ";", "and");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  /** Units within which the noun stands to which "Indian" or "India's" belongs. */
  private static final int NEAR = 4;

  private final Resolver resolver;

  Roster(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Those listed before a verb and its auxiliaries. */
  List<Participant> before(Clauses clauses, int verb, Discourse discourse) {
    int end = clauses.parse().children(verb, Arc.AUXILIARY).stream().filter(each -> each < verb)
        .min(Integer::compare).orElse(verb);
    int start = end;
    while (start > 0 && !ends(clauses, start - 1, 0)) {
      start--;
    }
    return from(clauses, start, end, discourse);
  }

  /** Those listed from a unit on, each once. */
  List<Participant> from(Clauses clauses, int start, Discourse discourse) {
    return from(clauses, start, clauses.size(), discourse);
  }

  private List<Participant> from(Clauses clauses, int start, int end, Discourse discourse) {
    List<Participant> found = new ArrayList<>();
    List<Participant> general = List.of();
    int settled = 0;
    int unit = start;
    while (unit < end && !ends(clauses, unit, start)) {
      if (clauses.unit(unit).form().equals(":")) {
        general = List.copyOf(found); // "the heads of the observer states: President A of B"
      }
      boolean separator = clauses.mention(unit) == null
          && SEPARATORS.contains(clauses.unit(unit).form());
      settled = separator && clauses.unit(unit).form().equals(",") ? found.size() : settled;
      for (Participant each : listed(clauses, unit, discourse)) {
        if (!found.contains(each)) {
          found.add(each);
        }
      }
      unit++;
    }
    boolean clauseBegins = unit < end && settled > 0
        && FINITE.contains(clauses.parse().tag(unit));
    List<Participant> listed = clauseBegins ? found.subList(0, settled) : found;
    return listed.size() > general.size() && general.stream().allMatch(Roster::isUnnamed)
        ? listed.subList(general.size(), listed.size())
        : listed;
  }

  private static boolean isUnnamed(Participant participant) {
    return participant.person() == null;
  }

  /** True for a verb, and for a word that begins something else than a further name. */
  private static boolean ends(Clauses clauses, int unit, int start) {
    Mention mention = clauses.mention(unit);
    if (mention != null) {
      return mention instanceof Mention.Sitting
          || mention instanceof Mention.Collective some && some.isOnePerson();
    }
    String form = clauses.unit(unit).form();
    boolean behalf = form.equals("on") && clauses.is(unit + 1, "behalf");
    boolean title = form.equals("to") && unit > start
        && Character.isUpperCase(clauses.unit(unit - 1).form().charAt(0));
    boolean verb = clauses.parse().isVerb(unit) && Character.isLowerCase(form.charAt(0));
    return ENDS.contains(form) && !title && !behalf || verb && !clauses.is(unit, "include");
  }

  private List<Participant> listed(Clauses clauses, int unit, Discourse discourse) {
    if (!(clauses.mention(unit) instanceof Mention.Actors actors)) {
      return List.of();
    }
    boolean owner = unit + 1 < clauses.size() && clauses.parse().tag(unit + 1).equals("POS");
    boolean beside = owner || actors.form() == Mention.Form.ADJECTIVE;
    if (actors.isPersonal()) {
      return owner || isOfThing(clauses, unit) ? List.of() : resolver.one(clauses, unit, discourse);
    }
    return !beside || isOfPeople(clauses, unit)
        ? actors.participants().stream().map(each -> Participant.side(each.party())).toList()
        : List.of();
  }

  /** "the heads of Russian companies": of nothing that acts for its state. */
  private boolean isOfThing(Clauses clauses, int unit) {
    int head = clauses.parse().head(unit);
    return clauses.parse().arc(unit) == Arc.MODIFIER && head > unit && clauses.mention(head) == null
        && clauses.parse().isNoun(head) && !resolver.isOfPeople(clauses.lemma(head));
  }

  /** "Indian officials", "India's foreign minister", but not "Indian companies". */
  private boolean isOfPeople(Clauses clauses, int owner) {
    for (int unit = owner + 1; unit <= Math.min(owner + NEAR, clauses.size() - 1); unit++) {
      if (clauses.mention(unit) == null && (resolver.isOfPeople(clauses.lemma(unit)))) {
        return true;
      }
      if (SEPARATORS.contains(clauses.unit(unit).form())) {
        return false;
      }
    }
    return false;
  }
}
