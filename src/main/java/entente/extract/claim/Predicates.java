package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.clause.Modality;
import entente.extract.mention.Mention;
import entente.model.ClaimKind;
import entente.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what "be" and its like say: that something was talked about, is to be done, or is thought of
 * in some way by what it is called.
 */
final class Predicates {
  /**
   * What is said by such a verb.
   *
   * @param frame the stance
   * @param unit the head of what it is towards: the verb itself where that is all that it says
   * @param end the unit before which that ends at the latest
   */
  record Said(ClaimFrame frame, int unit, int end) {}

  /** What a stance is said to be by whoever holds to it. */
  private static final Set<String> LASTING = Set.of("unwavering", "ironclad", "enduring",
      "steadfast", "firm", "unshakeable", "unshakable", "unbreakable", "absolute", "unending",
      "resolute", "strong", "clear", "unequivocal", "undiminished", "unconditional", "lasting");
  private static final Set<String> COPULAS = Set.of("be", "remain", "stand", "stay");
  /** Verbs that say what their subject is. */
  private static final Set<String> EQUATING = Set.of("be", "remain", "become", "represent",
      "constitute");
  /** Verbs of what is attended to, and what it is given. */
  static final Set<String> RECEIVING = Set.of("receive", "gain", "get", "deserve", "draw");
  static final Set<String> ATTENTION = Set.of("attention", "consideration", "focus");
  /** What is exchanged without a word said about it. */
  private static final Set<String> PAPERS = Set.of("document", "agreement", "note", "letter",
      "instrument", "memorandum");
  /** Verbs whose object is said to be as an adjective tells: "called the plan unacceptable". */
  private static final Set<String> NAMING = Set.of("call", "deem", "consider", "term", "label",
      "declare", "make");
  /** Verbs that say what their subject takes their object for. */
  private static final Set<String> REGARDING = Set.of("regard", "consider", "view", "count", "see");
  /** Prepositions before what that is: "regarded A as a threat", "counted A among the priorities". */
  private static final List<String> TAKEN_FOR = List.of("as", "among");

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;

  Predicates(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  /** True for a verb that says what its subject is: "be", "constitute". */
  static boolean isEquating(Clauses clauses, int verb) {
    return EQUATING.contains(clauses.lemma(verb));
  }

  /** True for "be" and verbs that take an adjective as it does. */
  boolean isCopula(int verb) {
    return COPULAS.contains(clauses.lemma(verb));
  }

  /** The adjectives that may complete a verb, but not one of a condition: "will help, if necessary". */
  List<Integer> adjectives(int verb) {
    if (!isCopula(verb) && !NAMING.contains(clauses.lemma(verb))) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(parse.children(verb, Arc.COMPLEMENT));
    parse.children(verb, Arc.VERB_CLAUSE).stream()
        .filter(each -> parse.tag(each).equals("JJ") && parse.child(each, Arc.MARK) < 0)
        .forEach(found::add);
    return found;
  }

  /** The subject of "our support for A is unwavering": a stance told by its noun, and confirmed. */
  List<Integer> lasting(int verb) {
    boolean lasting = isCopula(verb) && parse.children(verb, Arc.COMPLEMENT).stream()
        .anyMatch(each -> LASTING.contains(clauses.lemma(each)));
    return lasting ? parse.children(verb, Arc.SUBJECT) : List.of();
  }

  /** "there was an exchange of views". */
  boolean isThere(int verb) {
    return clauses.is(verb, "be") && parse.children(verb).stream()
        .anyMatch(child -> parse.tag(child).equals("EX"));
  }

  /** The talk that is told to have been held: "an exchange of views took place", not of papers. */
  List<Integer> heldTalk(int verb) {
    boolean held = clauses.is(verb, "take") && parse.children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> clauses.is(object, "place"));
    return !held
        ? List.of()
        : parse.children(verb, Arc.SUBJECT).stream()
            .filter(talk -> clauses.prepositionObjects(talk, "of").stream()
                .noneMatch(object -> PAPERS.contains(clauses.lemma(object))))
            .toList();
  }

  /** "on the agenda were A and B", "A was on the agenda", "also under discussion was A". */
  static boolean isOnAgenda(Clauses clauses, int verb) {
    return clauses.is(verb, "be") && (clauses.prepositionObjects(verb, "on").stream()
        .anyMatch(object -> clauses.is(object, "agenda"))
        || clauses.prepositionObjects(verb, "under").stream()
            .anyMatch(object -> clauses.is(object, "discussion")));
  }

  /** All that a verb says of its subject or object by nouns; nothing of most verbs. */
  List<Said> of(int verb) {
    if (isOnAgenda(clauses, verb)) {
      List<Integer> subjects = parse.children(verb, Arc.SUBJECT);
      return said(ClaimFrame.TALK, subjects.isEmpty()
          ? parse.children(verb, Arc.OBJECT)
          : subjects);
    }
    List<Said> found = new ArrayList<>(taken(verb));
    int subject = parse.child(verb, clauses.isPassive(verb) ? Arc.PASSIVE_SUBJECT : Arc.SUBJECT);
    if (subject < 0 || parse.tag(subject).startsWith("W")) {
      return found;
    }
    ClaimFrame judged = judged(verb);
    if (judged != null) {
      boolean praised = judged.polarity() == Polarity.SUPPORT && isEquating(clauses, verb);
      found.add(praised
          ? new Said(judged, subject, verb)
          : new Said(judged, verb, clauses.size()));
    }
    if (clauses.mention(subject) == null) {
      boolean it = clauses.is(subject, "it");
      for (int noun : it ? parse.children(verb, Arc.OBJECT) : List.of(subject)) {
        for (ClaimFrame frame : lexicon.pursued(clauses.lemma(noun))) {
          found.addAll(said(frame, doings(it ? noun : verb)));
        }
      }
      if (isTopic(subject)) {
        found.addAll(said(ClaimFrame.TALK, equated(verb)));
      } else if (isTalkedOf(verb)) {
        found.add(new Said(ClaimFrame.TALK, subject, verb));
      }
    }
    return found;
  }

  /** How the subject is judged by what it is said to be or to do; null where nothing tells. */
  @Nullable
  ClaimFrame judged(int verb) {
    if (!isEquating(clauses, verb)) {
      return effect(verb);
    }
    for (int object : parse.children(verb, Arc.OBJECT)) {
      boolean one = clauses.is(object, "one");
      for (int noun : one ? clauses.prepositionObjects(object, "of") : List.of(object)) {
        ClaimFrame frame = lexicon.judged(clauses.lemma(noun));
        if (frame != null && clauses.mention(noun) == null) {
          return Modality.isNone(clauses, noun) ? frame.negated() : frame;
        }
      }
    }
    return null;
  }

  /** "noted that the strikes undermine the talks": what a thing is said to do is good or bad. */
  private @Nullable ClaimFrame effect(int verb) {
    int first = parse.firstConjunct(verb);
    int head = parse.head(first);
    boolean said = head >= 0 && parse.arc(first) == Arc.COMPLEMENT
        && lexicon.isSpeech(clauses.lemma(head));
    int subject = clauses.subject(verb);
    boolean thing = subject >= 0 && clauses.mention(subject) == null
        && lexicon.noun(clauses.lemma(subject)).isEmpty()
        && parse.child(first, Arc.SUBJECT) >= 0;
    return said && thing ? lexicon.evaluations().verb(clauses.lemma(verb)) : null;
  }

  /** "regards ties as a priority", "considers the treaty a success": what is taken for what. */
  private List<Said> taken(int verb) {
    if (!REGARDING.contains(clauses.lemma(verb))) {
      return List.of();
    }
    for (int noun : parse.children(verb, Arc.COMPLEMENT)) {
      ClaimFrame frame = lexicon.judged(clauses.lemma(noun));
      if (frame != null) {
        return said(held(frame), parse.children(noun, Arc.SUBJECT));
      }
    }
    for (int object : parse.children(verb, Arc.OBJECT)) {
      for (String link : TAKEN_FOR) {
        List<Integer> nouns = new ArrayList<>(clauses.prepositionObjects(verb, link));
        nouns.addAll(clauses.prepositionObjects(object, link));
        for (int noun : nouns) {
          ClaimFrame frame = lexicon.judged(clauses.lemma(noun));
          if (frame != null) {
            return List.of(new Said(held(frame), object, parse.head(noun)));
          }
        }
      }
    }
    return List.of();
  }

  /** True for "considers A a priority", where A is no topic. */
  boolean isRegarding(int verb) {
    return !taken(verb).isEmpty();
  }

  /** The same view, of the subject of the verb. */
  private static ClaimFrame held(ClaimFrame judged) {
    return judged.by("object");
  }

  /** "the topic of the talks", "the main issues that the ministers will address". */
  private boolean isTopic(int noun) {
    if (!lexicon.isTopic(clauses.lemma(noun))) {
      return false;
    }
    return lexicon.isSpeakingGathering(clauses.lemma(noun)) || isOfGathering(noun);
  }

  private boolean isOfGathering(int noun) {
    int[] span = parse.span(noun);
    return IntStream.rangeClosed(span[0], span[1]).anyMatch(unit -> unit != noun
        && (lexicon.isGathering(clauses.lemma(unit))
            || clauses.mention(unit) instanceof Mention.Sitting));
  }

  /** True where the subject is what is talked about: a topic, or what is attended to. */
  boolean isTalkedOf(int verb) {
    return isCalledTopic(verb) || isAttended(verb);
  }

  /** "A was given detailed consideration", "A received special attention". */
  private boolean isAttended(int verb) {
    return (clauses.isPassive(verb) || RECEIVING.contains(clauses.lemma(verb)))
        && parse.children(verb, Arc.OBJECT).stream()
            .anyMatch(object -> ATTENTION.contains(clauses.lemma(object)));
  }

  /** "trade will be a subject of discussion", "ties are among the main topics of the talks". */
  private boolean isCalledTopic(int verb) {
    return isEquating(clauses, verb) && Stream.concat(parse.children(verb, Arc.OBJECT).stream(),
        clauses.prepositionObjects(verb, "among").stream())
        .flatMap(noun -> clauses.is(noun, "one")
            ? clauses.prepositionObjects(noun, "of").stream()
            : Stream.of(noun))
        .anyMatch(noun -> clauses.mention(noun) == null && lexicon.isTopic(clauses.lemma(noun))
            && isOfGathering(noun));
  }

  /** What the subject is said to be, or the focus to be on; a doing may look as if it were under way. */
  private List<Integer> equated(int verb) {
    if (parse.tag(verb).equals("VBG") && clauses.hasOwnAuxiliary(verb, "be")) {
      return List.of(verb);
    }
    return clauses.is(verb, "be")
        ? Stream.concat(parse.children(verb, Arc.OBJECT).stream(),
            clauses.prepositionObjects(verb, "on").stream()).filter(this::isPlain).toList()
        : List.of();
  }

  /** A common noun, unlike the title in "the theme is Partnership for Growth". */
  private boolean isPlain(int noun) {
    return clauses.mention(noun) == null && !parse.tag(noun).startsWith("NNP");
  }

  /** What is to be done: "the aim is to do A", "our aim remains doing A". */
  private List<Integer> doings(int word) {
    boolean says = !parse.isVerb(word) || COPULAS.contains(clauses.lemma(word));
    return says
        ? parse.children(word).stream()
            .filter(each -> each > word && (parse.arc(each) == Arc.COMPLEMENT
                || parse.arc(each) == Arc.NOUN_CLAUSE))
            .filter(each -> clauses.hasOwnAuxiliary(each, "to")
                || parse.isVerb(word) && parse.tag(each).equals("VBG"))
            .toList()
        : List.of();
  }

  private List<Said> said(ClaimFrame frame, List<Integer> units) {
    return units.stream().map(unit -> new Said(frame, unit, clauses.size())).toList();
  }

  /** True if a verb calls its subject by a noun against it: "that the launch is a provocation". */
  boolean isOpposed(int verb) {
    ClaimFrame judged = judged(verb);
    return judged != null && judged.kind() == ClaimKind.POSITION
        && judged.polarity() == Polarity.OPPOSE;
  }
}
