package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a framework named alone, where that means its sitting: "took part in the G20". */
final class BareFramework {
  /** Prepositions behind which stands who attends, or where from, and not what. */
  private static final Set<String> ATTENDING = Set.of("by", "from");

  private static final Set<String> SITS = Set.of("meet", "convene", "reconvene", "gather", "sit");

  /** What a council does when it sits. */
  private static final Set<String> DEBATES = Set.of("discuss", "debate", "vote", "consider");

  private BareFramework() {}

  /** "took part in the G20": a framework by name alone, as object of a verb of attending. */
  static @Nullable Party of(Clauses clauses, int unit) {
    if (!(clauses.mention(unit) instanceof Mention.Actors actors)
        || actors.form() != Mention.Form.SIDE
            && (actors.form() != Mention.Form.TITLED || actors.participants().size() > 1
                || actors.participants().getFirst().person() != null)) {
      return null;
    }
    Party party = actors.participants().getFirst().party();
    int verb = clauses.governingVerb(unit);
    int first = clauses.parse().firstConjunct(unit);
    boolean object = clauses.parse().arc(first) == Arc.OBJECT
        || clauses.parse().arc(first) == Arc.PREPOSITION_OBJECT
            && !ATTENDING.contains(clauses.lemma(clauses.parse().head(first)));
    boolean attends = verb >= 0 && object && Set.of("attend", "participate")
        .contains(clauses.lemma(verb))
        || object && addresses(clauses, verb, unit)
        || verb >= 0 && takesPart(clauses, verb, unit)
            && clauses.is(clauses.parse().head(first), "in");
    int sitting = verb < 0 ? -1 : sitting(clauses, verb);
    boolean meets = sitting >= 0 && clauses.subject(sitting) == unit
        && clauses.parse().prepositions(sitting, "with").isEmpty()
        && clauses.parse().child(sitting, Arc.OBJECT) < 0
        || SittingParts.participle(clauses, unit) >= 0;
    boolean setting = Sidelines.haveOf(clauses, unit) || isCouncil(clauses, unit)
        || verb >= 0 && clauses.is(verb, "host") && hostsLeaders(clauses, verb, unit);
    return !party.isState() && (attends || meets || setting || debates(clauses, verb, unit))
        ? party
        : null;
  }

  /** "meets", "is expected to meet": the verb that says that its subject sits; -1 if none does. */
  static int sitting(Clauses clauses, int verb) {
    for (int at = verb; at >= 0; at = clauses.parse().child(at, Arc.COMPLEMENT)) {
      if (sits(clauses, at)) {
        return at;
      }
    }
    return -1;
  }

  /** True for "meet" or "convene". */
  static boolean sits(Clauses clauses, int verb) {
    return SITS.contains(clauses.lemma(verb));
  }

  /** "The Security Council discussed the matter on Monday": on a day, so that it sat. */
  static boolean debates(Clauses clauses, int verb, int unit) {
    return verb >= 0 && DEBATES.contains(clauses.lemma(verb)) && clauses.subject(verb) == unit
        && clauses.text(unit, unit).endsWith(" Council") && !clauses.isTitle()
        && clauses.parse().tag(verb).equals("VBD") && !clauses.times().isEmpty();
  }

  /** "will address the Security Council". */
  private static boolean addresses(Clauses clauses, int verb, int unit) {
    String name = clauses.text(unit, unit);
    return clauses.is(verb, "address") && clauses.parse().arc(unit) == Arc.OBJECT
        && (name.endsWith(" Council") || name.endsWith(" Assembly"));
  }

  /** "India hosting Quad Leaders": where the leaders of a framework come together. */
  private static boolean hostsLeaders(Clauses clauses, int verb, int unit) {
    String name = clauses.text(unit, unit).toLowerCase(Locale.ROOT);
    return clauses.parse().arc(unit) == Arc.OBJECT && clauses.parse().head(unit) == verb
        && (name.endsWith("leaders") || name.endsWith("ministers"));
  }

  /**
   * "at a European Council", "during the UN General Assembly": a body that sits, named by itself; not
   * "work together at the Security Council", which does so all the year.
   */
  private static boolean isCouncil(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int link = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    String name = clauses.text(unit, unit);
    return link >= 0 && (clauses.is(link, "at") || clauses.is(link, "during"))
        && (name.endsWith(" Council") || name.endsWith(" Assembly"))
        && !(name.endsWith("Security Council") && clauses.times().isEmpty());
  }

  /** "the leaders of the A countries had a call": the format in which they did; null if none is told. */
  static @Nullable String ofCallers(Clauses clauses, int noun) {
    int verb = clauses.governingVerb(noun);
    int subject = verb < 0 ? -1 : clauses.subject(verb);
    return subject < 0
        ? null
        : clauses.prepositionObjects(subject, "of").stream().filter(of -> clauses.is(of, "country"))
            .flatMap(of -> clauses.parse().children(of, Arc.MODIFIER).stream())
            .map(clauses::mention)
            .filter(Mention.Actors.class::isInstance).map(Mention.Actors.class::cast)
            .map(format -> format.participants().getFirst().party())
            .filter(party -> !party.isState()).map(Party::code).findFirst().orElse(null);
  }

  /** True for "took part in" what a unit names. */
  static boolean takesPart(Clauses clauses, int verb, int unit) {
    return clauses.is(verb, "take") && clauses.parse().children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> clauses.is(object, "part")) && unit > verb;
  }

  /** "the leaders of A met in B": of one organisation, which sits so. */
  static boolean isSittingOf(Clauses clauses, int verb, List<Participant> actors) {
    int subject = clauses.subject(verb);
    boolean body = subject >= 0 && clauses.mention(subject) instanceof Mention.Actors who
        && who.form() == Mention.Form.SIDE;
    body |= subject >= 0 && clauses.mention(subject) instanceof Mention.Sitting;
    return sits(clauses, verb) && !body && actors.size() == 1
        && actors.getFirst().person() == null && !actors.getFirst().party().isState()
        && clauses.parse().child(verb, Arc.OBJECT) < 0
        && clauses.parse().prepositions(verb, "with").isEmpty();
  }
}
