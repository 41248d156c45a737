package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.model.ClaimKind;
import entente.model.Polarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stances of one sentence, verb by verb: what a verb, adjective or noun of stance takes as
 * its target. A verb that stands inside a target is taken, and tells of no stance of its own.
 */
final class StanceReader {
  private static final ClaimFrame WILL = new ClaimFrame("infinitive", ClaimKind.COMMITMENT, null,
      false);
  private static final ClaimFrame TALK = new ClaimFrame("object", ClaimKind.TOPIC, null, false);

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
  private final TargetChoice choice;
  private final StanceConditions conditions;
  private final List<Stance> found = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private int owner = -1;

  StanceReader(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.stretches = new Stretches(lexicon, clauses);
    this.verbs = new VerbTargets(clauses, stretches);
    this.nouns = new NounTargets(clauses, stretches, verbs);
    this.complements = new Complements(lexicon, clauses);
    this.choice = new TargetChoice(lexicon, clauses);
    this.conditions = new StanceConditions(lexicon, clauses, complements);
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
    owner = -1;
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
    if (conditions.isOnAgenda(verb)) {
      clauses.parse().children(verb, Arc.SUBJECT).forEach(each -> nounTargets(each, TALK));
    } else if (conditions.isThere(verb)) {
      complement(verb, ClaimFrame.PASSING);
    }
    if (found.stream().anyMatch(each -> each.frame().kind() == ClaimKind.TOPIC)) {
      complements.of(verb, "with").forEach(each -> carried(each, TALK));
    }
    if (conditions.takesAdjective(verb)) {
      clauses.parse().children(verb, Arc.COMPLEMENT).forEach(this::adjective);
      clauses.parse().children(verb, Arc.VERB_CLAUSE).stream()
          .filter(each -> clauses.parse().tag(each).equals("JJ")).forEach(this::adjective);
    }
    adjective(verb);
    boolean ahead = clauses.hasOwnAuxiliary(verb, "will")
        && !lexicon.isSpeech(clauses.lemma(verb)) && found.stream()
            .allMatch(each -> each.frame().polarity() == Polarity.SUPPORT);
    if (ahead) {
      found.clear();
    }
    if (found.isEmpty()) {
      modal(verb);
    }
    found.removeIf(each -> choice.isConversation(each.target()) || found.stream().anyMatch(
        other -> each.target().isInside(other.target()) && each.frame().isLike(other.frame())));
    return List.copyOf(found);
  }

  private void add(ClaimFrame frame, Target target) {
    found.add(new Stance(frame, target, owner));
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
    if (conditions.isAhead(verb)) {
      verbTargets(verb, WILL);
    } else if (conditions.isDemanded(verb)) {
      if (clauses.isPassive(verb)) {
        add(ClaimFrame.VALUED, verbs.clause(verb));
      } else {
        verbTargets(verb, ClaimFrame.VALUED);
      }
    }
  }

  private void complement(int word, ClaimFrame told) {
    ClaimFrame frame = conditions.isPraise(word, told) ? told.praising() : told;
    boolean object = frame.link().equals("object");
    for (int complement : complements.of(word, frame.link())) {
      int each = complements.beyondParticiple(complement);
      if (frame.isClause()) {
        clauseTarget(each, frame);
      } else if (object && clauses.parse().arc(each) == Arc.COMPLEMENT) {
        add(frame, verbs.clause(each));
      } else {
        int before = found.size();
        if (!object && clauses.parse().isVerb(each)) {
          verbTargets(each, frame);
        } else {
          nounTargets(each, frame);
        }
        furtherStances(each, before, frame);
      }
    }
    int behind = object && frame.kind() != null ? complements.behindCompany(word) : -1;
    if (behind >= 0) {
      nouns.of(behind).stream().map(target -> target.after(word + 2))
          .forEach(target -> add(frame, target));
    }
  }

  /** The targets of a noun phrase; a noun that carries a stance itself leads on to its own target. */
  private void nounTargets(int noun, ClaimFrame frame) {
    Set<Integer> led = new HashSet<>();
    for (int each : clauses.parse().conjuncts(noun)) {
      owner = frame.kind() == null ? clauses.parse().child(each, Arc.POSSESSIVE) : owner;
      if (carried(each, frame)) {
        led.add(each);
      }
    }
    if (frame.kind() == null) {
      return;
    }
    for (Target target : nouns.of(noun, led)) {
      boolean leads = led.contains(target.head())
          || target.head() != noun && carried(target.head(), frame);
      if (!leads && choice.isTarget(target, frame) && !conditions.isBareSide(target)) {
        add(frame, target);
      }
    }
  }

  /** "commitment to A and concern about B": a stance that the parser joins to what the first is on. */
  private void furtherStances(int noun, int before, ClaimFrame frame) {
    if (frame.kind() == ClaimKind.TOPIC || frame.kind() == ClaimKind.COMMITMENT) {
      return;
    }
    int last = clauses.parse().span(noun)[1];
    for (int unit = noun + 1; unit <= last; unit++) {
      if (conditions.isFurtherStance(unit, noun)) {
        int from = clauses.parse().span(unit)[0];
        for (int i = before; i < found.size(); i++) {
          Stance each = found.get(i);
          found.set(i,
              new Stance(each.frame(), stretches.before(each.target(), from), each.owner()));
        }
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
      return valued(noun);
    }
    boolean view = conditions.isView(noun, above);
    for (ClaimFrame frame : conditions.nounFrames(noun)) {
      dropped |= frame.dropped();
      if (frame.mayStandUnder(above, view)) {
        complement(noun, frame.under(above));
      }
    }
    if (found.size() == before && !dropped && !view) {
      besideVerb(noun, above);
    }
    return dropped || found.size() > before;
  }

  /** "agreed on the importance of X" commits to nothing, and is for X. */
  private boolean valued(int noun) {
    int before = found.size();
    for (ClaimFrame frame : lexicon.noun(clauses.lemma(noun))) {
      if (frame.kind() == null && !frame.dropped()) {
        complement(noun, frame.under(ClaimFrame.VALUED));
      }
    }
    return found.size() > before;
  }

  /** "expressed alarm ... with the tensions", where the parser hangs what follows on the verb. */
  private void besideVerb(int noun, ClaimFrame over) {
    Arc arc = clauses.parse().arc(noun);
    boolean passive = arc == Arc.PASSIVE_SUBJECT;
    int verb = passive || arc == Arc.OBJECT ? clauses.parse().head(noun) : -1;
    boolean told = passive && over.kind() == null;
    ClaimFrame above = told ? TALK : over;
    for (ClaimFrame frame : conditions.nounFrames(noun)) {
      if (verb >= 0 && (told || frame.mayStandUnder(above, false))
          && (frame.isPreposition() || frame.link().equals("infinitive"))) {
        complement(verb, frame.under(above));
      }
    }
  }

  private void verbTargets(int verb, ClaimFrame frame) {
    int real = complements.beyondWorkWith(verb);
    List<Target> targets = new ArrayList<>(verbs.of(real));
    targets.addAll(nouns.doingsIncluded(targets));
    for (Target target : targets) {
      taken.add(target.head());
      ClaimFrame own = ownStance(target.head(), frame);
      if (own != null) {
        complement(target.head(), own);
      } else if (choice.isDoing(target)) {
        add(frame, target);
      }
    }
  }

  /** "agreed to oppose X" is a position against X. */
  private @Nullable ClaimFrame ownStance(int verb, ClaimFrame above) {
    if (above.kind() != ClaimKind.COMMITMENT) {
      return null;
    }
    return lexicon.verb(clauses.lemma(verb)).stream()
        .filter(frame -> conditions.isOpposing(frame, verb)).findFirst().orElse(null);
  }

  /** A clause that is claimed as a whole, unless a verb inside it says more exactly what is meant. */
  private void clauseTarget(int verb, ClaimFrame frame) {
    boolean acting = conditions.isActor(clauses.subject(verb));
    boolean commits = !conditions.isCopula(verb) && !conditions.isOfOthers(verb)
        && (clauses.hasAuxiliary(verb, "will") || clauses.hasAuxiliary(verb, "would")
            || conditions.isUnderWay(verb));
    if (frame.kind() == ClaimKind.TOPIC) {
      add(frame, verbs.clause(verb));
    } else if (acting && (frame.kind() == ClaimKind.COMMITMENT || commits)) {
      verbTargets(verb, WILL);
    } else if (clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must")) {
      if (acting) {
        verbTargets(verb, ClaimFrame.VALUED);
      } else {
        add(ClaimFrame.VALUED, verbs.clause(verb));
      }
    } else if (frame.polarity() == Polarity.OPPOSE || !conditions.isTelling(verb)) {
      boolean holds = conditions.isCopula(verb) && frame.kind() == ClaimKind.COMMITMENT;
      add(holds ? ClaimFrame.VALUED : frame, verbs.clause(verb));
    }
  }
}
