package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the clauses that complete a word of stance: "that A is so", "how to do A", "A doing B". */
final class ClauseComplements {
  private final Clauses clauses;
  private final Parse parse;

  ClauseComplements(Clauses clauses) {
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  /** Clauses with a subject of their own; those of a noun hang on it or on its verb. */
  List<Integer> of(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : parse.children(word)) {
      Arc arc = parse.arc(child);
      boolean clause = arc == Arc.COMPLEMENT
          || !parse.isVerb(word) && arc == Arc.NOUN_CLAUSE && isThat(child);
      if (clause && child > word && (isClause(child) || isQuestion(child)) && !isWhich(child)) {
        found.add(child);
      }
    }
    if (clauses.is(word, "make")) {
      found.addAll(shown(word));
    }
    boolean named = parse.isNoun(word)
        || parse.tag(word).startsWith("JJ") && parse.arc(word) == Arc.COMPLEMENT;
    boolean beside = found.isEmpty() && named && parse.head(word) >= 0
        && parse.isVerb(parse.head(word));
    return beside ? of(parse.head(word)) : found;
  }

  /** "made clear that": what the parser hangs on the adjective. */
  private List<Integer> shown(int verb) {
    return clear(verb).flatMap(each -> parse.children(each).stream())
        .filter(each -> isThat(each) && isClause(each)).toList();
  }

  /** "clear" in "made clear that A is so" and "made clear our support". */
  Stream<Integer> clear(int verb) {
    return parse.children(verb, Arc.COMPLEMENT).stream()
        .filter(each -> clauses.is(each, "clear"));
  }

  /** "how to end the war", "what more can be done". */
  private boolean isQuestion(int verb) {
    return parse.isVerb(verb) && parse.children(verb).stream()
        .anyMatch(child -> child < verb && parse.tag(child).startsWith("W"));
  }

  /** "by a fifth, I believe, which is": what is told by the way. */
  private boolean isWhich(int clause) {
    return parse.children(clause, Arc.SUBJECT).stream()
        .anyMatch(subject -> clauses.is(subject, "which"));
  }

  private boolean isThat(int clause) {
    return parse.children(clause, Arc.MARK).stream().anyMatch(mark -> clauses.is(mark, "that"));
  }

  /** True for a verb with a subject of its own. */
  boolean isClause(int verb) {
    return parse.isVerb(verb) && (parse.child(verb, Arc.SUBJECT) >= 0
        || parse.child(verb, Arc.PASSIVE_SUBJECT) >= 0);
  }

  /** "welcomed Spain joining the group": what somebody is doing. */
  List<Integer> doings(int verb) {
    return parse.children(verb, Arc.COMPLEMENT).stream()
        .filter(each -> each > verb && parse.tag(each).equals("VBG") && isClause(each)
            && parse.children(each, Arc.AUXILIARY).isEmpty())
        .toList();
  }

  /** "discussed A and how to do B": the questions joined inside what stands below a unit. */
  List<Integer> questions(int unit) {
    int[] span = parse.span(unit);
    return IntStream.rangeClosed(unit + 1, span[1])
        .filter(each -> parse.arc(each) == Arc.CONJUNCT && isQuestion(each)).boxed().toList();
  }
}
