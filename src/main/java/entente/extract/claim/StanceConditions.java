package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.ClaimKind;
import entente.model.Party;
import entente.model.Polarity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells under which conditions a word of one sentence carries a stance of its own. */
final class StanceConditions {
  private static final Set<String> COPULAS = Set.of("be", "remain", "stand", "stay");
  /** Verbs whose object is said to be as an adjective tells: "called the plan unacceptable". */
  private static final Set<String> NAMING = Set.of("call", "deem", "consider", "term", "label",
      "declare", "make");
  private static final Set<String> EVENTS = Set.of("visit", "travel", "meet", "attend", "arrive",
      "host", "hold", "speak", "address", "participate", "pay", "depart", "join", "chair",
      "be", "have", "begin", "welcome", "receive");
  private static final Set<String> PLANS = Set.of("plan", "intend", "expect", "schedule");
  private static final Set<String> ASSESSING = Set.of("assess", "assessment", "evaluate",
      "evaluation", "appraisal", "speak");
  private static final Set<String> PRAISING = Set.of("highly", "high", "positively", "positive",
      "favourable", "favorable");
  private static final Set<String> TRIPS = Set.of("visit", "trip", "stop", "tour", "stopover",
      "part", "place");

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;
  private final Complements complements;

  StanceConditions(ClaimLexicon lexicon, Clauses clauses, Complements complements) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.complements = complements;
  }

  /** True for "be" and verbs that take an adjective as it does. */
  boolean isCopula(int verb) {
    return COPULAS.contains(clauses.lemma(verb));
  }

  /** True for a verb that may have an adjective to complete it. */
  boolean takesAdjective(int verb) {
    return isCopula(verb) || NAMING.contains(clauses.lemma(verb));
  }

  /** "on the agenda were A and B", "A was on the agenda", "also under discussion was A". */
  boolean isOnAgenda(int verb) {
    return isOnAgenda(clauses, verb);
  }

  /** The same of any sentence. */
  static boolean isOnAgenda(Clauses clauses, int verb) {
    return clauses.is(verb, "be") && (clauses.prepositionObjects(verb, "on").stream()
        .anyMatch(object -> clauses.is(object, "agenda"))
        || clauses.prepositionObjects(verb, "under").stream()
            .anyMatch(object -> clauses.is(object, "discussion")));
  }

  /** "there was an exchange of views". */
  boolean isThere(int verb) {
    return clauses.is(verb, "be") && parse.children(verb).stream()
        .anyMatch(child -> parse.tag(child).equals("EX"));
  }

  /** True unless the verb counts only in a certain place, and does not stand there. */
  boolean mayTell(int verb) {
    String lemma = clauses.lemma(verb);
    return !isPlannedTalk(verb) && !(lexicon.needsGathering(lemma) && !isSubjectGathering(verb)
        || lexicon.needsTelling(lemma) && !isTold(verb));
  }

  /**
   * What the verb's frame comes to with its object: "raised concerns" passes on the concerns alone,
   * "raised matters of concern" is against them, and "exchanged greetings on" is no talk, null.
   */
  @Nullable
  ClaimFrame fitting(int verb, ClaimFrame frame) {
    if (frame.kind() != ClaimKind.TOPIC) {
      return frame;
    }
    if (lexicon.needsPlain(clauses.lemma(verb))) {
      if (objectFrames(verb).findAny().isPresent()) {
        return ClaimFrame.PASSING;
      }
      return isTold(verb) ? isOfConcern(verb) ? ClaimFrame.CONCERN : frame : null;
    }
    return frame.isPreposition() && objectFrames(verb).anyMatch(ClaimFrame::dropped) ? null : frame;
  }

  private Stream<ClaimFrame> objectFrames(int verb) {
    return complements.of(verb, "object").stream()
        .flatMap(object -> parse.conjuncts(object).stream())
        .flatMap(object -> nounFrames(object).stream());
  }

  private boolean isOfConcern(int verb) {
    return parse.children(verb, Arc.OBJECT).stream()
        .flatMap(object -> clauses.prepositionObjects(object, "of").stream())
        .anyMatch(each -> clauses.is(each, "concern"));
  }

  /** "highly assessed A", "a positive assessment of A": more than talk. */
  boolean isPraise(int word, ClaimFrame frame) {
    return frame.kind() == ClaimKind.TOPIC && ASSESSING.contains(clauses.lemma(word))
        && parse.children(word).stream()
            .anyMatch(child -> PRAISING.contains(clauses.unit(child).form()));
  }

  /** The stances of "noted with concern" towards what is noted. */
  List<ClaimFrame> manner(int verb) {
    boolean passing = lexicon.verb(clauses.lemma(verb)).stream()
        .anyMatch(frame -> frame.link().equals("object") && frame.kind() == null);
    return passing && lexicon.isSpeech(clauses.lemma(verb))
        ? clauses.prepositionObjects(verb, "with").stream()
            .flatMap(noun -> nounFrames(noun).stream())
            .filter(frame -> frame.kind() == ClaimKind.POSITION)
            .limit(1).toList()
        : List.of();
  }

  /** "plan to discuss A": what the talk will be about, and no promise; "considering A": a reason. */
  private boolean isPlannedTalk(int verb) {
    boolean plan = PLANS.contains(clauses.lemma(verb))
        && complements.of(verb, "infinitive").stream()
            .anyMatch(each -> lexicon.verb(clauses.lemma(each)).stream()
                .anyMatch(frame -> frame.kind() == ClaimKind.TOPIC));
    return plan || clauses.unit(verb).form().equals("considering");
  }

  /** True for "addressed", and for "will address"; not for "to address". */
  private boolean isTold(int verb) {
    return parse.arc(verb) != Arc.PREPOSITION_OBJECT
        && (!parse.tag(verb).equals("VB") || !clauses.hasAuxiliary(verb, "to"));
  }

  /** True if the verb's subject is a meeting, an agenda or the like. */
  private boolean isSubjectGathering(int verb) {
    int subject = clauses.subject(verb);
    return subject >= 0 && !isRelative(verb)
        && (clauses.mention(subject) instanceof Mention.Sitting || clauses.mention(subject) == null
            && lexicon.isSpeakingGathering(clauses.lemma(subject))
            && !lexicon.isPaper(clauses.lemma(subject)));
  }

  /** "will continue", as something promised: not by a thing, and not of an event. */
  boolean isAhead(int verb) {
    boolean will = clauses.hasAuxiliary(verb, "will") || clauses.hasAuxiliary(verb, "shall")
        || isReportedPlan(verb);
    return will && isMain(verb) && !isEvent(verb) && !clauses.isPassive(verb)
        && !isOfSitting(verb) && !parse.tag(verb).equals("VBN");
  }

  /** "should continue", "must be kept". */
  boolean isDemanded(int verb) {
    boolean should = clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must");
    return should && isMain(verb) && (clauses.is(verb, "have") || !isEvent(verb));
  }

  private boolean isMain(int verb) {
    return !parse.tag(verb).equals("VBD") && parse.arc(verb) != Arc.NOUN_CLAUSE
        && !isRelative(verb);
  }

  /** True for a verb that tells of an event rather than of something to be done. */
  boolean isEvent(int verb) {
    return EVENTS.contains(clauses.lemma(verb)) || parse.children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> TRIPS.contains(clauses.lemma(object)));
  }

  /** "the summit will build on": what is expected of a gathering, and promised by nobody. */
  private boolean isOfSitting(int verb) {
    int subject = clauses.subject(verb);
    return subject >= 0 && (clauses.mention(subject) instanceof Mention.Sitting
        || clauses.mention(subject) == null && lexicon.isGathering(clauses.lemma(subject))
            && !lexicon.isPaper(clauses.lemma(subject)));
  }

  /** "financing, which will help": what is told of a thing by the way. */
  private boolean isRelative(int verb) {
    return parse.children(verb).stream()
        .anyMatch(child -> child < verb && parse.arc(child) == Arc.SUBJECT
            && (parse.tag(child).equals("WDT") || parse.tag(child).equals("WP")));
  }

  /** "said that Norway would continue": what will be done, in words reported of the past. */
  private boolean isReportedPlan(int verb) {
    int first = parse.firstConjunct(verb);
    int head = parse.head(first);
    return clauses.hasAuxiliary(verb, "would") && head >= 0
        && parse.arc(first) == Arc.COMPLEMENT && lexicon.isSpeech(clauses.lemma(head))
        && !parse.tag(head).equals("VBP") && isActor(clauses.subject(verb));
  }

  /** "is preparing other options": what somebody is doing. */
  boolean isUnderWay(int verb) {
    return parse.tag(verb).equals("VBG") && parse.children(verb, Arc.AUXILIARY).stream()
        .anyMatch(each -> clauses.is(each, "be") && !parse.tag(each).equals("VBD"));
  }

  /** "condemned the decision to": a view of the noun itself, unlike "stressed the resolve to". */
  boolean isView(int noun, ClaimFrame above) {
    int verb = clauses.governingVerb(noun);
    return above.kind() == ClaimKind.POSITION && verb >= 0
        && !lexicon.verb(clauses.lemma(verb)).isEmpty()
        && (!lexicon.isSpeech(clauses.lemma(verb)) || isOthers(noun, verb));
  }

  /** The frames of a noun; "understanding" may be tagged as a verb. */
  List<ClaimFrame> nounFrames(int noun) {
    return lexicon.noun(parse.isVerb(noun)
        ? clauses.unit(noun).form().toLowerCase(Locale.ROOT)
        : clauses.lemma(noun));
  }

  /** True for a noun of stance with a target of its own, coordinated with no other noun of stance. */
  boolean isFurtherStance(int unit, int noun) {
    return parse.arc(unit) == Arc.CONJUNCT && clauses.mention(unit) == null
        && !parse.conjuncts(noun).contains(unit)
        && lexicon.noun(clauses.lemma(parse.head(unit))).isEmpty()
        && lexicon.noun(clauses.lemma(unit)).stream()
            .anyMatch(frame -> frame.kind() != null && frame.kind() != ClaimKind.TOPIC
                && !complements.of(unit, frame.link()).isEmpty());
  }

  /** "Norway highlighted the commitment of Chile to": not the stance of whoever speaks. */
  private boolean isOthers(int noun, int verb) {
    int subject = clauses.subject(verb);
    Set<Party> own = subject < 0 ? Set.of() : parties(subject);
    Set<Party> owners = parse.children(noun, Arc.POSSESSIVE).stream()
        .flatMap(each -> parties(each).stream()).collect(Collectors.toSet());
    clauses.prepositionObjects(noun, "of").forEach(each -> owners.addAll(parties(each)));
    return !own.isEmpty() && !owners.isEmpty() && owners.stream().noneMatch(own::contains);
  }

  /** "China hopes that Norway will": what others do, and no promise of whoever says so. */
  boolean isOfOthers(int verb) {
    int head = parse.head(verb);
    int sayer = head < 0 || parse.arc(verb) != Arc.COMPLEMENT ? -1 : clauses.subject(head);
    Set<Party> own = sayer < 0 ? Set.of() : parties(sayer);
    int subject = clauses.subject(verb);
    Set<Party> doers = subject < 0 ? Set.of() : parties(subject);
    return !own.isEmpty() && !doers.isEmpty() && doers.stream().noneMatch(own::contains);
  }

  private Set<Party> parties(int unit) {
    return clauses.mention(unit) instanceof Mention.Actors actors
        ? actors.participants().stream().map(each -> each.party()).collect(Collectors.toSet())
        : Set.of();
  }

  /** True for a verb that tells more exactly what is meant than its whole clause does. */
  boolean isTelling(int verb) {
    List<ClaimFrame> frames = lexicon.verb(clauses.lemma(verb));
    if (clauses.is(verb, "continue")) {
      return complements.of(verb, "infinitive").stream().anyMatch(this::isTelling);
    }
    return frames.stream().anyMatch(frame -> complements.of(verb, frame.link()).stream()
        .anyMatch(each -> frame.kind() != null || !nounFrames(each).isEmpty()))
        || isCopula(verb) && parse.children(verb, Arc.COMPLEMENT).stream()
            .anyMatch(each -> !lexicon.adjective(clauses.lemma(each)).isEmpty());
  }

  /** True for somebody who may do something, by name, pronoun or post. */
  boolean isActor(int subject) {
    Mention mention = subject < 0 ? null : clauses.mention(subject);
    return mention instanceof Mention.Actors || mention instanceof Mention.Collective
        || mention instanceof Mention.Locality place && place.seatOf() != null
        || subject >= 0 && mention == null && (lexicon.isActor(clauses.lemma(subject))
            || parse.tag(subject).startsWith("NNP"));
  }

  /** "reaffirmed Norway": no view of anything, but a clause that the parser did not see. */
  boolean isBareSide(Target target) {
    return target.from() == target.to() && parse.arc(target.head()) == Arc.OBJECT
        && clauses.mention(target.head()) instanceof Mention.Actors
        && lexicon.isSpeech(clauses.lemma(parse.head(target.head())));
  }

  /** "agreed to oppose X" is a position against X: true for such a frame that fits the verb. */
  boolean isOpposing(ClaimFrame frame, int verb) {
    return frame.polarity() == Polarity.OPPOSE && frame.link().equals("object")
        && parse.child(verb, Arc.OBJECT) >= 0;
  }
}
