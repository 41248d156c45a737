package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.clause.Modality;
import entente.extract.mention.Mention;
import entente.model.ClaimKind;
import entente.model.Party;
import entente.model.Polarity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells under which conditions a word of one sentence carries a stance of its own. */
final class StanceConditions {
  private static final Set<String> PLANS = Set.of("plan", "intend", "expect", "schedule");
  /** Verbs that are one deed with their object: "made good progress" notes nothing. */
  private static final Set<String> LIGHT = Set.of("make", "take", "give", "have");
  private static final Set<String> WISHES = Set.of("want", "wish");
  private static final Set<String> ASSESSING = Set.of("assess", "assessment", "evaluate",
      "evaluation", "appraisal", "speak", "opinion", "view", "attitude");
  private static final Set<String> PRAISING = Set.of("highly", "high", "positively", "positive",
      "favourable", "favorable");
  private static final Set<String> BLAMING = Set.of("negatively", "negative", "critically",
      "critical", "unfavourable", "unfavorable");

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;
  private final Complements complements;
  private final Predicates predicates;
  private final Undertakings undertakings;

  StanceConditions(ClaimLexicon lexicon, Clauses clauses, Complements complements,
      Predicates predicates, Undertakings undertakings) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.complements = complements;
    this.predicates = predicates;
    this.undertakings = undertakings;
  }

  /** True unless the verb counts only in a certain place, and does not stand there. */
  boolean mayTell(int verb) {
    String lemma = clauses.lemma(verb);
    return !isPlannedTalk(verb) && !(lexicon.needsGathering(lemma) && !isSubjectGathering(verb)
        || lexicon.needsTelling(lemma)
            && (isHonour(lemma)
                ? clauses.isPassive(verb) || !isTold(verb) && !undertakings.isOfTrip(verb)
                : !isTold(verb)));
  }

  /**
   * What the verb's frame comes to with its object: "raised concerns" passes on the concerns alone,
   * "raised matters of concern" is against them, and "exchanged greetings on" is no talk, null.
   */
  @Nullable
  ClaimFrame fitting(int verb, ClaimFrame frame) {
    if (isGiving(verb, frame)) {
      return ClaimFrame.PROMISE;
    }
    if (isWishToSay(verb, frame)) {
      return null;
    }
    if (frame.kind() == null && lexicon.isSpeech(clauses.lemma(verb))
        && !LIGHT.contains(clauses.lemma(verb))) {
      ClaimFrame judged = judged(verb);
      return judged == null ? frame : judged;
    }
    if (frame.kind() != ClaimKind.TOPIC) {
      return frame;
    }
    if (predicates.isRegarding(verb)) {
      return null;
    }
    if (lexicon.needsPlain(clauses.lemma(verb))) {
      if (objectFrames(verb).findAny().isPresent()) {
        return ClaimFrame.PASSING;
      }
      return isTold(verb) ? isOfConcern(verb) ? ClaimFrame.CONCERN : frame : null;
    }
    return frame.isPreposition() && objectFrames(verb).anyMatch(ClaimFrame::dropped) ? null : frame;
  }

  /** "noted the success of A", "noted the positive dynamics": what is noted is good or bad by its name. */
  private @Nullable ClaimFrame judged(int verb) {
    return complements.of(verb, "object").stream()
        .filter(object -> clauses.mention(object) == null)
        .flatMap(object -> Stream.concat(Stream.of(lexicon.judged(clauses.lemma(object)),
            lexicon.evaluations().noun(clauses.lemma(object))),
            parse.children(object, Arc.MODIFIER).stream().map(clauses::lemma)
                .map(lexicon.evaluations()::adjective)))
        .filter(Objects::nonNull)
        .map(frame -> frame.by("object")).findFirst().orElse(null);
  }

  /** "announced new aid": something to be given, and no stance of its own. */
  private boolean isGiving(int verb, ClaimFrame frame) {
    return frame.kind() == null && lexicon.promisesGifts(clauses.lemma(verb))
        && complements.of(verb, "object").stream()
            .anyMatch(object -> lexicon.isGift(clauses.lemma(object))
                && parse.conjuncts(object).stream().noneMatch(this::carries));
  }

  /** "I want to thank Norway for A": said by saying that one wants to, and nothing promised. */
  private boolean isWishToSay(int verb, ClaimFrame frame) {
    return frame.kind() == ClaimKind.COMMITMENT && WISHES.contains(clauses.lemma(verb))
        && complements.of(verb, frame.link()).stream().anyMatch(this::isSaying);
  }

  private boolean isSaying(int verb) {
    List<ClaimFrame> frames = lexicon.verb(clauses.lemma(verb));
    return lexicon.isSpeech(clauses.lemma(verb)) || frames.stream()
        .anyMatch(frame -> frame.kind() == null
            ? objectFrames(verb).findAny().isPresent()
            : frame.link().equals("for") && frame.polarity() != null);
  }

  /** True for a noun of stance with a target of its own. */
  private boolean carries(int noun) {
    return isCompleted(noun, nounFrames(noun));
  }

  private boolean isCompleted(int word, List<ClaimFrame> frames) {
    return frames.stream().anyMatch(frame -> !complements.of(word, frame.link()).isEmpty());
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

  /** "highly assessed A", "a negative opinion of A": more than talk. */
  ClaimFrame valued(int word, ClaimFrame frame) {
    if (frame.kind() != ClaimKind.TOPIC || !ASSESSING.contains(clauses.lemma(word))) {
      return frame;
    }
    for (int child : parse.children(word)) {
      String form = clauses.unit(child).form();
      if (PRAISING.contains(form) || BLAMING.contains(form)) {
        return frame.valuing(PRAISING.contains(form) ? Polarity.SUPPORT : Polarity.OPPOSE);
      }
    }
    return frame;
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

  /** "travelled there to mark the progress": a view that a trip shows. */
  private boolean isHonour(String lemma) {
    return lexicon.verb(lemma).stream().allMatch(frame -> frame.kind() == ClaimKind.POSITION);
  }

  /** True for "addressed", and for "will address"; not for "to address". */
  private boolean isTold(int verb) {
    return parse.arc(verb) != Arc.PREPOSITION_OBJECT
        && (!parse.tag(verb).equals("VB") || !clauses.hasAuxiliary(verb, "to"));
  }

  /** True if the verb's subject is a meeting, an agenda or the like. */
  private boolean isSubjectGathering(int verb) {
    int subject = clauses.subject(verb);
    return subject >= 0 && !undertakings.isRelative(verb)
        && (clauses.mention(subject) instanceof Mention.Sitting || clauses.mention(subject) == null
            && lexicon.isSpeakingGathering(clauses.lemma(subject))
            && !lexicon.isPaper(clauses.lemma(subject)));
  }

  /** "condemned the decision to": a view of the noun itself, unlike "stressed the resolve to". */
  boolean isView(int noun, ClaimFrame above) {
    int verb = clauses.governingVerb(noun);
    if (isOfView(noun, false)) {
      return true;
    }
    return above.kind() == ClaimKind.POSITION && verb >= 0
        && !lexicon.verb(clauses.lemma(verb)).isEmpty()
        && (!lexicon.isSpeech(clauses.lemma(verb)) || isOthers(noun, verb));
  }

  /** What a view is of: "commitment to the agreements"; if told, by words that pass it on, too. */
  private boolean isOfView(int noun, boolean told) {
    int link = parse.arc(noun) == Arc.PREPOSITION_OBJECT ? parse.head(noun) : -1;
    int head = link < 0 ? -1 : parse.head(link);
    return head >= 0 && clauses.mention(head) == null && !parse.isVerb(head)
        && Stream.of(lexicon.noun(clauses.lemma(head)),
            told ? lexicon.adjective(clauses.unit(head).form()) : List.<ClaimFrame>of())
            .flatMap(List::stream).anyMatch(frame -> clauses.is(link, frame.link())
                && (frame.kind() == ClaimKind.POSITION || frame.kind() == null && told));
  }

  /** The frames of a noun with its adjectives; "understanding" may be tagged as a verb. */
  List<ClaimFrame> nounFrames(int noun) {
    return lexicon.noun(parse.isVerb(noun)
        ? clauses.unit(noun).form().toLowerCase(Locale.ROOT)
        : clauses.lemma(noun)).stream().map(frame -> valued(noun, frame))
        .filter(frame -> frame.kind() != ClaimKind.COMMITMENT || !isOfView(noun, true)).toList();
  }

  /** "there is no alternative to": the stance of the noun, the other way round. */
  boolean isDenied(int noun, ClaimFrame above) {
    return above.kind() == null && Modality.isNone(clauses, noun);
  }

  /**
   * True for a noun of stance with a target of its own that the parser joins to what another is on:
   * "commitment to A and concern about B", "discussed the need for A and the importance of B".
   */
  boolean isFurtherStance(int unit, int noun, ClaimFrame above) {
    boolean views = above.kind() != ClaimKind.TOPIC && above.kind() != ClaimKind.COMMITMENT;
    boolean opened = parse.children(unit).stream()
        .anyMatch(child -> child < unit && parse.tag(child).equals("DT"));
    return parse.arc(unit) == Arc.CONJUNCT && clauses.mention(unit) == null
        && !parse.conjuncts(noun).contains(unit)
        && lexicon.noun(clauses.lemma(parse.head(unit))).isEmpty()
        && lexicon.noun(clauses.lemma(unit)).stream()
            .anyMatch(frame -> (frame.kind() == null
                ? opened && !frame.dropped()
                : views && frame.kind() != ClaimKind.TOPIC
                    && (frame.kind() != ClaimKind.COMMITMENT || !parse.tag(unit).equals("NNS")))
                && !complements.of(unit, frame.link()).isEmpty());
  }

  /** "Norway highlighted the commitment of Chile to": not the stance of whoever speaks. */
  private boolean isOthers(int noun, int verb) {
    int subject = clauses.subject(verb);
    Set<Party> own = subject < 0 ? Set.of() : undertakings.parties(subject);
    Set<Party> owners = parse.children(noun, Arc.POSSESSIVE).stream()
        .flatMap(each -> undertakings.parties(each).stream()).collect(Collectors.toSet());
    clauses.prepositionObjects(noun, "of")
        .forEach(each -> owners.addAll(undertakings.parties(each)));
    return !own.isEmpty() && !owners.isEmpty() && owners.stream().noneMatch(own::contains);
  }

  /** True for a verb that tells more exactly what is meant than its whole clause does. */
  boolean isTelling(int verb) {
    List<ClaimFrame> frames = lexicon.verb(clauses.lemma(verb));
    if (clauses.is(verb, "continue")) {
      return complements.of(verb, "infinitive").stream().anyMatch(this::isTelling);
    }
    return predicates.isRegarding(verb)
        || frames.stream().anyMatch(frame -> complements.of(verb, frame.link()).stream()
            .anyMatch(each -> frame.kind() != null || carries(each)))
        || predicates.lasting(verb).stream().anyMatch(this::carries)
        || predicates.isCopula(verb) && parse.children(verb).stream()
            .filter(each -> parse.arc(each) == Arc.COMPLEMENT || parse.arc(each) == Arc.VERB_CLAUSE)
            .anyMatch(each -> isCompleted(each, lexicon.adjective(clauses.unit(each).form())));
  }

  /** "reaffirmed Norway": no view of anything, but a clause that the parser did not see. */
  boolean isBareSide(Target target) {
    return target.from() == target.to() && parse.arc(target.head()) == Arc.OBJECT
        && clauses.mention(target.head()) instanceof Mention.Actors
        && lexicon.isSpeech(clauses.lemma(parse.head(target.head())));
  }

  /** "agreed to oppose X" is a position against X: the frame of such a verb, null for others. */
  @Nullable
  ClaimFrame opposing(int verb, ClaimFrame above) {
    return above.kind() != ClaimKind.COMMITMENT || parse.child(verb, Arc.OBJECT) < 0
        ? null
        : lexicon.verb(clauses.lemma(verb)).stream()
            .filter(frame -> frame.polarity() == Polarity.OPPOSE && frame.link().equals("object"))
            .findFirst().orElse(null);
  }
}
