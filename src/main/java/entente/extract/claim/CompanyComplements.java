package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the object of a verb behind those with whom, or the manner in which, something is done, with
 * which the parser confounds it: "discussed with Norway efforts to", "condemned in the strongest terms
 * the attack".
 */
final class CompanyComplements {
  private static final Set<String> MANNERS = Set.of("term", "detail", "depth", "length");
  /** Units from "in" to the noun of manner: "in the strongest possible terms". */
  private static final int MANNER_WITHIN = 5;
  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "JJ", "JJS", "JJR", "NN", "NNS");
  private static final Set<String> BEFORE_NAMES = Set.of("DT", "PRP$", "JJ");

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;
  private final NounTargets nouns;

  CompanyComplements(ClaimLexicon lexicon, Clauses clauses, NounTargets nouns) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.nouns = nouns;
    this.parse = clauses.parse();
  }

  /** Such objects of a verb; none where the parser has seen what stands there. */
  List<Target> of(int verb, List<Integer> seen) {
    int start = start(verb);
    int head = start < 0 || seen.stream().anyMatch(each -> each >= start) ? -1 : head(start);
    return head < 0 || lexicon.isActor(clauses.lemma(head))
        ? List.of()
        : nouns.of(head).stream().map(target -> target.after(start - 1)).toList();
  }

  /** The unit at which such an object begins; -1 if none stands there. */
  private int start(int verb) {
    int at = clauses.is(verb + 1, "with")
        ? behindNames(verb + 2)
        : clauses.is(verb + 1, "in") ? behindManner(verb + 2) : -1;
    return at > 0 && at < clauses.size() && isOpening(at) ? at : -1;
  }

  /** The noun that the phrase beginning at a unit is about; -1 if there is none. */
  private int head(int start) {
    for (int at = start; at < clauses.size(); at++) {
      Arc arc = parse.arc(at);
      if (arc == Arc.PUNCTUATION || arc == Arc.PREPOSITION || parse.isVerb(at)) {
        return -1;
      }
      boolean outside = parse.head(at) < start || parse.head(at) > at && arc != Arc.MODIFIER
          && arc != Arc.POSSESSIVE;
      if (outside && parse.isNoun(at) && clauses.mention(at) == null) {
        return at;
      }
    }
    return -1;
  }

  private int behindNames(int first) {
    int at = first;
    boolean named = false;
    while (at < clauses.size()) {
      boolean open = !named || !isName(at - 1);
      int name = beforeName(isJoint(at) && named ? at + 1 : at);
      if (name < 0 || !open && !isJoint(at)) {
        break;
      }
      named = true;
      at = name + 1;
    }
    return named ? at : -1;
  }

  private int beforeName(int from) {
    int at = from;
    while (at < clauses.size() && clauses.mention(at) == null
        && (BEFORE_NAMES.contains(parse.tag(at)) || isJoint(at) && at == from)) {
      at++;
    }
    return at < clauses.size() && isName(at) && parse.arc(at) != Arc.POSSESSIVE ? at : -1;
  }

  private boolean isJoint(int unit) {
    return clauses.is(unit, "and") || clauses.is(unit, ",");
  }

  private boolean isName(int unit) {
    return clauses.mention(unit) instanceof Mention.Actors
        || clauses.mention(unit) instanceof Mention.Collective;
  }

  private int behindManner(int first) {
    return IntStream.range(first, Math.min(first + MANNER_WITHIN, clauses.size()))
        .filter(unit -> MANNERS.contains(clauses.lemma(unit))).map(unit -> unit + 1)
        .findFirst().orElse(-1);
  }

  private boolean isOpening(int unit) {
    return clauses.mention(unit) == null
        ? OPENERS.contains(parse.tag(unit))
        : parse.arc(unit) == Arc.POSSESSIVE || parse.arc(unit) == Arc.MODIFIER;
  }
}
