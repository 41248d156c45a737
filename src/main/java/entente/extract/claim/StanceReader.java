package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
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
  private static final Set<String> COPULAS = Set.of("be", "remain", "stand", "stay");
  private static final Set<String> EVENTS = Set.of("visit", "travel", "meet", "attend", "arrive",
      "host", "hold", "take", "speak", "address", "participate", "pay", "depart", "join", "chair",
      "be", "have", "begin");
  private static final ClaimFrame WILL = new ClaimFrame("infinitive", ClaimKind.COMMITMENT, null,
      false);
  private static final ClaimFrame SHOULD = new ClaimFrame(ClaimFrame.DEMAND, ClaimKind.POSITION,
      Polarity.SUPPORT, false);

  /** A stance and one of its targets. */
  record Stance(ClaimFrame frame, Target target) {}

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final NounTargets nouns;
  private final VerbTargets verbs;
  private final Complements complements;
  private final TargetChoice choice;
  private final List<Stance> found = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  StanceReader(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    Stretches stretches = new Stretches(lexicon, clauses);
    this.verbs = new VerbTargets(clauses, stretches);
    this.nouns = new NounTargets(clauses, stretches, verbs);
    this.complements = new Complements(lexicon, clauses);
    this.choice = new TargetChoice(lexicon, clauses);
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
    String lemma = clauses.lemma(verb);
    if (lexicon.needsGathering(lemma) && !isSubjectGathering(verb)
        || lexicon.needsTelling(lemma) && !isTold(verb)) {
      return List.of();
    }
    for (ClaimFrame frame : lexicon.verb(clauses.lemma(verb))) {
      complement(verb, frame);
    }
    if (COPULAS.contains(clauses.lemma(verb))) {
      for (int child : clauses.parse().children(verb, Arc.COMPLEMENT)) {
        adjective(child);
      }
    }
    adjective(verb);
    if (found.isEmpty()) {
      modal(verb);
    }
    found.removeIf(each -> choice.isConversation(each.target()) || found.stream().anyMatch(
        other -> each.target().isInside(other.target()) && each.frame().equals(other.frame())));
    return List.copyOf(found);
  }

  /** True for "addressed", and for "will address"; not for "to address". */
  private boolean isTold(int verb) {
    return !clauses.parse().tag(verb).equals("VB") || !clauses.hasAuxiliary(verb, "to");
  }

  /** True if the verb's subject is a meeting, an agenda or the like. */
  private boolean isSubjectGathering(int verb) {
    int subject = clauses.subject(verb);
    return subject >= 0 && (clauses.mention(subject) instanceof Mention.Sitting
        || clauses.mention(subject) == null
            && lexicon.isSpeakingGathering(clauses.lemma(subject)));
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
    boolean will = clauses.hasAuxiliary(verb, "will");
    boolean should = clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must");
    boolean event = !(should && clauses.is(verb, "have")) && EVENTS.contains(clauses.lemma(verb));
    boolean past = clauses.parse().tag(verb).equals("VBD");
    if (!will && !should || event || past || clauses.isPassive(verb)) {
      return;
    }
    if (clauses.parse().arc(verb) == Arc.NOUN_CLAUSE) {
      return;
    }
    verbTargets(verb, will ? WILL : SHOULD);
  }

  private void complement(int word, ClaimFrame frame) {
    boolean object = frame.link().equals("object");
    for (int each : complements.of(word, frame.link())) {
      if (frame.isClause()) {
        clauseTarget(each, frame);
      } else if (!object && clauses.parse().isVerb(each)) {
        verbTargets(each, frame);
      } else {
        nounTargets(each, frame);
      }
    }
    int behind = object && frame.kind() != null ? complements.behindCompany(word) : -1;
    if (behind >= 0) {
      nouns.of(behind).stream().map(target -> target.after(word + 2))
          .forEach(target -> found.add(new Stance(frame, target)));
    }
  }

  /** The targets of a noun phrase; a noun that carries a stance itself leads on to its own target. */
  private void nounTargets(int noun, ClaimFrame frame) {
    Set<Integer> led = new HashSet<>();
    for (int each : clauses.parse().conjuncts(noun)) {
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
      if (!leads && choice.isTarget(target, frame)) {
        found.add(new Stance(frame, target));
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
    boolean view = isView(noun, above);
    for (ClaimFrame frame : lexicon.noun(clauses.lemma(noun))) {
      dropped |= frame.dropped();
      boolean talk = frame.kind() == ClaimKind.TOPIC && above.kind() == ClaimKind.POSITION;
      if (view && frame.kind() != null || talk) {
        continue;
      }
      complement(noun, inherit(frame, above));
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
        complement(noun, inherit(frame, SHOULD));
      }
    }
    return found.size() > before;
  }

  /** "condemned the decision to": a view of the noun itself, unlike "stressed the resolve to". */
  private boolean isView(int noun, ClaimFrame above) {
    int verb = clauses.governingVerb(noun);
    return above.kind() == ClaimKind.POSITION && verb >= 0
        && !lexicon.verb(clauses.lemma(verb)).isEmpty()
        && !lexicon.isSpeech(clauses.lemma(verb));
  }

  /** "expressed alarm ... with the tensions", where the parser hangs "with" on the verb. */
  private void besideVerb(int noun, ClaimFrame above) {
    int verb = clauses.parse().arc(noun) == Arc.OBJECT ? clauses.parse().head(noun) : -1;
    for (ClaimFrame frame : lexicon.noun(clauses.lemma(noun))) {
      if (verb >= 0 && frame.isPreposition()) {
        complement(verb, inherit(frame, above));
      }
    }
  }

  /**
   * A noun such as "importance" passes on the verb's stance; under "discussed" all are topics, under "noted" it is
   * valued.
   */
  private static ClaimFrame inherit(ClaimFrame frame, ClaimFrame above) {
    if (frame.kind() == null && above.kind() == null && !frame.dropped()) {
      return new ClaimFrame(frame.link(), SHOULD.kind(), SHOULD.polarity(), false);
    }
    boolean pass = frame.kind() == null
        || above.kind() == ClaimKind.TOPIC && frame.polarity() == Polarity.SUPPORT;
    return pass && !frame.dropped()
        ? new ClaimFrame(frame.link(), above.kind(), above.polarity(), false)
        : frame;
  }

  private void verbTargets(int verb, ClaimFrame frame) {
    int real = beyondWorkWith(verb);
    for (Target target : verbs.of(real)) {
      taken.add(target.head());
      ClaimFrame own = ownStance(target.head(), frame);
      if (own == null) {
        found.add(new Stance(frame, target));
      } else {
        complement(target.head(), own);
      }
    }
  }

  /** "agreed to oppose X" is a position against X. */
  private @Nullable ClaimFrame ownStance(int verb, ClaimFrame above) {
    if (above.kind() != ClaimKind.COMMITMENT) {
      return null;
    }
    return lexicon.verb(clauses.lemma(verb)).stream()
        .filter(frame -> frame.polarity() == Polarity.OPPOSE && frame.link().equals("object"))
        .filter(frame -> clauses.parse().child(verb, Arc.OBJECT) >= 0).findFirst().orElse(null);
  }

  /** "work with Russia to implement X" is about implementing X. */
  private int beyondWorkWith(int verb) {
    Parse parse = clauses.parse();
    if (clauses.is(verb, "work") && !parse.prepositions(verb, "with").isEmpty()) {
      for (int child : parse.children(verb)) {
        if (child > verb && complements.isInfinitive(child)) {
          return child;
        }
      }
    }
    return verb;
  }

  /** A clause that is claimed as a whole, unless a verb inside it says more exactly what is meant. */
  private void clauseTarget(int verb, ClaimFrame frame) {
    boolean acting = isActor(clauses.subject(verb));
    boolean commits = clauses.hasAuxiliary(verb, "will") || clauses.hasAuxiliary(verb, "would");
    if (acting && (frame.kind() == ClaimKind.COMMITMENT || commits)) {
      verbTargets(verb, WILL);
    } else if (clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must")) {
      if (acting) {
        verbTargets(verb, SHOULD);
      } else {
        found.add(new Stance(SHOULD, verbs.clause(verb)));
      }
    } else if (lexicon.verb(clauses.lemma(verb)).isEmpty() && !isStanceful(verb)) {
      boolean holds = COPULAS.contains(clauses.lemma(verb))
          && frame.kind() == ClaimKind.COMMITMENT;
      found.add(new Stance(holds ? SHOULD : frame, verbs.clause(verb)));
    }
  }

  /** "it is important to": the adjective says what is claimed. */
  private boolean isStanceful(int verb) {
    return COPULAS.contains(clauses.lemma(verb))
        && clauses.parse().children(verb, Arc.COMPLEMENT).stream()
            .anyMatch(each -> !lexicon.adjective(clauses.lemma(each)).isEmpty());
  }

  /** True for somebody who may do something, by name, pronoun or post. */
  private boolean isActor(int subject) {
    Mention mention = subject < 0 ? null : clauses.mention(subject);
    return mention instanceof Mention.Actors || mention instanceof Mention.Collective
        || subject >= 0 && mention == null && clauses.parse().tag(subject).equals("NNS");
  }
}
