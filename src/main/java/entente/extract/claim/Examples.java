package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import java.util.List;
import java.util.Set;

/** Finds what a phrase "includes": "a range of issues, including A and B". */
final class Examples {
  /** Prepositions of the phrase before, said again: "talks on A, including on B". */
  private static final Set<String> REPEATED = Set.of("on", "about", "regarding", "concerning",
      "over", "of", "for", "to", "through");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final Set<String> THEM = Set.of("country", "nation", "state", "partner", "ally",
      "member", "leader", "neighbor", "neighbour", "actor", "government", "party");

  private static final Set<String> CHANNELS = Set.of("body", "channel", "forum", "format",
      "institution", "mechanism", "organization", "organisation");

  private final Clauses clauses;
  private final Parse parse;
  private final Stretches stretches;

  Examples(Clauses clauses, Stretches stretches) {
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.stretches = stretches;
  }

  /** The heads of what the phrase includes; none if no "including" follows it. */
  List<Integer> after(Target target) {
    int last = Math.min(target.to() + 2, clauses.size() - 1);
    for (int unit = target.to() + 1; unit <= last; unit++) {
      if (stretches.isExample(unit)) {
        return heads(opening(unit)).stream()
            .filter(each -> !isOfThem(each, target.to()) && !isChannel(each)).toList();
      }
      if (clauses.is(unit, "to") && clauses.is(unit + 1, "include")) {
        return heads(opening(unit + 1));
      }
    }
    return List.of();
  }

  /** The heads of what is included behind a verb: "ties were reviewed, including A"; none if nothing is. */
  List<Integer> behind(int verb) {
    for (int unit = verb + 2; unit < clauses.size(); unit++) {
      if (FINITE.contains(parse.tag(unit)) && parse.arc(unit) != Arc.NOUN_CLAUSE) {
        return List.of();
      }
      List<Integer> found = stretches.isComma(unit - 1) && stretches.isExample(unit)
          ? heads(opening(unit))
          : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "with partners, including Norway": who they are, and nothing that the phrase is about. */
  private boolean isOfThem(int example, int last) {
    return clauses.mention(example) instanceof Mention.Actors
        && THEM.contains(clauses.lemma(last));
  }

  /** "including through the fund": by what means something is done. */
  boolean isMeans(int example) {
    return clauses.is(parse.span(example)[0] - 1, "through");
  }

  /** "including through the Union": the body where it is done, and nothing done. */
  private boolean isChannel(int example) {
    return isMeans(example) && parse.conjuncts(example).size() == 1
        && (clauses.mention(example) != null || CHANNELS.contains(clauses.lemma(example)));
  }

  /** The first unit after the marker, its commas and a preposition said again. */
  int opening(int marker) {
    int at = clauses.is(marker, "in") ? marker + 2 : marker + 1;
    while (clauses.is(marker, "with") && !clauses.is(at, "on")) {
      at++;
    }
    while (at < clauses.size() && (stretches.isComma(at) || REPEATED.contains(clauses.lemma(at))
        || clauses.is(at, "by") && at + 1 < clauses.size() && parse.tag(at + 1).equals("VBG"))) {
      at++;
    }
    return at;
  }

  /** The noun or gerund that the phrase beginning at a unit is about. */
  private List<Integer> heads(int first) {
    for (int at = first; at < clauses.size(); at++) {
      Arc arc = parse.arc(at);
      boolean amongAdjectives = arc == Arc.PUNCTUATION && at > first
          && parse.tag(at - 1).startsWith("JJ");
      if (amongAdjectives) {
        continue;
      }
      if (arc == Arc.PUNCTUATION || arc == Arc.PREPOSITION && at == first) {
        return List.of();
      }
      boolean outside = parse.head(at) < first || parse.head(at) > at && arc != Arc.MODIFIER
          && arc != Arc.POSSESSIVE;
      if (outside && (parse.isNoun(at) || parse.tag(at).equals("VBG"))) {
        return List.of(at);
      }
    }
    return List.of();
  }
}
