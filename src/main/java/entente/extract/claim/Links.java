package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the prepositions that link phrases to a word, wherever the parser hangs them. */
final class Links {
  private final Clauses clauses;
  private final Parse parse;

  Links(Clauses clauses) {
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  /** All those of that lemma by which something hangs on a word. */
  List<Integer> of(int word, String link) {
    List<Integer> links = new ArrayList<>();
    parse.children(word).stream()
        .filter(each -> each > word && isPreposition(each) && isWord(each, link))
        .filter(each -> links.isEmpty() || isAfterMark(each))
        .forEach(each -> parse.conjuncts(each).stream()
            .filter(other -> isWord(other, link)).forEach(links::add));
    particles(word).forEach(each -> links.addAll(parse.prepositions(each, link)));
    if (links.isEmpty() && parse.isVerb(word)) {
      parse.children(word, Arc.OBJECT)
          .forEach(object -> links.addAll(parse.prepositions(object, link)));
    }
    if (links.isEmpty() && isLink(word + 1, link)) {
      links.add(word + 1);
    }
    links.addAll(repeated(links));
    return links;
  }

  /** "A was touched on": the preposition of a passive verb with nothing behind it. */
  boolean isStranded(int verb, String link) {
    if (!clauses.isPassive(verb)) {
      return false;
    }
    List<Integer> links = of(verb, link);
    return links.isEmpty()
        ? particles(verb).anyMatch(each -> each == verb + 1 && clauses.is(each, link))
        : links.stream().allMatch(each -> parse.children(each).isEmpty());
  }

  /** True for what links a phrase to a word, be it "to" in "given to". */
  private boolean isPreposition(int unit) {
    return parse.arc(unit) == Arc.PREPOSITION
        || parse.arc(unit) == Arc.DATIVE && parse.tag(unit).equals("IN");
  }

  /** True for that preposition; "regarding" is a participle to the parser. */
  private boolean isWord(int unit, String link) {
    return clauses.is(unit, link) || clauses.unit(unit).form().equals(link);
  }

  /** "for A, as well as for B": further links of the same word, which the parser hangs inside A. */
  private List<Integer> repeated(List<Integer> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    int last = links.getLast();
    int[] span = parse.span(last);
    return IntStream.rangeClosed(last + 1, span[1])
        .filter(unit -> clauses.is(unit, clauses.lemma(last))
            && (clauses.is(unit - 1, "and") || parse.arc(unit - 1) == Arc.COORDINATOR))
        .boxed().toList();
  }

  /** "on A, on B and on C", unlike "on current issues on the agenda". */
  private boolean isAfterMark(int unit) {
    Arc before = parse.arc(unit - 1);
    return before == Arc.PUNCTUATION || before == Arc.COORDINATOR;
  }

  /** The adverbs and adjectives that belong to a verb: "put forward", "make clear". */
  IntStream particles(int word) {
    return parse.children(word).stream().mapToInt(Integer::intValue).filter(
        each -> parse.arc(each) == Arc.PARTICLE || parse.arc(each) == Arc.MODIFIER
            || parse.arc(each) == Arc.COMPLEMENT && parse.tag(each).startsWith("JJ"));
  }

  /** "their partnership and commitment to peace": what stands beside a noun is meant with it. */
  private boolean isLink(int unit, String link) {
    return unit < clauses.size() && clauses.is(unit, link)
        && parse.arc(unit) == Arc.PREPOSITION;
  }
}
