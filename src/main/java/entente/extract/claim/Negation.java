package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.claim.StanceReader.Stance;
import entente.extract.clause.Clauses;
import entente.model.ClaimKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns stances round that a sentence denies: "does not support A", "will not do A, but will do B". */
final class Negation {
  /** To deny these is to go on: "will not stop working until", "will not rest". */
  private static final Set<String> GIVING_UP = Set.of("stop", "cease", "rest", "relent", "waver",
      "falter", "tire", "fail", "forget");
  private static final Set<String> MODALS = Set.of("will", "would", "shall", "should", "must");

  private final Clauses clauses;
  private final Parse parse;

  Negation(Clauses clauses) {
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  /**
   * What a stance comes to: itself, the other way round where it is denied, or null for a topic that
   * was not talked about.
   *
   * @param verb the verb that it was read from
   */
  @Nullable
  Stance settle(int verb, Stance stance) {
    int denied = isOfItsOwn(verb, stance.target()) ? stance.target().head() : verb;
    // who does not hesitate to do it does it
    if (!clauses.isNegated(denied) || clauses.is(denied, "hesitate")) {
      return stance;
    }
    if (stance.frame().kind() == ClaimKind.TOPIC) {
      return null;
    }
    int not = parse.child(denied, Arc.NEGATION);
    boolean givingUp = GIVING_UP.contains(clauses.lemma(denied))
        || clauses.is(denied, "give") && clauses.is(denied + 1, "up");
    if (givingUp && denied == stance.target().head()
        && stance.frame().kind() == ClaimKind.COMMITMENT) {
      return new Stance(stance.frame(), stance.target().with(not), stance.owner());
    }
    boolean inside = denied == stance.target().head() && not == stance.target().from();
    return new Stance(stance.frame().negated(),
        inside ? stance.target().after(not) : stance.target(), stance.owner());
  }

  /** "said that they will not do A", "will not do A, but do B": denied or not by its own words. */
  private boolean isOfItsOwn(int verb, Target target) {
    int head = target.head();
    if (head == verb || !parse.isVerb(head)) {
      return false;
    }
    int subject = parse.child(head, Arc.SUBJECT);
    if (subject >= target.from() && subject <= target.to()) {
      return false;
    }
    return subject >= 0 || isAfterBut(verb, head)
        || MODALS.stream().anyMatch(modal -> clauses.hasOwnAuxiliary(head, modal));
  }

  private boolean isAfterBut(int verb, int head) {
    return head > verb && parse.conjuncts(verb).contains(head)
        && parse.conjuncts(verb).stream().flatMap(each -> parse.children(each, Arc.COORDINATOR)
            .stream()).anyMatch(link -> link > verb && link < head && clauses.is(link, "but"));
  }
}
