package entente.extract.clause;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.mention.Mention;
import java.util.Set;

/**
 * Finds the subject that a parser hangs elsewhere: in "In Ghana, A and his team met B" on the place,
 * in "in Goa A will hold talks" on the preposition.
 */
final class LostSubject {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private LostSubject() {}

  /** The subject of a verb itself, -1 if it has none; where a mark parts two, the one behind it. */
  static int nearest(Parse parse, int verb) {
    int first = parse.child(verb, Arc.SUBJECT);
    int mark = parse.child(verb, Arc.MARK);
    // "Building on the treaty, the ministers agreed": what they did before is no subject
    if (first >= 0 && parse.lemma(first).endsWith("ing") && parse.span(first)[0] == first) {
      return parse.children(verb, Arc.SUBJECT).stream().filter(subject -> subject < verb)
          .reduce(first, (before, next) -> next);
    }
    // "the situation in A after the Council adopted ...": the parser took both for subjects
    return first < 0 || mark < first
        ? first
        : parse.children(verb, Arc.SUBJECT).stream()
            .filter(subject -> subject > mark && subject < verb).findFirst().orElse(first);
  }

  /** The person or the sides right before a finite verb that has no subject; -1 if none stands there. */
  static int of(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    if (!FINITE.contains(parse.tag(verb)) && parse.child(verb, Arc.AUXILIARY) < 0) {
      return -1;
    }
    int at = verb - 1;
    while (at > 0 && parse.head(at) == verb && clauses.mention(at) == null) {
      at--;
    }
    boolean joined = at >= 0 && parse.arc(at) == Arc.CONJUNCT && !isPerson(clauses, at);
    int first = joined ? parse.head(at) : at;
    first = isPerson(clauses, first) ? first : beforeRelative(clauses, at);
    return isPerson(clauses, first) && parse.arc(first) != Arc.SUBJECT ? first : -1;
  }

  /** "A, who holds B, signed": the unit before the clause in which a unit stands; -1 if in none. */
  private static int beforeRelative(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    for (int verb = unit; verb >= 0; verb = parse.head(verb)) {
      int who = parse.arc(verb) == Arc.NOUN_CLAUSE ? parse.child(verb, Arc.SUBJECT) : -1;
      if (who > 1 && clauses.is(who, "who")) {
        return clauses.unit(who - 1).form().equals(",") ? who - 2 : who - 1;
      }
    }
    return -1;
  }

  private static boolean isPerson(Clauses clauses, int unit) {
    Mention mention = unit < 0 ? null : clauses.mention(unit);
    return mention instanceof Mention.Actors actors && actors.isPersonal()
        || mention instanceof Mention.Collective sides
            && sides.kind() == Mention.Collective.Kind.SIDES;
  }

  /** Whom a relative pronoun stands for: the person just before "who", else what its clause hangs on. */
  static int antecedent(Clauses clauses, int verb, int relative) {
    int comma = relative > 1 && clauses.unit(relative - 1).form().equals(",") ? 1 : 0;
    int before = clauses.is(relative, "who") ? relative - 1 - comma : -1;
    if (before >= 0 && clauses.mention(before) instanceof Mention.Actors actors
        && actors.isPersonal()) {
      return before;
    }
    int at = clauses.parse().firstConjunct(verb);
    Parse parse = clauses.parse();
    return parse.arc(at) == Arc.NOUN_CLAUSE ? parse.head(at) : relative;
  }
}
