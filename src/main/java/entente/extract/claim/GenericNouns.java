package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells nouns that say nothing by themselves, as in "a range of issues", from what they stand for. */
final class GenericNouns {
  /** Nouns that say nothing by themselves before "including". */
  private static final Set<String> GENERIC = Set.of("issue", "range", "matter", "topic", "number",
      "question", "area", "subject", "variety", "aspect", "set", "concern", "priority",
      "item", "problem", "theme");

  /** What such nouns are of where they stand for a field of their own. */
  private static final Set<String> FIELDS = Set.of("regional", "international", "global",
      "bilateral", "multilateral", "world");

  private final Clauses clauses;
  private final Parse parse;

  GenericNouns(Clauses clauses) {
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  /** "work together on a range of initiatives": what follows says which. */
  boolean areIn(Target whole) {
    return IntStream.rangeClosed(whole.from(), whole.to())
        .anyMatch(unit -> GENERIC.contains(clauses.lemma(unit)));
  }

  /** "a range of issues", but not "issues of trade" or "concerns about trade". */
  boolean isHead(int noun, Target whole) {
    return GENERIC.contains(clauses.lemma(noun)) && parse.prepositions(noun, "about").isEmpty()
        && clauses.prepositionObjects(noun, "of").stream()
            .allMatch(each -> each > whole.to() || isHead(each, whole));
  }

  /** "trade and regional issues": a field of its own, unlike that of "bilateral and regional issues". */
  boolean isField(int noun) {
    int before = parse.head(noun);
    return parse.arc(noun) == Arc.CONJUNCT && GENERIC.contains(clauses.lemma(noun))
        && parse.isNoun(before) && !GENERIC.contains(clauses.lemma(before))
        && parse.children(noun, Arc.MODIFIER).stream()
            .anyMatch(child -> child < noun && FIELDS.contains(clauses.lemma(child)))
        && parse.children(noun).stream().allMatch(child -> child < noun);
  }
}
