package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds branches inside a noun phrase that can stand alone although the parser hangs them lower:
 * "prospects for A and the implementation of B", "ways to do A, do B and do C".
 */
final class Branches {
  /** "strikes by Norway and its allies on A": those who act together. */
  private static final Set<String> FRIENDS = Set.of("ally", "partner");

  /** Nouns that begin a field of their own with what tells which: "current items on the agenda". */
  private static final Set<String> MATTERS = Set.of("issue", "matter", "item", "topic", "aspect",
      "problem");

  /** The same for what goes on somewhere: "the situation in Libya and the Middle East settlement". */
  private static final Set<String> COURSES = Set.of("settlement", "process", "crisis", "conflict",
      "programme", "program", "dispute");

  private final Clauses clauses;
  private final Parse parse;
  private final Stretches stretches;
  private final GenericNouns generics;

  Branches(Clauses clauses, Stretches stretches, GenericNouns generics) {
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.stretches = stretches;
    this.generics = generics;
  }

  /** The heads of those inside a target that are not in the group of its own conjuncts. */
  List<Integer> of(Target whole, List<Integer> group) {
    List<Integer> found = new ArrayList<>();
    for (int unit = whole.head() + 1; unit <= whole.to(); unit++) {
      boolean nested = parse.arc(unit) == Arc.CONJUNCT && !group.contains(unit)
          && !group.contains(parse.head(unit));
      if (nested && (parse.isVerb(unit)
          ? isListed(unit)
          : isOpened(unit) || isFuller(unit) || generics.isField(unit) || isMatter(unit)
              || stretches.isAfterAsWellAs(unit))) {
        found.add(unit);
      }
    }
    found.removeIf(each -> found.stream()
        .anyMatch(other -> !other.equals(each) && parse.isUnder(each, other)));
    return found;
  }

  /** "aspects of trade and current items on the agenda", "matters on the agenda and trade in fish". */
  private boolean isMatter(int noun) {
    int before = parse.head(noun);
    boolean further = MATTERS.contains(clauses.lemma(noun))
        && !MATTERS.contains(clauses.lemma(before))
        && parse.children(noun, Arc.MODIFIER).stream()
            .anyMatch(child -> child < noun && !clauses.is(child, "other"))
        && !parse.children(noun, Arc.PREPOSITION).isEmpty();
    boolean after = clauses.mention(before) != null && parse.arc(before) == Arc.PREPOSITION_OBJECT
        && (MATTERS.contains(clauses.lemma(noun)) || COURSES.contains(clauses.lemma(noun)))
        && parse.children(noun).stream().anyMatch(child -> parse.tag(child).equals("DT"));
    return parse.isNoun(noun)
        && (further || after || clauses.is(before, "agenda") && !clauses.is(noun, "agenda"));
  }

  /** A noun with its own article and its own "of ..." is a phrase of its own. */
  private boolean isOpened(int noun) {
    boolean opened = parse.children(noun).stream().anyMatch(child -> child < noun
        && (parse.tag(child).equals("DT") || parse.arc(child) == Arc.POSSESSIVE));
    boolean friends = FRIENDS.contains(clauses.lemma(noun))
        && clauses.mention(parse.head(noun)) instanceof Mention.Actors;
    return opened && !friends && !parse.children(noun, Arc.PREPOSITION).isEmpty();
  }

  /** "progress in the talks and efforts to end the war": a noun with something to do of its own. */
  private boolean isFuller(int noun) {
    boolean doing = clauses.is(noun + 1, "for") && parse.tag(noun + 2).equals("VBG");
    return (doing || hasInfinitive(noun)) && !hasInfinitive(parse.head(noun));
  }

  private boolean hasInfinitive(int noun) {
    return parse.children(noun).stream().anyMatch(
        child -> child > noun && parse.isVerb(child) && clauses.hasAuxiliary(child, "to"));
  }

  /** The second and further verbs of a list of three, one with its own "to", or a further doing. */
  private boolean isListed(int verb) {
    int before = parse.head(verb);
    boolean doing = parse.tag(verb).equals("VBG") && parse.tag(before).equals("VBG")
        && parse.arc(before) == Arc.VERB_CLAUSE;
    return doing || clauses.hasOwnAuxiliary(verb, "to")
        || parse.conjuncts(parse.firstConjunct(verb)).size() > 2;
  }
}
