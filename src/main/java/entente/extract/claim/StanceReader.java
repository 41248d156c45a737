package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.model.ClaimKind;
import entente.model.Polarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the stances of one sentence, verb by verb: what a verb, adjective or noun of stance takes as
 * its target. A verb that stands inside a target is taken, and tells of no stance of its own.
 */
final class StanceReader {
  /**
   * A stance and one of its targets.
   *
   * @param owner the unit that names whose it is, apart from who tells of it; -1 if nobody is named
   */
  record Stance(ClaimFrame frame, Target target, int owner) {}

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Stretches stretches;
  private final NounTargets nouns;
  private final VerbTargets verbs;
  private final Complements complements;
  private final CompanyComplements company;
  private final TargetChoice choice;
  private final Predicates predicates;
  private final Undertakings undertakings;
  private final StanceConditions conditions;
  private final ClauseStances clauseStances;
  private final StanceList found = new StanceList();
  private final Set<Integer> taken = new HashSet<>();

  StanceReader(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.stretches = new Stretches(lexicon, clauses);
    this.verbs = new VerbTargets(clauses, stretches);
    this.nouns = new NounTargets(clauses, stretches, verbs);
    this.complements = new Complements(lexicon, clauses);
    this.company = new CompanyComplements(lexicon, clauses, nouns);
    this.choice = new TargetChoice(lexicon, clauses);
    this.predicates = new Predicates(lexicon, clauses);
    this.undertakings = new Undertakings(lexicon, clauses);
    this.conditions = new StanceConditions(lexicon, clauses, complements, predicates, undertakings);
    this.clauseStances = new ClauseStances(clauses, predicates, undertakings, conditions);
  }

  /** True if the verb has been read as part of a target. */
  boolean isTaken(int verb) {
    return taken.contains(verb);
  }

  /** Takes the verbs of a target that is claimed. */
  void take(Target target) {
    for (int inside = target.from(); inside <= target.to(); inside++) {
      taken.add(inside);
    }
  }

  /** The stances that a verb of the sentence tells of, each with its target; none of most verbs. */
  List<Stance> read(int verb) {
    found.clear();
    if (!conditions.mayTell(verb)) {
      return List.of();
    }
    for (ClaimFrame frame : lexicon.verb(clauses.lemma(verb))) {
      ClaimFrame fitting = conditions.fitting(verb, frame);
      if (fitting != null) {
        complement(verb, fitting);
      }
    }
    for (ClaimFrame frame : conditions.manner(verb)) {
      complement(verb, frame.by("object"));
      complement(verb, frame.by("clause"));
    }
    predicates.of(verb).forEach(each -> said(verb, each));
    if (predicates.isThere(verb)) {
      complement(verb, ClaimFrame.PASSING);
    }
    predicates.heldTalk(verb).forEach(talk -> nounTargets(talk, ClaimFrame.PASSING));
    predicates.lasting(verb).forEach(each -> nounTargets(each, ClaimFrame.PASSING));
    if (found.any(frame -> frame.kind() == ClaimKind.TOPIC)) {
      complements.of(verb, "with").forEach(each -> carried(each, ClaimFrame.TALK));
    }
    predicates.adjectives(verb).forEach(this::adjective);
    adjective(verb);
    if (undertakings.isPromise(verb) && !found.any(frame -> frame.polarity() != Polarity.SUPPORT)) {
      found.clear();
    }
    modal(verb);
    return found.without(choice::isConversation);
  }

  private void said(int verb, Predicates.Said said) {
    int before = found.size();
    if (said.unit() == verb && said.frame().isJudgement()) {
      found.add(said.frame(), verbs.clause(verb));
      return;
    }
    targets(said.unit(), said.frame());
    found.cut(before, said.end(), stretches);
    found.stretch(before, said.frame().isPraise() ? verbs.predicate(verb).to() : 0);
  }

  private void adjective(int word) {
    String form = clauses.unit(word).form();
    for (int each : clauses.parse().conjuncts(word)) {
      List<ClaimFrame> frames = lexicon.adjective(each == word ? form : clauses.unit(each).form());
      for (ClaimFrame frame : frames) {
        complement(each, frame);
      }
    }
  }

  /** "China will ...", "both sides should ...". */
  private void modal(int verb) {
    if (found.size() > 0) {
      return;
    }
    if (undertakings.isAhead(verb)) {
      verbTargets(verb, ClaimFrame.WILL);
    } else if (undertakings.isDemanded(verb)) {
      if (clauses.isPassive(verb)) {
        found.add(ClaimFrame.VALUED, verbs.clause(verb));
      } else {
        verbTargets(verb, ClaimFrame.VALUED);
      }
    }
    found.dropBare();
  }

  private void complement(int word, ClaimFrame told) {
    ClaimFrame frame = conditions.valued(word, told);
    boolean object = frame.link().equals("object");
    List<Integer> all = complements.of(word, frame.link());
    for (int i = 0; i < all.size(); i++) {
      int before = found.size();
      int each = complements.beyondParticiple(all.get(i));
      if (frame.isClause()) {
        clauseTarget(each, frame);
      } else if (object && clauses.parse().arc(each) == Arc.COMPLEMENT) {
        found.add(frame, verbs.clause(each));
      } else {
        if (object) {
          nounTargets(each, frame);
        } else {
          targets(each, frame);
        }
        furtherStances(each, before, frame);
      }
      if (frame.isPreposition() && i + 1 < all.size()) {
        found.cut(before, clauses.parse().head(all.get(i + 1)), stretches);
      }
      questions(each, before, frame);
    }
    if (object && frame.kind() != null && clauses.isPassive(word) && !all.isEmpty()) {
      nouns.includedBehind(word).forEach(target -> found.add(frame, target));
    }
    if (object && frame.kind() != null) {
      company.of(word, all).forEach(target -> found.add(frame, target));
    }
  }

  /** "discussed A and how to do B": a question that the parser joins to what stands in A. */
  private void questions(int head, int before, ClaimFrame frame) {
    if (frame.kind() == ClaimKind.TOPIC && found.size() > before) {
      for (int question : complements.clauses().questions(head)) {
        found.cut(before, clauses.parse().span(question)[0], stretches);
        found.add(frame, verbs.clause(question));
      }
    }
  }

  private void targets(int head, ClaimFrame frame) {
    if (clauses.parse().isVerb(head)) {
      verbTargets(head, frame);
    } else {
      nounTargets(head, frame.ofThing());
    }
  }

  /** The targets of a noun phrase; a noun that carries a stance itself leads on to its own target. */
  private void nounTargets(int noun, ClaimFrame frame) {
    Set<Integer> led = new HashSet<>();
    int before = found.size();
    for (int each : clauses.parse().conjuncts(noun)) {
      found.ownedBy(frame.kind() == null
          ? clauses.parse().child(each, Arc.POSSESSIVE)
          : found.owner());
      if (carried(each, frame)) {
        led.add(each);
      }
    }
    if (frame.kind() == null) {
      return;
    }
    List<Target> targets = new ArrayList<>(nouns.of(noun, led));
    targets.addAll(nouns.behind(found.end(before)));
    for (Target target : targets) {
      boolean leads = led.contains(target.head()) || found.isAt(target.from())
          || target.head() != noun && carried(target.head(), frame);
      if (!leads && choice.isTarget(target, frame)
          && !conditions.isBareSide(target)) {
        found.part(before, target.from(), stretches);
        found.add(frame, target);
      }
    }
  }

  /** "commitment to A and concern about B": a stance that the parser joins to what the first is on. */
  private void furtherStances(int noun, int before, ClaimFrame frame) {
    int last = clauses.parse().span(noun)[1];
    for (int unit = noun + 1; unit <= last; unit++) {
      if (conditions.isFurtherStance(unit, noun, frame)) {
        found.cut(before, clauses.parse().span(unit)[0], stretches);
        for (ClaimFrame own : conditions.nounFrames(unit)) {
          if (own.mayStandUnder(frame, false)) {
            complement(unit, own.under(frame));
          }
        }
      }
    }
  }

  private boolean carried(int noun, ClaimFrame above) {
    int before = found.size();
    boolean dropped = false;
    if (clauses.mention(noun) != null) {
      return false;
    }
    if (above.kind() == ClaimKind.COMMITMENT) {
      return valued(noun, above);
    }
    boolean view = conditions.isView(noun, above);
    for (ClaimFrame frame : conditions.nounFrames(noun)) {
      dropped |= frame.dropped();
      if (frame.mayStandUnder(above, view)) {
        complement(noun, conditions.isDenied(noun, above) ? frame.negated() : frame.under(above));
      }
    }
    if (found.size() == before && !dropped && !view) {
      besideVerb(noun, above);
    }
    return dropped || found.size() > before;
  }

  /** "agreed on the importance of X", "pledged support for X" commit to nothing, and are for X. */
  private boolean valued(int noun, ClaimFrame above) {
    int before = found.size();
    for (ClaimFrame frame : lexicon.noun(clauses.lemma(noun))) {
      if (frame.isOwnUnder(above)) {
        complement(noun, frame.under(ClaimFrame.VALUED));
      }
    }
    return found.size() > before;
  }

  /** "expressed alarm ... with the tensions", where the parser hangs what follows on the verb. */
  private void besideVerb(int noun, ClaimFrame over) {
    Arc arc = clauses.parse().arc(noun);
    boolean passive = arc == Arc.PASSIVE_SUBJECT || arc == Arc.SUBJECT;
    int verb = passive || arc == Arc.OBJECT ? clauses.parse().head(noun) : -1;
    boolean told = passive && over.kind() == null;
    ClaimFrame above = told ? ClaimFrame.TALK : over;
    for (ClaimFrame frame : conditions.nounFrames(noun)) {
      if (verb >= 0 && (told || frame.mayStandUnder(above, false))
          && (frame.isPreposition() || frame.link().equals("infinitive"))) {
        complement(verb, frame.under(above));
      }
    }
  }

  private void verbTargets(int verb, ClaimFrame frame) {
    int real = complements.beyondWorkWith(verb);
    for (Target target : nouns.withBesides(verbs.of(real), frame.kind() == ClaimKind.TOPIC)) {
      taken.add(target.head());
      ClaimFrame own = conditions.opposing(target.head(), frame);
      if (own != null) {
        complement(target.head(), own);
      } else if (choice.isDoing(target, frame)) {
        found.add(frame, target);
      }
    }
  }

  private void clauseTarget(int verb, ClaimFrame frame) {
    ClauseStances.Told told = clauseStances.of(verb, frame);
    if (told != null && told.whole()) {
      found.add(told.frame(), verbs.clause(verb));
    } else if (told != null) {
      verbTargets(verb, told.frame());
    }
  }
}
