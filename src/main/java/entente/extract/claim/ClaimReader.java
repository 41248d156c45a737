package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.claim.HolderReader.Holding;
import entente.extract.claim.TargetReader.Target;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.ClaimKind;
import entente.model.Polarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a sentence, verb by verb. */
final class ClaimReader {
  private static final Set<String> COPULAS = Set.of("be", "remain", "stand", "stay");
  private static final Set<String> EVENTS = Set.of("visit", "travel", "meet", "attend", "arrive",
      "host", "hold", "take", "speak", "address", "participate", "pay", "depart", "join", "chair",
      "be", "have", "begin");
  /** What is addressed or reviewed, but not talked about. */
  private static final Set<String> AUDIENCES = Set.of("conference", "meeting", "summit", "session",
      "press", "reporter", "forum", "journalist", "troop", "guard", "nation");
  private static final ClaimFrame WILL = new ClaimFrame("infinitive", ClaimKind.COMMITMENT, null,
      false);
  private static final ClaimFrame SHOULD = new ClaimFrame("infinitive", ClaimKind.POSITION,
      Polarity.SUPPORT, false);

  /**
   * A claim as read.
   *
   * @param frame kind and polarity
   * @param holding who holds it
   * @param target what it is about
   * @param verb the verb that says it
   */
  record Reading(ClaimFrame frame, Holding holding, Target target, int verb) {}

  private final ClaimLexicon lexicon;
  private final HolderReader holders;

  ClaimReader(ClaimLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.holders = new HolderReader(lexicon, resolver);
  }

  /** The claims of a sentence in order. */
  List<Reading> read(Clauses clauses, Discourse discourse) {
    List<Reading> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int unit = 0; unit < clauses.size(); unit++) {
      boolean verb = clauses.mention(unit) == null && clauses.parse().isVerb(unit);
      if (verb && !taken.contains(unit) && !isHypothetical(clauses, unit)) {
        verb(clauses, unit, discourse, found, taken);
      }
    }
    return found;
  }

  private void verb(Clauses clauses, int verb, Discourse discourse, List<Reading> found,
      Set<Integer> taken) {
    List<Stance> stances = stances(clauses, verb, taken);
    if (stances.isEmpty()) {
      return;
    }
    Holding holding = holders.of(clauses, verb, discourse);
    if (holding == null || holding.parties().isEmpty()) {
      return;
    }
    for (Stance stance : stances) {
      ClaimFrame frame = clauses.isNegated(verb) ? stance.frame().negated() : stance.frame();
      if (frame.kind() != null) {
        found.add(new Reading(frame, holding, stance.target(), verb));
        for (int inside = stance.target().from(); inside <= stance.target().to(); inside++) {
          taken.add(inside);
        }
      }
    }
  }

  /** A stance and one of its targets. */
  private record Stance(ClaimFrame frame, Target target) {}

  private List<Stance> stances(Clauses clauses, int verb, Set<Integer> taken) {
    List<Stance> found = new ArrayList<>();
    if (lexicon.needsGathering(clauses.lemma(verb))
        && !HolderReader.isGathering(clauses, verb)) {
      return found;
    }
    for (ClaimFrame frame : lexicon.verb(clauses.lemma(verb))) {
      complement(clauses, verb, frame, found, taken);
    }
    if (COPULAS.contains(clauses.lemma(verb))) {
      for (int child : clauses.parse().children(verb, Arc.COMPLEMENT)) {
        adjective(clauses, child, found, taken);
      }
    }
    adjective(clauses, verb, found, taken);
    if (found.isEmpty()) {
      modal(clauses, verb, found, taken);
    }
    return found;
  }

  private void adjective(Clauses clauses, int word, List<Stance> found, Set<Integer> taken) {
    String form = clauses.unit(word).form();
    for (int each : clauses.parse().conjuncts(word)) {
      List<ClaimFrame> frames = lexicon.adjective(each == word ? form : clauses.unit(each).form());
      for (ClaimFrame frame : frames) {
        complement(clauses, each, frame, found, taken);
      }
    }
  }

  /** "China will ...", "both sides should ...". */
  private void modal(Clauses clauses, int verb, List<Stance> found, Set<Integer> taken) {
    boolean will = clauses.hasAuxiliary(verb, "will");
    boolean should = clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must");
    if (!will && !should || EVENTS.contains(clauses.lemma(verb)) || clauses.isPassive(verb)) {
      return;
    }
    if (clauses.parse().arc(verb) == Arc.NOUN_CLAUSE) {
      return;
    }
    verbTargets(clauses, verb, will ? WILL : SHOULD, found, taken);
  }

  private void complement(Clauses clauses, int word, ClaimFrame frame, List<Stance> found,
      Set<Integer> taken) {
    Parse parse = clauses.parse();
    switch (frame.link()) {
      case "object" -> {
        Arc arc = clauses.isPassive(word) ? Arc.PASSIVE_SUBJECT : Arc.OBJECT;
        List<Integer> objects = clauses.mention(word) == null && isUrging(clauses, word)
            ? List.of()
            : parse.children(word, arc);
        objects.forEach(each -> nounTargets(clauses, each, frame, found, taken));
      }
      case "infinitive" -> infinitives(clauses, word)
          .forEach(each -> verbTargets(clauses, each, frame, found, taken));
      case "gerund" -> parse.children(word, Arc.COMPLEMENT).stream()
          .filter(each -> parse.tag(each).equals("VBG"))
          .forEach(each -> verbTargets(clauses, each, frame, found, taken));
      case "clause", "that" -> parse.children(word, Arc.COMPLEMENT).stream()
          .filter(each -> isClause(clauses, each))
          .forEach(each -> clauseTarget(clauses, each, frame, found, taken));
      default -> preposition(clauses, word, frame, found, taken);
    }
  }

  /** "to ..." below a word, or below the object that is to do it. */
  private static List<Integer> infinitives(Clauses clauses, int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : clauses.parse().children(word)) {
      if (child > word && isInfinitive(clauses, child)) {
        found.add(child);
      } else if (clauses.parse().arc(child) == Arc.OBJECT && clauses.parse().isVerb(word)) {
        clauses.parse().children(child, Arc.NOUN_CLAUSE).stream()
            .filter(each -> isInfinitive(clauses, each) && clauses.mention(child) != null)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** "urged Russia to stop": the object is who is urged, not what for. */
  private boolean isUrging(Clauses clauses, int verb) {
    boolean both = lexicon.verb(clauses.lemma(verb)).stream()
        .anyMatch(frame -> frame.link().equals("infinitive") && frame.polarity() != null);
    return both && !infinitives(clauses, verb).isEmpty();
  }

  private static boolean isInfinitive(Clauses clauses, int verb) {
    Arc arc = clauses.parse().arc(verb);
    return clauses.parse().tag(verb).equals("VB") && clauses.hasAuxiliary(verb, "to")
        && (arc == Arc.COMPLEMENT || arc == Arc.NOUN_CLAUSE || arc == Arc.VERB_CLAUSE);
  }

  private static boolean isClause(Clauses clauses, int verb) {
    return clauses.parse().isVerb(verb) && clauses.parse().child(verb, Arc.SUBJECT) >= 0;
  }

  private void preposition(Clauses clauses, int word, ClaimFrame frame, List<Stance> found,
      Set<Integer> taken) {
    Parse parse = clauses.parse();
    List<Integer> links = new ArrayList<>(parse.prepositions(word, frame.link()));
    for (int particle : parse.children(word)) {
      if (parse.arc(particle) != Arc.PREPOSITION) {
        links.addAll(parse.prepositions(particle, frame.link()));
      }
    }
    if (links.isEmpty() && parse.isVerb(word)) {
      parse.children(word, Arc.OBJECT)
          .forEach(object -> links.addAll(parse.prepositions(object, frame.link())));
    }
    for (int link : links) {
      for (int object : parse.children(link, Arc.PREPOSITION_OBJECT)) {
        if (parse.isVerb(object)) {
          verbTargets(clauses, object, frame, found, taken);
        } else {
          nounTargets(clauses, object, frame, found, taken);
        }
      }
    }
  }

  // ---- targets -------------------------------------------------------------------------------------

  /** The targets of a noun phrase; a noun that carries a stance itself leads on to its own target. */
  private void nounTargets(Clauses clauses, int noun, ClaimFrame frame, List<Stance> found,
      Set<Integer> taken) {
    TargetReader targets = new TargetReader(clauses);
    boolean carried = false;
    for (int each : clauses.parse().conjuncts(noun)) {
      carried |= carried(clauses, each, frame, found, taken);
    }
    if (!carried && frame.kind() != null) {
      targets.nouns(noun).stream().filter(target -> isTarget(clauses, target, frame))
          .forEach(target -> found.add(new Stance(frame, target)));
    }
  }

  /** A view is of things, not of the person addressed; a topic is no press conference. */
  private static boolean isTarget(Clauses clauses, Target target, ClaimFrame frame) {
    Mention mention = clauses.mention(target.head());
    boolean person = mention instanceof Mention.Actors actors && actors.isPersonal()
        && target.from() == target.to() || mention instanceof Mention.Collective;
    boolean audience = frame.kind() == ClaimKind.TOPIC && mention == null
        && AUDIENCES.contains(clauses.lemma(target.head()));
    boolean pronoun = mention == null && target.from() == target.to()
        && clauses.parse().tag(target.head()).startsWith("PRP");
    return !person && !audience && !pronoun;
  }

  private boolean carried(Clauses clauses, int noun, ClaimFrame above, List<Stance> found,
      Set<Integer> taken) {
    int before = found.size();
    boolean dropped = false;
    if (clauses.mention(noun) != null || above.kind() == ClaimKind.COMMITMENT) {
      return false;
    }
    for (ClaimFrame frame : lexicon.noun(clauses.lemma(noun))) {
      dropped |= frame.dropped();
      complement(clauses, noun, inherit(frame, above), found, taken);
    }
    if (found.size() == before && !dropped) {
      besideVerb(clauses, noun, above, found, taken);
    }
    return dropped || found.size() > before;
  }

  /** "expressed alarm ... with the tensions", where the parser hangs "with" on the verb. */
  private void besideVerb(Clauses clauses, int noun, ClaimFrame above, List<Stance> found,
      Set<Integer> taken) {
    int verb = clauses.parse().arc(noun) == Arc.OBJECT ? clauses.parse().head(noun) : -1;
    for (ClaimFrame frame : lexicon.noun(clauses.lemma(noun))) {
      if (verb >= 0 && !frame.link().equals("infinitive")) {
        preposition(clauses, verb, inherit(frame, above), found, taken);
      }
    }
  }

  /** A noun such as "importance" passes on the verb's stance; under "discussed" all are topics. */
  private static ClaimFrame inherit(ClaimFrame frame, ClaimFrame above) {
    boolean pass = frame.kind() == null
        || above.kind() == ClaimKind.TOPIC && frame.polarity() == Polarity.SUPPORT;
    return pass && !frame.dropped()
        ? new ClaimFrame(frame.link(), above.kind(), above.polarity(), false)
        : frame;
  }

  private void verbTargets(Clauses clauses, int verb, ClaimFrame frame, List<Stance> found,
      Set<Integer> taken) {
    int real = beyondWorkWith(clauses, verb);
    for (Target target : new TargetReader(clauses).verbs(real)) {
      taken.add(target.head());
      ClaimFrame own = ownStance(clauses, target.head(), frame);
      if (own == null) {
        found.add(new Stance(frame, target));
      } else {
        complement(clauses, target.head(), own, found, taken);
      }
    }
  }

  /** "agreed to oppose X" is a position against X. */
  private @Nullable ClaimFrame ownStance(Clauses clauses, int verb, ClaimFrame above) {
    if (above.kind() != ClaimKind.COMMITMENT) {
      return null;
    }
    return lexicon.verb(clauses.lemma(verb)).stream()
        .filter(frame -> frame.polarity() == Polarity.OPPOSE && frame.link().equals("object"))
        .filter(frame -> clauses.parse().child(verb, Arc.OBJECT) >= 0).findFirst().orElse(null);
  }

  /** "work with Russia to implement X" is about implementing X. */
  private static int beyondWorkWith(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    if (clauses.is(verb, "work") && !parse.prepositions(verb, "with").isEmpty()) {
      for (int child : parse.children(verb)) {
        if (child > verb && isInfinitive(clauses, child)) {
          return child;
        }
      }
    }
    return verb;
  }

  /** A clause that is claimed as a whole, unless a verb inside it says more exactly what is meant. */
  private void clauseTarget(Clauses clauses, int verb, ClaimFrame frame, List<Stance> found,
      Set<Integer> taken) {
    boolean commits = clauses.hasAuxiliary(verb, "will") || clauses.hasAuxiliary(verb, "would");
    if (frame.kind() == ClaimKind.COMMITMENT || commits) {
      verbTargets(clauses, verb, WILL, found, taken);
    } else if (clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must")) {
      verbTargets(clauses, verb, SHOULD, found, taken);
    } else if (lexicon.verb(clauses.lemma(verb)).isEmpty()) {
      found.add(new Stance(frame, new TargetReader(clauses).clause(verb)));
    }
  }

  private static boolean isHypothetical(Clauses clauses, int verb) {
    return clauses.hasAuxiliary(verb, "could") || clauses.hasAuxiliary(verb, "may")
        || clauses.hasAuxiliary(verb, "might");
  }
}
