package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts what is to be done out of a sentence: one target for each verb with an object of its own. */
final class VerbTargets {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  /** Tags of what begins an object, or says how something is done. */
  private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "JJ", "NN", "NNS", "CD",
      "RB", "$");

  private final Clauses clauses;
  private final Parse parse;
  private final Stretches stretches;

  VerbTargets(Clauses clauses, Stretches stretches) {
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.stretches = stretches;
  }

  /** The targets of a verb phrase, one for each coordinated verb that has its own object. */
  List<Target> of(int head) {
    List<Target> targets = new ArrayList<>();
    List<Integer> conjuncts = Stream.concat(parse.conjuncts(head).stream(), strays(head))
        .flatMap(each -> Stream.concat(Stream.of(each), inner(each).stream())).distinct().sorted()
        .filter(each -> isVerbal(each) && isLike(each, head) && !stretches.isExample(each))
        .toList();
    int from = -1;
    for (int i = 0; i < conjuncts.size(); i++) {
      int verb = conjuncts.get(i);
      from = from < 0 ? verb : from;
      boolean shares = i + 1 < conjuncts.size() && conjuncts.get(i + 1) - verb <= 3
          && isBare(verb);
      if (!shares) {
        Target target = stretches.around(verb, asides(verb, conjuncts));
        int start = notTo(from) >= 0 ? notTo(from) : Math.min(from, target.from());
        int to = behindAside(verb, target.to());
        targets.add(new Target(verb, start, to == verb ? behindBare(verb) : to));
        from = -1;
      }
    }
    return targets;
  }

  /** "to build, by joint work, A": where what is done to A ends, which the parser joins to the aside. */
  private int behindAside(int verb, int to) {
    boolean aside = to == verb && verb + 2 < clauses.size() && stretches.isComma(verb + 1)
        && parse.arc(verb + 2) == Arc.PREPOSITION;
    int close = aside ? mark(verb + 2) : clauses.size();
    boolean goesOn = close + 1 < clauses.size() && stretches.isComma(close)
        && List.of("DT", "PRP$", "JJ", "NN", "NNS").contains(parse.tag(close + 1));
    return goesOn ? mark(close + 1) - 1 : to;
  }

  /** "to release all those held and to restore B": what is done to all, which the parser joins to B. */
  private int behindBare(int verb) {
    int next = verb + 1;
    if (next >= parse.size() || !OPENERS.contains(parse.tag(next))) {
      return verb;
    }
    int top = next;
    while (parse.head(top) > verb) {
      top = parse.head(top);
    }
    int end = parse.span(top)[1];
    return IntStream.rangeClosed(next + 1, end)
        .filter(unit -> parse.isVerb(unit) && parse.tag(unit).equals(parse.tag(verb)))
        .map(this::before).findFirst().orElse(parse.tag(end).equals("DT") ? verb : end);
  }

  /** The unit before a verb and what joins it. */
  private int before(int verb) {
    int at = verb - 1;
    while (clauses.is(at, "to") || clauses.is(at, "and") || stretches.isComma(at)) {
      at--;
    }
    return at;
  }

  private int mark(int from) {
    return IntStream.range(from, clauses.size())
        .filter(unit -> parse.arc(unit) == Arc.PUNCTUATION).findFirst().orElse(clauses.size());
  }

  /** "agreed not to do A": the "not", which belongs to what was agreed; -1 without one. */
  private int notTo(int verb) {
    int not = parse.child(verb, Arc.NEGATION);
    return not >= 0 && not + 1 < verb && clauses.is(not + 1, "to") ? not : -1;
  }

  /** "continue to do A and to do B": the further things to do, joined below what is done. */
  private List<Integer> inner(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : parse.children(verb)) {
      Arc arc = parse.arc(child);
      boolean plain = child > verb && !stretches.isAfterComma(child)
          && (arc == Arc.COMPLEMENT || arc == Arc.VERB_CLAUSE)
          && parse.child(child, Arc.SUBJECT) < 0
          && List.of("VB", "VBG").contains(parse.tag(child));
      if (plain) {
        parse.conjuncts(child).stream()
            .filter(each -> each != child && parse.child(each, Arc.OBJECT) >= 0
                && !isBare(parse.head(each)) && parse.tag(each).equals(parse.tag(child)))
            .forEach(found::add);
        found.addAll(inner(child));
      }
    }
    found.addAll(listedBelow(verb));
    return found;
  }

  /** "work with A on doing B, doing C, and doing D": what follows the first of the things to do. */
  private List<Integer> listedBelow(int word) {
    List<Integer> found = new ArrayList<>();
    for (int link : parse.children(word, Arc.PREPOSITION)) {
      if (link < word || stretches.isExample(link)) {
        continue;
      }
      for (int object : parse.children(link, Arc.PREPOSITION_OBJECT)) {
        List<Integer> list = parse.conjuncts(object);
        boolean doings = list.size() > 2
            && list.stream().allMatch(each -> parse.tag(each).equals("VBG") && !isBare(each));
        found.addAll(doings ? list.subList(1, list.size()) : listedBelow(object));
      }
    }
    return found;
  }

  /** "to do A, B and also to do C": what the parser joins to the finite verb above. */
  private Stream<Integer> strays(int head) {
    String tag = parse.tag(head);
    if (!tag.equals("VB") && !tag.equals("VBG")) {
      return Stream.empty();
    }
    return Stream.concat(tag.equals("VB") ? listed(head) : Stream.empty(),
        above(head).stream().flatMap(verb -> parse.children(verb, Arc.CONJUNCT).stream())
            .filter(each -> each > head && parse.tag(each).equals(tag)
                && parse.child(each, Arc.SUBJECT) < 0
                && clauses.hasOwnAuxiliary(each, "to") == clauses.hasOwnAuxiliary(head, "to")));
  }

  /** "to do A; do B; and do C", where the parser takes each, or all of it, for a sentence of its own. */
  private Stream<Integer> listed(int head) {
    int end = IntStream.range(head + 1, clauses.size())
        .filter(unit -> FINITE.contains(parse.tag(unit))
            && (parse.arc(unit) == Arc.ROOT || parse.arc(unit) == Arc.CONJUNCT))
        .findFirst().orElse(clauses.size());
    return IntStream.range(head + 1, end).filter(unit -> parse.tag(unit).equals("VB")
        && parse.child(unit, Arc.SUBJECT) < 0
        && (isAfter(unit, ";") || isAfter(unit, ",") && !parse.isUnder(unit, head))).boxed();
  }

  private boolean isAfter(int verb, String mark) {
    int at = verb - 1;
    while (at > 0 && (clauses.is(at, "to") || clauses.is(at, "and"))) {
      at--;
    }
    return clauses.unit(at).form().equals(mark);
  }

  /** The finite verb that a verb hangs on, if there is one. */
  private List<Integer> above(int verb) {
    int at = clauses.governingVerb(verb);
    return at >= 0 && FINITE.contains(parse.tag(at)) ? List.of(at) : List.of();
  }

  private boolean isVerbal(int unit) {
    return parse.isVerb(unit) || parse.child(unit, Arc.OBJECT) >= 0;
  }

  /** "must act and condemned the attack": a past form is no further thing to do. */
  private boolean isLike(int conjunct, int head) {
    return !parse.tag(head).equals("VB") || !parse.tag(conjunct).equals("VBD");
  }

  /** True for a verb that has nothing after it: "consolidate and deepen ties". */
  private boolean isBare(int verb) {
    return parse.children(verb).stream().noneMatch(child -> child > verb
        && parse.arc(child) != Arc.CONJUNCT && parse.arc(child) != Arc.COORDINATOR
        && parse.arc(child) != Arc.PUNCTUATION);
  }

  private Set<Integer> asides(int verb, List<Integer> conjuncts) {
    Set<Integer> found = new HashSet<>(parse.children(verb, Arc.CONJUNCT));
    found.addAll(conjuncts);
    found.remove(verb);
    boolean whoDoes = parse.children(verb, Arc.MARK).stream()
        .anyMatch(mark -> clauses.is(mark, "for"));
    for (int child : parse.children(verb)) {
      Arc arc = parse.arc(child);
      if (whoDoes && (arc == Arc.SUBJECT || arc == Arc.AUXILIARY)) {
        continue;
      }
      boolean before = child < verb && (arc == Arc.AUXILIARY || arc == Arc.SUBJECT
          || arc == Arc.MARK || arc == Arc.MODIFIER || arc == Arc.PREPOSITION
          || arc == Arc.VERB_CLAUSE || arc == Arc.PASSIVE_SUBJECT || arc == Arc.COMPLEMENT);
      boolean after = child > verb && stretches.isAfterComma(child)
          && (arc == Arc.VERB_CLAUSE || arc == Arc.PREPOSITION)
          && parse.children(verb, Arc.OBJECT).stream().noneMatch(object -> object > child);
      if (before || after) {
        found.add(child);
      }
    }
    return found;
  }

  /** What a clause says of its subject, without what is told of that by the way: ", which ...". */
  Target predicate(int verb) {
    Target clause = clause(verb);
    for (int at = verb + 1; at <= clause.to(); at++) {
      boolean aside = parse.tag(at).startsWith("W")
          || stretches.isComma(at) && at < clause.to()
              && List.of("as", "just", "because").contains(clauses.lemma(at + 1));
      if (aside) {
        return stretches.trimmed(verb, clause.from(), at - 1);
      }
    }
    return clause;
  }

  /** A whole clause with its subject, but without what else is told behind a comma: ", adding ...". */
  Target clause(int verb) {
    Set<Integer> leftOut = new HashSet<>(parse.children(verb, Arc.MARK));
    parse.children(verb, Arc.CONJUNCT).stream()
        .filter(each -> parse.child(each, Arc.SUBJECT) >= 0 || !parse.tag(verb).equals("VBD")
            && parse.tag(each).equals("VBD"))
        .forEach(leftOut::add);
    parse.children(verb, Arc.VERB_CLAUSE).stream()
        .filter(each -> each > verb && parse.tag(each).equals("VBG")
            && stretches.isAfterComma(each))
        .forEach(leftOut::add);
    Target clause = stretches.around(verb, leftOut);
    boolean that = clause.from() < verb && clauses.is(clause.from(), "that");
    return that ? new Target(clause.head(), clause.from() + 1, clause.to()) : clause;
  }
}
