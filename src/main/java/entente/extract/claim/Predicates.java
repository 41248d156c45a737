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

  private static final Set<String> COPULAS = Set.of("be", "remain", "stand", "stay");
  /** Verbs that say what their subject is. */
  private static final Set<String> EQUATING = Set.of("be", "remain", "become", "represent",
      "constitute");
  /** Verbs whose object is said to be as an adjective tells: "called the plan unacceptable". */
  private static final Set<String> NAMING = Set.of("call", "deem", "consider", "term", "label",
      "declare", "make");
  /** Verbs that say what their subject takes their object for. */
  private static final Set<String> REGARDING = Set.of("regard", "consider", "view", "count");
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

  /** True for a verb that may have an adjective to complete it. */
  boolean takesAdjective(int verb) {
    return isCopula(verb) || NAMING.contains(clauses.lemma(verb));
  }

  /** "there was an exchange of views". */
  boolean isThere(int verb) {
    return clauses.is(verb, "be") && parse.children(verb).stream()
        .anyMatch(child -> parse.tag(child).equals("EX"));
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
      return said(ClaimFrame.TALK, parse.children(verb, Arc.SUBJECT));
    }
    List<Said> found = new ArrayList<>(taken(verb));
    int subject = parse.child(verb, Arc.SUBJECT);
    if (subject < 0 || parse.tag(subject).startsWith("W")) {
      return found;
    }
    ClaimFrame judged = judged(verb);
    if (judged != null) {
      found.add(judged.polarity() == Polarity.OPPOSE
          ? new Said(judged, verb, clauses.size())
          : new Said(judged, subject, verb));
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
      }
    }
    return found;
  }

  /** How the subject is judged by the noun that says what it is; null where none does. */
  @Nullable
  ClaimFrame judged(int verb) {
    if (!isEquating(clauses, verb)) {
      return null;
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
    int[] span = parse.span(noun);
    return lexicon.isSpeakingGathering(clauses.lemma(noun))
        || IntStream.rangeClosed(span[0], span[1]).anyMatch(unit -> unit != noun
            && (lexicon.isGathering(clauses.lemma(unit))
                || clauses.mention(unit) instanceof Mention.Sitting));
  }

  /** What is said to be the subject: a noun, or a doing that the parser takes for what is under way. */
  private List<Integer> equated(int verb) {
    if (parse.tag(verb).equals("VBG") && clauses.hasOwnAuxiliary(verb, "be")) {
      return List.of(verb);
    }
    return clauses.is(verb, "be")
        ? parse.children(verb, Arc.OBJECT).stream().filter(this::isPlain).toList()
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
