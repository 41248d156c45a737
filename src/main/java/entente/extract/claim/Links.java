package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the prepositions that link phrases to a word, wherever the parser hangs them. */
final class Links {
  /** Units from "the importance" to the verb of whoever places it on something. */
  private static final int PLACED_WITHIN = 6;

  /** Prepositions that stand inside what is done as readily as before a further deed. */
  private static final Set<String> NESTED = Set.of("of", "in");

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
    if (links.isEmpty()) {
      links.addAll(beyondCompany(word, link));
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

  /**
   * "are grateful to Norway for A", "the importance Norway places on A": the link that the parser hangs
   * on whoever stands between, or on the verb above.
   */
  private List<Integer> beyondCompany(int word, String link) {
    if (parse.isNoun(word)) {
      return IntStream.range(word + 1, Math.min(word + PLACED_WITHIN, clauses.size()))
          .filter(this::isPlacing).boxed()
          .flatMap(each -> parse.prepositions(each, link).stream()).toList();
    }
    List<Integer> told = clauses.prepositionObjects(word, "to").stream()
        .filter(each -> clauses.mention(each) instanceof Mention.Actors).toList();
    if (told.isEmpty() || !parse.tag(word).startsWith("JJ") || parse.arc(word) != Arc.COMPLEMENT) {
      return List.of();
    }
    List<Integer> found = told.stream().flatMap(each -> parse.prepositions(each, link).stream())
        .toList();
    return found.isEmpty()
        ? parse.prepositions(parse.head(word), link).stream().filter(each -> each > word).toList()
        : found;
  }

  /** "the importance Norway places on A", where the parser may take it for "places". */
  boolean isPlacing(int unit) {
    return clauses.mention(unit) == null
        && (clauses.lemma(unit).equals("place") || clauses.lemma(unit).equals("attach"));
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
            && (isDoing(unit) || !isDoing(last) || !NESTED.contains(clauses.lemma(unit)))
            && (clauses.is(unit - 1, "and") || parse.arc(unit - 1) == Arc.COORDINATOR
                || isAfterMark(unit) && isDoing(unit)))
        .boxed().toList();
  }

  /** "of doing": a further one stands behind a comma, "the importance of doing A, of doing B". */
  private boolean isDoing(int link) {
    return link + 1 < clauses.size() && parse.tag(link + 1).equals("VBG");
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
