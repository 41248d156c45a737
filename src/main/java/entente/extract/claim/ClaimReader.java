package entente.extract.claim;

import entente.extract.claim.HolderReader.Holding;
import entente.extract.claim.StanceReader.Stance;
import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.clause.Modality;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.ClaimKind;
import entente.model.Participant;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the claims of a sentence, verb by verb. */
final class ClaimReader {
  /**
   * A claim as read.
   *
   * @param frame kind and polarity
   * @param holding who holds it
   * @param target what it is about
   * @param verb the verb that says it
   */
  record Reading(ClaimFrame frame, Holding holding, Target target, int verb) {}

  private static final Set<String> REASONS = Set.of("as", "because", "since", "after", "before");

  private static final Set<String> OCCASIONS = Set.of("opportunity", "chance", "occasion");
  private static final Set<String> HAVING = Set.of("have", "provide", "offer", "give", "be", "take",
      "use", "present", "get", "seize");

  private final ClaimLexicon lexicon;
  private final HolderReader holders;
  private final SayerReader speakers;
  private final Company company;
  private final Partners partners;

  ClaimReader(ClaimLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.holders = new HolderReader(lexicon, resolver);
    this.speakers = new SayerReader(lexicon, resolver);
    this.company = new Company(resolver, speakers);
    this.partners = new Partners(resolver);
  }

  /** The claims of a sentence in order. */
  List<Reading> read(Clauses clauses, Discourse discourse) {
    List<Reading> found = new ArrayList<>();
    StanceReader stances = new StanceReader(lexicon, clauses);
    for (int unit = 0; unit < clauses.size(); unit++) {
      boolean verb = clauses.mention(unit) == null && clauses.parse().isVerb(unit);
      if (verb && !stances.isTaken(unit) && !isHypothetical(clauses, unit)
          && !isAside(clauses, unit)) {
        verb(clauses, unit, discourse, stances, found);
      }
    }
    List<Participant> sayers = speakers.sayers(clauses, discourse);
    boolean goesOn = sayers.isEmpty() && !found.isEmpty()
        && found.stream().allMatch(each -> each.holding().speaker() != null);
    if (goesOn) {
      sayers = discourse.sayers(clauses.sentence().index());
    }
    discourse.say(clauses.sentence().index(), sayers);
    return found;
  }

  private void verb(Clauses clauses, int verb, Discourse discourse, StanceReader stances,
      List<Reading> found) {
    Negation negation = new Negation(clauses);
    for (Stance read : stances.read(verb)) {
      Stance stance = negation.settle(verb, read);
      if (stance == null) {
        continue;
      }
      ClaimFrame frame = stance.frame();
      Holding holding = frame.isJudgement() && !isCalled(clauses, verb, frame)
          ? holders.ofDemand(clauses, verb, discourse)
          : holders.of(clauses, verb, discourse);
      if (frame.kind() != null && holding != null && !holding.parties().isEmpty()) {
        holding = owned(clauses, stance, holding, discourse);
        if (frame.kind() == ClaimKind.COMMITMENT && stance.target().head() != verb) {
          holding = partners.ofDoers(clauses, stance.target().head(), holding, discourse);
        }
        holding = frame.kind() == ClaimKind.TOPIC
            ? company.with(clauses, verb, holding, discourse)
            : holding;
        found.add(new Reading(frame, holding, stance.target(), verb));
        stances.take(stance.target());
      }
    }
  }

  /** "called the veto indefensible": a judgement of the subject, on the object. */
  private boolean isCalled(Clauses clauses, int verb, ClaimFrame frame) {
    return frame.link().equals(ClaimFrame.SUBJECT) && !Predicates.isEquating(clauses, verb)
        && lexicon.evaluations().verb(clauses.lemma(verb)) == null
        && clauses.parse().child(verb, Arc.OBJECT) >= 0;
  }

  /**
   * "conveyed Norway's willingness to": whose it is holds it, whoever says so; "the Foreign Minister"
   * who does is theirs.
   */
  private static Holding owned(Clauses clauses, Stance stance, Holding holding,
      Discourse discourse) {
    if (stance.owner() >= 0 && clauses.mention(stance.owner()) instanceof Mention.Actors actors) {
      List<Party> owners = actors.participants().stream().map(Participant::party).distinct()
          .toList();
      if (owners.stream().noneMatch(holding.parties()::contains)) {
        Participant speaker = holding.speaker();
        Participant same = owners.size() == 1 && speaker != null
            ? discourse.sameRole(owners.getFirst(), speaker)
            : null;
        return new Holding(owners, same);
      }
    }
    return holding;
  }

  /**
   * What is told by the way: a reason ("as Norway defends its waters") or what marks a thing ("those
   * seeking to end the war", "a call focused on trade").
   */
  private static boolean isAside(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int head = parse.head(verb);
    if (head >= 0 && parse.arc(verb) == Arc.NOUN_CLAUSE && verb == head + 1) {
      return parse.tag(verb).equals("VBG") && !(clauses.mention(head) instanceof Mention.Actors);
    }
    return parse.arc(verb) == Arc.VERB_CLAUSE && parse.children(verb, Arc.MARK).stream()
        .anyMatch(mark -> REASONS.contains(clauses.lemma(mark)) || clauses.is(mark, "for"))
        || isPurposeOfNoun(clauses, verb);
  }

  /** "a fund to support A", "efforts to continue supporting A": what a thing is for. */
  private static boolean isPurposeOfNoun(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int top = verb;
    while (parse.head(top) >= 0
        && (parse.arc(top) == Arc.COMPLEMENT || parse.arc(top) == Arc.CONJUNCT)
        && parse.isVerb(parse.head(top)) && parse.child(top, Arc.SUBJECT) < 0) {
      top = parse.head(top);
    }
    return parse.arc(top) == Arc.NOUN_CLAUSE && clauses.hasOwnAuxiliary(top, "to")
        && parse.isNoun(parse.head(top)) && clauses.mention(parse.head(top)) == null
        && !isOccasion(clauses, parse.head(top));
  }

  /** "have the opportunity to discuss A", "offers a chance to": what will be done there. */
  private static boolean isOccasion(Clauses clauses, int noun) {
    return OCCASIONS.contains(clauses.lemma(noun))
        && clauses.parse().arc(noun) == Arc.OBJECT
        && HAVING.contains(clauses.lemma(clauses.parse().head(noun)));
  }

  /** What may or would be done, and what somebody did not say. */
  private static boolean isHypothetical(Clauses clauses, int verb) {
    int head = clauses.parse().head(verb);
    boolean unsaid = head >= 0 && clauses.parse().arc(verb) == Arc.COMPLEMENT
        && clauses.parse().child(verb, Arc.SUBJECT) >= 0 && clauses.isNegated(head);
    boolean able = clauses.hasOwnAuxiliary(verb, "can") && !clauses.isNegated(verb)
        && !clauses.is(verb, "be");
    return unsaid || able || isConditional(clauses, verb) || clauses.hasAuxiliary(verb, "could")
        || clauses.hasAuxiliary(verb, "may")
        || clauses.hasAuxiliary(verb, "might");
  }

  /** True for a verb in a condition or under one, and for what depends on such a verb. */
  private static boolean isConditional(Clauses clauses, int verb) {
    for (int at = verb; at >= 0; at = chained(clauses, at)) {
      if (Modality.isConditional(clauses, at)) {
        return true;
      }
    }
    return false;
  }

  private static int chained(Clauses clauses, int verb) {
    return clauses.parse().arc(verb) == Arc.COMPLEMENT ? clauses.parse().head(verb) : -1;
  }
}
