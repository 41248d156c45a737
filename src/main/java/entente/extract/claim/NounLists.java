package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cuts lists of three and more noun phrases, "A, B and C", by their commas: parsers lose the members
 * of long lists, while the commas stay.
 */
final class NounLists {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN",
      "NNS", "NNP", "NNPS");

  /** Words that begin a clause that tells when a thing is so: "the state of A after B did C". */
  private static final Set<String> TEMPORAL = Set.of("after", "before", "since", "until");

  private final Clauses clauses;
  private final Parse parse;
  private final Stretches stretches;
  private final Examples examples;

  NounLists(Clauses clauses, Stretches stretches, Examples examples) {
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.stretches = stretches;
    this.examples = examples;
  }

  /** The members of the list of three or more that begins at a unit; none if there is no list. */
  List<Target> from(int first) {
    List<Target> members = members(first);
    return members.size() > 2 && !isInner(members) && standApart(members)
        ? members.stream().map(this::opened).toList()
        : List.of();
  }

  /** What ", and ..." or ", as well as ..." adds behind a unit: noun phrases without a verb. */
  List<Target> added(int unit) {
    List<Target> found = new ArrayList<>();
    int start = behindCoordinator(unit + 1);
    while (start > 0 && isAdded(start, endBeforeVerb(start))) {
      Target next = member(start, endBeforeVerb(start));
      if (isSubject(next)) {
        break;
      }
      found.add(next);
      start = behindCoordinator(next.to() + 1);
    }
    return found;
  }

  private boolean isAsWellAs(int at) {
    return clauses.is(at, "as") && clauses.is(at + 1, "well") && clauses.is(at + 2, "as");
  }

  private boolean isAdded(int start, int end) {
    boolean gerund = start < end && parse.tag(start).equals("VBG")
        && (clauses.is(start, "ensure")
            || IntStream.range(start, end).noneMatch(at -> FINITE.contains(parse.tag(at))));
    return gerund || isMember(start, end);
  }

  /** Where the phrase after a comma and "and", or after "as well as", begins; -1 if there is none. */
  private int behindCoordinator(int unit) {
    boolean comma = unit < clauses.size() && stretches.isComma(unit);
    int at = comma ? unit + 1 : unit;
    if (isAsWellAs(at)) {
      return at + 3;
    }
    if (!comma || !clauses.is(at, "and")) {
      return -1;
    }
    return clauses.is(at + 1, "also") ? at + 2 : at + 1;
  }

  /** ", and the minister agreed": who does something of its own. */
  private boolean isSubject(Target target) {
    Arc arc = parse.arc(target.head());
    boolean subject = arc == Arc.SUBJECT || arc == Arc.PASSIVE_SUBJECT;
    return subject && FINITE.contains(parse.tag(Math.max(0, parse.head(target.head()))));
  }

  private List<Target> members(int first) {
    List<Target> members = new ArrayList<>();
    int start = first;
    while (true) {
      int end = end(start);
      boolean last = start > first && (isCoordinator(start - 1) || isAsWellAs(start - 3));
      int and = members.isEmpty() || last || goesOn(end) ? -1 : coordinator(start, end);
      if (!(start > first && and < 0 ? isAdded(start, end) : isMember(start, and < 0 ? end : and))
          || and >= 0 && !isMember(and + 1, end)) {
        return List.of();
      }
      members.add(member(start, and < 0 ? end : and));
      if (and >= 0) {
        members.add(member(and + 1, end));
      }
      if (last || and >= 0) {
        return members;
      }
      start = next(isAside(end + 1) ? end(end + 1) : end);
    }
  }

  private int next(int end) {
    return isAsWellAs(end + 1) ? end + 4 : isCoordinator(end + 1) ? end + 2 : end + 1;
  }

  /** "A, who did B, the C and the D": what is told of a member by the way, up to the next phrase. */
  private boolean isAside(int start) {
    int end = start < clauses.size() ? end(start) : start;
    boolean aside = parse.tag(Math.min(start, clauses.size() - 1)).equals("WP")
        || start + 1 < end && stretches.isExample(start) && parse.tag(start).equals("RB");
    return aside && end + 1 < clauses.size() && stretches.isComma(end)
        && !isCoordinator(end + 1);
  }

  /** "A and B, C, and D": true if a list goes on behind a comma up to ", and". */
  private boolean goesOn(int comma) {
    int next = comma + 1 < clauses.size() && stretches.isComma(comma) ? end(comma + 1) : comma;
    return next > comma && next + 1 < clauses.size() && stretches.isComma(next)
        && isCoordinator(next + 1);
  }

  /** The mark at which the phrase that begins at a unit ends; "such sectors as A, B and C" are one. */
  private int end(int start) {
    int at = start;
    boolean examples = false;
    while (at < clauses.size() && (parse.arc(at) != Arc.PUNCTUATION
        || examples && stretches.isComma(at))) {
      examples |= clauses.is(at, "such");
      at++;
    }
    return at;
  }

  /** The same, or where "and welcomed ..." goes on with what is done beside it. */
  private int endBeforeVerb(int start) {
    int end = end(start);
    for (int at = start; at < end; at++) {
      boolean done = FINITE.contains(parse.tag(at)) && parse.arc(at) == Arc.CONJUNCT
          && parse.head(at) < start;
      if (done) {
        int coordinator = at;
        while (coordinator > start && !isCoordinator(coordinator)) {
          coordinator--;
        }
        return coordinator;
      }
    }
    return end;
  }

  private boolean isCoordinator(int unit) {
    return clauses.is(unit, "and") || clauses.is(unit, "or");
  }

  /** The first "and" between two units, -1 if there is none or if it joins modifiers. */
  private int coordinator(int from, int to) {
    for (int at = from + 1; at + 1 < to; at++) {
      if (isCoordinator(at)) {
        return isModifier(at - 1, at) ? -1 : at;
      }
    }
    return -1;
  }

  /** A noun phrase without a verb of its own but in clauses that modify it. */
  private boolean isMember(int start, int end) {
    if (start >= end || !OPENERS.contains(parse.tag(start)) && !isParticiple(start)
        || isModifier(end - 1, end)) {
      return false;
    }
    boolean noun = false;
    boolean clause = false;
    for (int at = start; at < end; at++) {
      if (at > start && stretches.isExample(at)) {
        return false;
      }
      noun |= parse.isNoun(at);
      clause |= parse.tag(at).startsWith("W") || clauses.is(at, "that")
          || noun && TEMPORAL.contains(clauses.lemma(at));
      boolean inner = parse.arc(at) == Arc.NOUN_CLAUSE
          || (parse.arc(at) == Arc.COMPLEMENT || parse.arc(at) == Arc.VERB_CLAUSE)
              && parse.head(at) > start && parse.head(at) < at;
      if (FINITE.contains(parse.tag(at)) && !clause && !inner) {
        return false;
      }
    }
    return noun;
  }

  /** "growing" in "the growing number". */
  private boolean isParticiple(int unit) {
    return parse.tag(unit).startsWith("VB") && parse.arc(unit) == Arc.MODIFIER;
  }

  /** True for a word that belongs to a noun after the phrase: "political, economic ties". */
  private boolean isModifier(int last, int end) {
    boolean adjective = parse.tag(last).startsWith("JJ") || parse.tag(last).equals("DT");
    return adjective || parse.arc(last) == Arc.MODIFIER && parse.head(last) > end;
  }

  /** "A, including on B, and C": a member without the mark that it is one. */
  private Target opened(Target member) {
    int from = stretches.isExample(member.from()) ? examples.opening(member.from()) : 0;
    return from > 0 && from <= member.to()
        ? stretches.trimmed(member.head(), from, member.to())
        : member;
  }

  private Target member(int start, int end) {
    for (int at = start; at < end; at++) {
      boolean outside = parse.head(at) < start || parse.head(at) >= end;
      if (parse.isNoun(at) && outside) {
        return stretches.trimmed(at, start, end - 1);
      }
    }
    return stretches.trimmed(start, start, end - 1);
  }

  /** True if the list stands inside its first member: "security in A, B and C". */
  private boolean isInner(List<Target> members) {
    Target first = members.getFirst();
    boolean between = IntStream.rangeClosed(first.head(), first.to())
        .anyMatch(unit -> clauses.is(unit, "between"));
    boolean told = IntStream.rangeClosed(first.head(), first.to())
        .anyMatch(unit -> parse.tag(unit).equals("MD"));
    return told || !between && hasComplement(first)
        && members.subList(1, members.size() - 1).stream()
            .noneMatch(each -> each.to() - each.from() > 2 || hasComplement(each)
                || parse.tag(each.from()).equals("DT") && each.to() - each.from() > 1
                || parse.tag(each.from()).equals("PRP$"));
  }

  /** True unless single words follow a phrase: "close ties, trade and tourism" is one thing. */
  private static boolean standApart(List<Target> members) {
    return members.stream().noneMatch(each -> each.from() == each.to());
  }

  private boolean hasComplement(Target target) {
    for (int at = target.head() + 1; at <= target.to(); at++) {
      if (parse.arc(at) == Arc.PREPOSITION || parse.tag(at).equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
