package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts what a claim is about out of a sentence: one target for each coordinated phrase that can
 * stand alone, without relative clauses after a comma.
 */
final class TargetReader {
  /** Nouns that say nothing by themselves before "including". */
  private static final Set<String> GENERIC = Set.of("issue", "range", "matter", "topic", "number",
      "question", "area", "subject", "variety", "aspect", "set", "concern", "priority");
  private static final Set<String> INCLUDING = Set.of("including", "include", "particularly",
      "especially", "notably", "primarily");

  /** Prepositions that tell of the company or the place as readily as of what is meant. */
  private static final Set<String> OPEN = Set.of("with", "by", "on", "at");

  /**
   * A stretch of units that is a target.
   *
   * @param head its head
   * @param from first unit
   * @param to last unit
   */
  record Target(int head, int from, int to) {}

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;

  TargetReader(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  // ---- noun phrases --------------------------------------------------------------------------------

  /** The targets of a noun phrase: itself, its conjuncts, and what it "includes". */
  List<Target> nouns(int head) {
    List<Target> targets = new ArrayList<>();
    for (List<Integer> group : groups(parse.conjuncts(head))) {
      noun(group, targets);
    }
    return targets;
  }

  private void noun(List<Integer> group, List<Target> targets) {
    Set<Integer> leftOut = new HashSet<>();
    for (int each : group) {
      leftOut.addAll(asides(each));
      parse.children(each, Arc.CONJUNCT).stream().filter(next -> !group.contains(next))
          .forEach(leftOut::add);
    }
    List<Integer> further = further(group);
    leftOut.addAll(further);
    Target whole = withTail(span(group.getFirst(), leftOut));
    List<Integer> included = included(whole);
    boolean generic = !included.isEmpty() && isGeneric(group.getFirst());
    if (!generic) {
      targets.add(whole);
    }
    further.forEach(each -> branch(each, targets));
    included.forEach(each -> branch(each, targets));
  }

  private void branch(int head, List<Target> targets) {
    targets.addAll(parse.isVerb(head) ? verbs(head) : nouns(head));
  }

  private boolean isGeneric(int noun) {
    return GENERIC.contains(clauses.lemma(noun));
  }

  /**
   * Branches inside a noun phrase that can stand alone although the parser hangs them lower: "prospects
   * for A and the implementation of B", "ways to do A, do B and do C".
   */
  private List<Integer> further(List<Integer> group) {
    List<Integer> found = new ArrayList<>();
    for (int noun : group) {
      for (int below : clauses.below(noun, asides(noun))) {
        boolean nested = parse.arc(below) == Arc.CONJUNCT && !group.contains(below)
            && !group.contains(parse.head(below));
        if (nested && (parse.isVerb(below) ? isListed(below) : isOpened(below))) {
          found.add(below);
        }
      }
    }
    found.removeIf(each -> found.stream()
        .anyMatch(other -> !other.equals(each) && parse.isUnder(each, other)));
    return found;
  }

  /** A noun with its own article and its own "of ..." is a phrase of its own. */
  private boolean isOpened(int noun) {
    boolean opened = parse.children(noun).stream().anyMatch(child -> child < noun
        && (parse.tag(child).equals("DT") || parse.arc(child) == Arc.POSSESSIVE));
    return opened && !parse.children(noun, Arc.PREPOSITION).isEmpty();
  }

  /** The second and further verbs of a list of three, or one with its own "to". */
  private boolean isListed(int verb) {
    return clauses.hasOwnAuxiliary(verb, "to")
        || parse.conjuncts(parse.firstConjunct(verb)).size() > 2;
  }

  /** What follows a noun and hangs on its verb, up to the next comma, belongs to what was meant. */
  private Target withTail(Target target) {
    int verb = clauses.governingVerb(target.head());
    int to = target.to();
    while (verb >= 0 && to + 1 < clauses.size() && isTail(to + 1, verb)) {
      to = Math.max(to + 1, parse.span(to + 1)[1]);
    }
    while (to > target.to() && isEdge(to)) {
      to--;
    }
    return new Target(target.head(), target.from(), to);
  }

  private boolean isTail(int unit, int verb) {
    Arc arc = parse.arc(unit);
    int end = parse.span(unit)[1];
    boolean bare = clauses.text(unit, end).indexOf(',') < 0;
    return parse.head(unit) == verb && unit > verb && arc == Arc.PREPOSITION && bare
        && parse.span(unit)[0] == unit && !isSetting(unit);
  }

  /** When, where, at what gathering or with whom something is said, rather than what about. */
  private boolean isSetting(int preposition) {
    if (clauses.isTime(preposition + 1) || clauses.is(preposition, "during")) {
      return true;
    }
    boolean open = OPEN.contains(clauses.lemma(preposition));
    return open && parse.children(preposition, Arc.PREPOSITION_OBJECT).stream()
        .anyMatch(object -> clauses.mention(object) != null || parse.tag(object).startsWith("NNP")
            || lexicon.isGathering(clauses.lemma(object)));
  }

  /** Conjuncts that belong together: "trade and economic cooperation" is one, "A's X and B's Y" two. */
  private List<List<Integer>> groups(List<Integer> conjuncts) {
    List<List<Integer>> groups = new ArrayList<>();
    boolean apart = conjuncts.size() > 1 && standApart(conjuncts);
    for (int each : conjuncts) {
      if (groups.isEmpty() || apart) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(each);
    }
    return groups;
  }

  private boolean standApart(List<Integer> conjuncts) {
    for (int each : conjuncts.subList(1, conjuncts.size())) {
      if (!standsAlone(each, conjuncts)) {
        return false;
      }
    }
    return length(conjuncts.getFirst(), conjuncts) >= 2 || parse.isVerb(conjuncts.getFirst());
  }

  private boolean standsAlone(int noun, List<Integer> conjuncts) {
    boolean opened = parse.children(noun).stream().anyMatch(child -> child < noun
        && (parse.tag(child).equals("DT") || parse.arc(child) == Arc.POSSESSIVE));
    return parse.isVerb(noun) || opened || length(noun, conjuncts) >= 4;
  }

  private int length(int noun, List<Integer> conjuncts) {
    Set<Integer> others = new HashSet<>(conjuncts);
    others.remove(noun);
    return (int) clauses.below(noun, others).stream()
        .filter(unit -> parse.arc(unit) != Arc.PUNCTUATION && parse.arc(unit) != Arc.COORDINATOR)
        .count();
  }

  /** Clauses and phrases after a comma that only add to a noun. */
  private Set<Integer> asides(int noun) {
    Set<Integer> found = new HashSet<>();
    for (int child : parse.children(noun)) {
      boolean clause = parse.arc(child) == Arc.NOUN_CLAUSE || parse.arc(child) == Arc.VERB_CLAUSE
          || parse.arc(child) == Arc.PREPOSITION || parse.arc(child) == Arc.APPOSITION;
      if (clause && child > noun && afterComma(child)) {
        found.add(child);
      }
    }
    for (int child : parse.children(noun)) {
      if (INCLUDING.contains(clauses.lemma(child))) {
        found.add(child);
      }
    }
    return found;
  }

  private boolean afterComma(int unit) {
    int first = parse.span(unit)[0];
    return first > 0 && (clauses.unit(first - 1).form().equals(",")
        || clauses.unit(first - 1).form().equals("–")
        || clauses.unit(first - 1).form().equals("—"));
  }

  /** The heads after "including", "in particular" that follows a target. */
  private List<Integer> included(Target target) {
    List<Integer> found = new ArrayList<>();
    for (int unit = target.to() + 1; unit <= Math.min(target.to() + 3,
        clauses.size() - 1); unit++) {
      if (clauses.mention(unit) == null && INCLUDING.contains(clauses.lemma(unit))) {
        found.addAll(parse.children(unit, Arc.PREPOSITION_OBJECT));
        found.addAll(parse.children(unit, Arc.OBJECT));
        int head = parse.head(unit);
        if (found.isEmpty() && head > unit && parse.isNoun(head)) {
          found.add(head);
        }
        return found;
      }
    }
    return found;
  }

  // ---- verb phrases --------------------------------------------------------------------------------

  /** The targets of a verb phrase, one for each coordinated verb that has its own object. */
  List<Target> verbs(int head) {
    List<Target> targets = new ArrayList<>();
    List<Integer> conjuncts = parse.conjuncts(head).stream().filter(this::isVerbal).toList();
    int from = -1;
    for (int i = 0; i < conjuncts.size(); i++) {
      int verb = conjuncts.get(i);
      from = from < 0 ? verb : from;
      boolean shares = i + 1 < conjuncts.size() && conjuncts.get(i + 1) - verb <= 3
          && isBare(verb);
      if (!shares) {
        Target target = span(verb, verbAsides(verb, conjuncts));
        targets.add(new Target(verb, Math.min(from, target.from()), target.to()));
        from = -1;
      }
    }
    return targets;
  }

  private boolean isVerbal(int unit) {
    return parse.isVerb(unit) || parse.child(unit, Arc.OBJECT) >= 0;
  }

  /** True for a verb that has nothing after it: "consolidate and deepen ties". */
  private boolean isBare(int verb) {
    return parse.children(verb).stream().noneMatch(child -> child > verb
        && parse.arc(child) != Arc.CONJUNCT && parse.arc(child) != Arc.COORDINATOR
        && parse.arc(child) != Arc.PUNCTUATION);
  }

  private Set<Integer> verbAsides(int verb, List<Integer> conjuncts) {
    Set<Integer> found = new HashSet<>(parse.children(verb, Arc.CONJUNCT));
    found.addAll(conjuncts);
    found.remove(verb);
    for (int child : parse.children(verb)) {
      Arc arc = parse.arc(child);
      boolean before = child < verb && (arc == Arc.AUXILIARY || arc == Arc.SUBJECT
          || arc == Arc.MARK || arc == Arc.MODIFIER || arc == Arc.PREPOSITION
          || arc == Arc.VERB_CLAUSE || arc == Arc.PASSIVE_SUBJECT);
      boolean after = child > verb && afterComma(child)
          && (arc == Arc.VERB_CLAUSE || arc == Arc.PREPOSITION);
      if (before || after) {
        found.add(child);
      }
    }
    return found;
  }

  // ---- stretches -----------------------------------------------------------------------------------

  /** A whole clause with its subject. */
  Target clause(int verb) {
    Set<Integer> leftOut = new HashSet<>(parse.children(verb, Arc.MARK));
    parse.children(verb, Arc.CONJUNCT).stream()
        .filter(each -> parse.child(each, Arc.SUBJECT) >= 0).forEach(leftOut::add);
    return span(verb, leftOut);
  }

  /** The stretch around a head without the branches left out, trimmed of marks at its ends. */
  private Target span(int head, Set<Integer> leftOut) {
    Set<Integer> units = new HashSet<>(clauses.below(head, leftOut));
    int from = head;
    while (from > 0 && units.contains(from - 1)) {
      from--;
    }
    int to = head;
    while (to + 1 < clauses.size() && units.contains(to + 1)) {
      to++;
    }
    while (to > head && isEdge(to)) {
      to--;
    }
    while (from < head && isEdge(from)) {
      from++;
    }
    return new Target(head, from, to);
  }

  private boolean isEdge(int unit) {
    String form = clauses.unit(unit).form();
    boolean quote = "\"“”'‘’".contains(form);
    return parse.arc(unit) == Arc.COORDINATOR
        || !quote && form.chars().noneMatch(Character::isLetterOrDigit);
  }
}
