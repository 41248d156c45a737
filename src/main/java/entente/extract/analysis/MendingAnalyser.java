package entente.extract.analysis;

import entente.extract.analysis.Parse.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends trees where the engine is known to go wrong in the set phrases of diplomatic prose. */
public final class MendingAnalyser implements Analyser {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  /** The adjective that the engine takes for an adverb, and one of the same sense that it knows. */
  private static final String JUST = "just";
  private static final String FAIR = "fair";
  /** The noun at the head of a title that the engine takes for a command, and one that it knows. */
  private static final String VISIT = "Visit";
  private static final String TRIP = "Trip";
  private static final Set<String> OF_VISIT = Set.of("to", "by", "of");

  /** The adjective that the engine takes for a further verb, and one of the same sense. */
  private static final String SHARED = "shared";
  private static final String COMMON = "common";
  private static final Set<String> TALKING = Set.of("discuss", "review", "address");

  private final Analyser engine;

  /** Mends what that engine gives. */
  public MendingAnalyser(Analyser engine) {
    this.engine = engine;
  }

  @Override
  public Parse parse(List<String> forms) {
    Parse parse = engine.parse(readable(forms));
    List<Node> nodes = new ArrayList<>(parse.nodes());
    boolean mended = false;
    for (int verb = 1; verb < parse.size(); verb++) {
      if (isFinite(parse, verb)) {
        mended |= ensured(parse, verb, nodes) || joined(parse, verb, nodes)
            || told(parse, verb, nodes)
            || marked(parse, verb, nodes);
      } else if (parse.tag(verb).equals("VBG")) {
        mended |= listed(parse, verb, nodes);
      }
    }
    return mended ? new Parse(nodes) : parse;
  }

  /** "a just and lasting peace", "discussed shared goals": adjectives. "Visit to A" is a visit. */
  private static List<String> readable(List<String> forms) {
    List<String> readable = new ArrayList<>(forms);
    if (forms.size() > 1 && forms.getFirst().equals(VISIT) && OF_VISIT.contains(forms.get(1))) {
      readable.set(0, TRIP);
    }
    for (int at = 1; at + 1 < forms.size(); at++) {
      if (forms.get(at).equals(JUST) && forms.get(at + 1).equals("and")) {
        readable.set(at, FAIR);
      }
      String before = forms.get(at - 1);
      if (forms.get(at).equals(SHARED) && (before.endsWith("ed") || TALKING.contains(before))) {
        readable.set(at, COMMON);
      }
    }
    return readable;
  }

  /** "stressed the need to ensure A never does B": the clause completes "ensure", with A its subject. */
  private static boolean ensured(Parse parse, int verb, List<Node> nodes) {
    int subject = before(parse, verb);
    int ensure = subject < 0 ? -1 : parse.head(subject);
    boolean lost = ensure >= 0 && parse.lemma(ensure).equals("ensure")
        && parse.arc(subject) == Arc.OBJECT && parse.head(verb) < ensure
        && (parse.arc(verb) == Arc.COMPLEMENT || parse.arc(verb) == Arc.NOUN_CLAUSE
            || parse.arc(verb) == Arc.VERB_CLAUSE);
    if (lost) {
      boolean passive = parse.tag(verb).equals("VBN");
      for (int child : parse.children(verb)) {
        if (child < ensure) {
          hang(nodes, child, parse.head(verb), Arc.OBJECT);
        }
      }
      hang(nodes, verb, ensure, Arc.COMPLEMENT);
      hang(nodes, subject, verb, passive ? Arc.PASSIVE_SUBJECT : Arc.SUBJECT);
    }
    return lost;
  }

  /** "stressed A and the ministers discussed B": not A and the ministers, where no "and" is left over. */
  private static boolean joined(Parse parse, int verb, List<Node> nodes) {
    int subject = before(parse, verb);
    boolean bare = subject >= 0 && parse.arc(subject) == Arc.CONJUNCT && parse.isNoun(subject)
        && parse.child(verb, Arc.SUBJECT) < 0 && parse.child(verb, Arc.PASSIVE_SUBJECT) < 0;
    boolean lost = bare && parse.arc(verb) == Arc.CONJUNCT
        && parse.head(verb) < parse.head(subject) && parse.isVerb(parse.head(verb));
    boolean below = bare && parse.arc(verb) == Arc.NOUN_CLAUSE && parse.tag(verb).equals("VBD")
        && parse.head(verb) == parse.head(subject);
    if (below) {
      hang(nodes, verb, top(parse, verb), Arc.CONJUNCT);
    }
    if (lost || below) {
      hang(nodes, subject, verb, Arc.SUBJECT);
    }
    return lost || below;
  }

  private static int top(Parse parse, int word) {
    int at = word;
    while (parse.head(at) >= 0) {
      at = parse.head(at);
    }
    return at;
  }

  /** "committed to doing A, doing B, and doing C": the second goes on with the list, not the sentence. */
  private static boolean listed(Parse parse, int verb, List<Node> nodes) {
    int comma = verb - 1;
    boolean beside = parse.arc(verb) == Arc.VERB_CLAUSE && parse.head(verb) < comma
        && parse.lemma(Math.max(0, comma)).equals(",") && parse.child(verb, Arc.SUBJECT) < 0
        && parse.children(verb, Arc.CONJUNCT).stream()
            .anyMatch(each -> parse.tag(each).equals("VBG"));
    for (int first = comma - 1; beside && first > parse.head(verb); first--) {
      if (parse.tag(first).equals("VBG") && parse.arc(first) == Arc.PREPOSITION_OBJECT
          && parse.span(first)[1] == comma - 1) {
        hang(nodes, verb, first, Arc.CONJUNCT);
        hang(nodes, comma, first, Arc.PUNCTUATION);
        return true;
      }
    }
    return false;
  }

  /** "announced A will do B": whoever will do it is no object of the verb above. */
  private static boolean told(Parse parse, int verb, List<Node> nodes) {
    int subject = before(parse, verb);
    boolean lost = subject >= 0 && parse.arc(subject) == Arc.OBJECT
        && parse.arc(verb) == Arc.COMPLEMENT && parse.head(verb) == parse.head(subject)
        && parse.child(verb, Arc.SUBJECT) < 0 && parse.child(verb, Arc.PASSIVE_SUBJECT) < 0;
    if (lost) {
      boolean passive = parse.tag(verb).equals("VBN")
          && parse.children(verb, Arc.AUXILIARY).stream()
              .anyMatch(each -> parse.lemma(each).equals("be"));
      hang(nodes, subject, verb, passive ? Arc.PASSIVE_SUBJECT : Arc.SUBJECT);
    }
    return lost;
  }

  /** "said that A, with B, would do C": A behind the mark is the subject, and hangs on nothing before. */
  private static boolean marked(Parse parse, int verb, List<Node> nodes) {
    int mark = parse.child(verb, Arc.MARK);
    int subject = mark < 0 ? verb : mark + 1;
    while (subject < verb && !parse.isNoun(subject) && parse.head(subject) > mark) {
      subject++;
    }
    boolean lost = subject < verb && parse.isNoun(subject) && parse.head(subject) < mark
        && parse.child(verb, Arc.SUBJECT) < 0 && parse.child(verb, Arc.PASSIVE_SUBJECT) < 0;
    if (lost) {
      hang(nodes, subject, verb, Arc.SUBJECT);
    }
    return lost;
  }

  private static boolean isFinite(Parse parse, int verb) {
    return FINITE.contains(parse.tag(verb)) || parse.isVerb(verb)
        && parse.children(verb, Arc.AUXILIARY).stream()
            .anyMatch(each -> FINITE.contains(parse.tag(each)) || parse.tag(each).equals("MD"));
  }

  /** The word before a verb and its own adverbs and auxiliaries. */
  private static int before(Parse parse, int verb) {
    int at = verb - 1;
    while (at >= 0 && parse.head(at) == verb && (parse.arc(at) == Arc.AUXILIARY
        || parse.arc(at) == Arc.MODIFIER || parse.arc(at) == Arc.NEGATION)) {
      at--;
    }
    return at;
  }

  private static void hang(List<Node> nodes, int word, int head, Arc arc) {
    Node node = nodes.get(word);
    nodes.set(word, new Node(node.lemma(), node.tag(), head, arc));
  }
}
