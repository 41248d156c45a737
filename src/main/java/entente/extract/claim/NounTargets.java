package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cuts what a claim is about out of a sentence: one target for each coordinated phrase that can
 * stand alone, without relative clauses after a comma.
 */
final class NounTargets {
  private final Clauses clauses;
  private final Parse parse;
  private final Stretches stretches;
  private final NounLists lists;
  private final Examples examples;
  private final VerbTargets verbs;
  private final DoingLists doings;
  private final GenericNouns generics;
  private final Branches branches;

  NounTargets(Clauses clauses, Stretches stretches, VerbTargets verbs) {
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.stretches = stretches;
    this.examples = new Examples(clauses, stretches);
    this.lists = new NounLists(clauses, stretches, examples);
    this.verbs = verbs;
    this.doings = new DoingLists(clauses, stretches);
    this.generics = new GenericNouns(clauses);
    this.branches = new Branches(clauses, stretches, generics);
  }

  /** The targets of a noun phrase: itself, its conjuncts, and what it "includes". */
  List<Target> of(int head) {
    return of(head, Set.of());
  }

  /** The same without those of its conjuncts that are left out. */
  List<Target> of(int head, Set<Integer> leftOut) {
    List<Target> targets = new ArrayList<>();
    if (!leftOut.contains(head)) {
      targets.addAll(lists.from(stretches.around(head, asides(head)).from()));
    }
    if (targets.isEmpty()) {
      List<Integer> conjuncts = new ArrayList<>(parse.conjuncts(head));
      conjuncts.addAll(listed(conjuncts));
      conjuncts.sort(null);
      conjuncts.removeAll(leftOut);
      groups(conjuncts).forEach(group -> noun(group, leftOut, targets));
    } else {
      examples.after(targets.getLast()).forEach(each -> example(each, targets));
    }
    if (!targets.isEmpty()) {
      targets.addAll(behind(targets.stream().mapToInt(Target::to).max().orElseThrow()));
    }
    return targets;
  }

  /** What a passive verb is told to include: "ties were reviewed, including A and B". */
  List<Target> includedBehind(int verb) {
    List<Target> targets = new ArrayList<>();
    examples.behind(verb).forEach(each -> example(each, targets));
    return targets;
  }

  /** What ", and ..." or ", as well as ..." adds behind a unit; nothing for -1. */
  List<Target> behind(int unit) {
    return unit < 0 ? List.of() : lists.added(unit);
  }

  /** Things to be done with what they include, and with a noun at the end of a list of topics. */
  List<Target> withBesides(List<Target> doings, boolean topics) {
    List<Target> targets = new ArrayList<>(doings);
    targets.addAll(topics && doings.size() > 1
        ? behind(doings.getLast().to())
        : doingsIncluded(doings));
    return targets;
  }

  /**
   * "deepen our ties, including working on trade", "including through new funds": what is done among
   * what is to be done, and by what means.
   */
  private List<Target> doingsIncluded(List<Target> targets) {
    List<Target> included = new ArrayList<>();
    if (!targets.isEmpty()) {
      for (int each : examples.after(targets.getLast())) {
        if (parse.tag(each).equals("VBG")) {
          included.addAll(verbs.of(each));
        } else if (examples.isMeans(each) || generics.areIn(targets.getLast())) {
          example(each, included);
        }
      }
    }
    return included;
  }

  /** "A, support for B, and C": a member that the parser takes for an apposition of the one before. */
  private List<Integer> listed(List<Integer> conjuncts) {
    return conjuncts.stream()
        .flatMap(each -> parse.children(each, Arc.APPOSITION).stream())
        .filter(each -> each < conjuncts.getLast() && stretches.isAfterComma(each)
            && clauses.mention(each) == null && !conjuncts.contains(each)
            && stretches.isAfterCommaAnd(conjuncts.getLast()))
        .toList();
  }

  private void noun(List<Integer> group, Set<Integer> others, List<Target> targets) {
    Set<Integer> leftOut = new HashSet<>(others);
    for (int each : group) {
      leftOut.addAll(asides(each));
      parse.children(each, Arc.CONJUNCT).stream().filter(next -> !group.contains(next))
          .forEach(leftOut::add);
    }
    Target whole = stretches.withTail(stretches.around(group.getFirst(), leftOut));
    List<Target> listed = doings.of(whole);
    if (!listed.isEmpty()) {
      targets.addAll(listed);
      return;
    }
    List<Integer> further = branches.of(whole, group);
    for (int each : further) {
      whole = stretches.before(whole, parse.span(each)[0]);
    }
    List<Integer> included = further.isEmpty() ? examples.after(whole) : List.of();
    if (included.isEmpty() || !generics.isHead(group.getFirst(), whole)) {
      targets.add(whole);
    }
    further.forEach(each -> branch(each, targets));
    included.forEach(each -> example(each, targets));
  }

  /** What is included is told one by one, be it single words. */
  private void example(int head, List<Target> targets) {
    List<Integer> conjuncts = parse.conjuncts(head);
    List<Target> listed = lists.from(stretches.around(head, asides(head)).from());
    if (!listed.isEmpty()) {
      targets.addAll(listed);
      return;
    }
    List<Integer> first = conjuncts.stream().filter(each -> each == head || !isInner(each, head))
        .toList();
    if (first.size() < 3 || parse.isVerb(head) || !first.stream().allMatch(this::isThing)) {
      branch(head, targets);
      return;
    }
    for (int each : first) {
      Set<Integer> others = new HashSet<>(asides(each));
      others.addAll(first);
      others.remove(each);
      targets.add(stretches.around(each, others));
    }
  }

  /** Unlike an adjective in "security, economic and other aid". */
  private boolean isThing(int unit) {
    return clauses.mention(unit) != null || !parse.tag(unit).startsWith("JJ");
  }

  /** "A, B, and C and D": the bare "and" joins two that are one member of the list. */
  private boolean isInner(int conjunct, int head) {
    boolean bare = !stretches.isAfterComma(conjunct);
    int last = parse.conjuncts(head).getLast();
    return bare && (conjunct != last || parse.conjuncts(head).stream()
        .anyMatch(each -> each != head && each != last && stretches.isAfterCommaAnd(each)));
  }

  private void branch(int head, List<Target> targets) {
    targets.addAll(parse.isVerb(head) ? verbs.of(head) : of(head));
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
    int first = conjuncts.getFirst();
    return !isShared(first, conjuncts.get(1))
        && (length(first, conjuncts) >= 2 || parse.isVerb(first));
  }

  /** "the state and prospects of trade": one article before both, and one "of" behind. */
  private boolean isShared(int first, int second) {
    return parse.isNoun(first) && parse.isNoun(second) && isArticled(first) && !isArticled(second)
        && parse.children(first, Arc.PREPOSITION).isEmpty()
        && !parse.children(second, Arc.PREPOSITION).isEmpty();
  }

  private boolean isArticled(int noun) {
    return parse.children(noun).stream().anyMatch(child -> child < noun
        && (parse.tag(child).equals("DT") || parse.arc(child) == Arc.POSSESSIVE));
  }

  private boolean standsAlone(int noun, List<Integer> conjuncts) {
    boolean opened = parse.children(noun).stream().anyMatch(child -> child < noun
        && (parse.tag(child).equals("DT") || parse.arc(child) == Arc.POSSESSIVE));
    boolean purpose = clauses.is(noun + 1, "to") && parse.arc(noun + 1) == Arc.AUXILIARY;
    boolean named = parse.children(noun, Arc.MODIFIER).stream()
        .anyMatch(child -> child < noun && clauses.mention(child) instanceof Mention.Actors);
    return parse.isVerb(noun) || opened || purpose || named || generics.isField(noun)
        || length(noun, conjuncts) >= 4;
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
      if (clause && child > noun && stretches.isAfterComma(child)) {
        found.add(child);
      }
    }
    return found;
  }
}
