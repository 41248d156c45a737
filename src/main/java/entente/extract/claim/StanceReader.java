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
  /** What is addressed or reviewed, but not talked about. */
  private static final Set<String> AUDIENCES = Set.of("conference", "meeting", "summit", "session",
      "press", "reporter", "forum", "journalist", "troop", "guard", "nation");
  /** Prepositions before whoever is to do something: "called on them to". */
  private static final Set<String> ADDRESSING = Set.of("on", "upon");
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
  private final List<Stance> found = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  StanceReader(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    Stretches stretches = new Stretches(lexicon, clauses);
    this.verbs = new VerbTargets(clauses, stretches);
    this.nouns = new NounTargets(clauses, stretches, verbs);
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
    if (lexicon.needsGathering(clauses.lemma(verb))
        && !isSubjectGathering(verb)) {
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
    return List.copyOf(found);
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
    Parse parse = clauses.parse();
    switch (frame.link()) {
      case "object" -> {
        Arc arc = clauses.isPassive(word) ? Arc.PASSIVE_SUBJECT : Arc.OBJECT;
        List<Integer> objects = clauses.mention(word) == null && isUrging(word)
            ? List.of()
            : parse.children(word, arc);
        objects.forEach(each -> nounTargets(each, frame));
      }
      case "infinitive" -> infinitives(word)
          .forEach(each -> verbTargets(each, frame));
      case "gerund" -> parse.children(word, Arc.COMPLEMENT).stream()
          .filter(each -> parse.tag(each).equals("VBG"))
          .forEach(each -> verbTargets(each, frame));
      case "clause", "that" -> parse.children(word, Arc.COMPLEMENT).stream()
          .filter(this::isClause)
          .forEach(each -> clauseTarget(each, frame));
      default -> preposition(word, frame);
    }
  }

  /** "to ..." below a word, or below the object that is to do it. */
  private List<Integer> infinitives(int word) {
    List<Integer> verbs = new ArrayList<>();
    for (int child : clauses.parse().children(word)) {
      if (child > word && isInfinitive(child)) {
        verbs.add(child);
      } else if (clauses.parse().arc(child) == Arc.OBJECT && clauses.parse().isVerb(word)) {
        clauses.parse().children(child, Arc.NOUN_CLAUSE).stream()
            .filter(each -> isInfinitive(each) && clauses.mention(child) != null)
            .forEach(verbs::add);
      }
    }
    return verbs;
  }

  /** "urged Russia to stop": the object is who is urged, not what for. */
  private boolean isUrging(int verb) {
    boolean both = lexicon.verb(clauses.lemma(verb)).stream()
        .anyMatch(frame -> frame.link().equals("infinitive") && frame.polarity() != null);
    return both && !infinitives(verb).isEmpty();
  }

  private boolean isInfinitive(int verb) {
    Arc arc = clauses.parse().arc(verb);
    return clauses.parse().tag(verb).equals("VB") && clauses.hasAuxiliary(verb, "to")
        && (arc == Arc.COMPLEMENT || arc == Arc.NOUN_CLAUSE || arc == Arc.VERB_CLAUSE);
  }

  private boolean isClause(int verb) {
    return clauses.parse().isVerb(verb) && clauses.parse().child(verb, Arc.SUBJECT) >= 0;
  }

  private void preposition(int word, ClaimFrame frame) {
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
    boolean addressed = ADDRESSING.contains(frame.link()) && isUrging(word);
    for (int link : addressed ? List.<Integer>of() : links) {
      for (int object : parse.children(link, Arc.PREPOSITION_OBJECT)) {
        if (parse.isVerb(object)) {
          verbTargets(object, frame);
        } else {
          nounTargets(object, frame);
        }
      }
    }
  }

  /** The targets of a noun phrase; a noun that carries a stance itself leads on to its own target. */
  private void nounTargets(int noun, ClaimFrame frame) {
    boolean carried = false;
    for (int each : clauses.parse().conjuncts(noun)) {
      carried |= carried(each, frame);
    }
    if (!carried && frame.kind() != null) {
      nouns.of(noun).stream().filter(target -> isTarget(target, frame))
          .forEach(target -> found.add(new Stance(frame, target)));
    }
  }

  /** A view is of things, not of the person addressed; a topic is no press conference. */
  private boolean isTarget(Target target, ClaimFrame frame) {
    Mention mention = clauses.mention(target.head());
    boolean person = mention instanceof Mention.Actors actors && actors.isPersonal()
        && target.from() == target.to() || mention instanceof Mention.Collective;
    boolean audience = frame.kind() == ClaimKind.TOPIC && mention == null
        && AUDIENCES.contains(clauses.lemma(target.head()));
    boolean time = clauses.isTime(target.from()) && clauses.isTime(target.to());
    boolean pronoun = mention == null && target.from() == target.to()
        && clauses.parse().tag(target.head()).startsWith("PRP");
    return !person && !audience && !pronoun && !time;
  }

  private boolean carried(int noun, ClaimFrame above) {
    int before = found.size();
    boolean dropped = false;
    if (clauses.mention(noun) != null || above.kind() == ClaimKind.COMMITMENT) {
      return false;
    }
    boolean view = isView(noun, above);
    for (ClaimFrame frame : lexicon.noun(clauses.lemma(noun))) {
      dropped |= frame.dropped();
      if (view && frame.kind() != null) {
        continue;
      }
      complement(noun, inherit(frame, above));
    }
    if (found.size() == before && !dropped && !view) {
      besideVerb(noun, above);
    }
    return dropped || found.size() > before;
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
      if (verb >= 0 && !frame.link().equals("infinitive")) {
        preposition(verb, inherit(frame, above));
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
        if (child > verb && isInfinitive(child)) {
          return child;
        }
      }
    }
    return verb;
  }

  /** A clause that is claimed as a whole, unless a verb inside it says more exactly what is meant. */
  private void clauseTarget(int verb, ClaimFrame frame) {
    boolean commits = clauses.hasAuxiliary(verb, "will") || clauses.hasAuxiliary(verb, "would");
    if (frame.kind() == ClaimKind.COMMITMENT || commits) {
      verbTargets(verb, WILL);
    } else if (clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must")) {
      verbTargets(verb, SHOULD);
    } else if (lexicon.verb(clauses.lemma(verb)).isEmpty()) {
      found.add(new Stance(frame, verbs.clause(verb)));
    }
  }
}
