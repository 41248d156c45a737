package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts lists of three and more things to be done that one noun leads, "ways to do A, do B and do C",
 * by their commas: parsers hang the later ones on any noun or verb before.
 */
final class DoingLists {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");
  /** Tags of a bare verb, and of forms that look like another: "cut", "lower". */
  private static final Set<String> BARE = Set.of("VB", "VBP", "VBN", "JJR");

  private final Clauses clauses;
  private final Parse parse;
  private final Stretches stretches;

  DoingLists(Clauses clauses, Stretches stretches) {
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.stretches = stretches;
  }

  /** The members, the first with its noun; none if the noun leads no such list. */
  List<Target> of(Target noun) {
    int first = noun.head() + 2;
    if (!clauses.is(first - 1, "to") || first >= clauses.size()
        || !parse.tag(first).equals("VB") && parse.arc(first) != Arc.NOUN_CLAUSE) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>(List.of(first));
    int end = first + 1;
    boolean closed = false;
    boolean relative = false;
    for (; end < clauses.size() && !isEnd(end, relative); end++) {
      boolean comma = stretches.isComma(end);
      int and = comma ? end + 1 : end;
      boolean last = clauses.is(and, "and");
      int next = last ? and + 1 : end + 1;
      boolean further = (comma || last) && next > starts.getLast() && isDoing(next);
      if (closed && comma && !goesOn(end)) {
        break;
      }
      if (further) {
        starts.add(next);
        closed = last;
      }
      relative = !further && (relative || parse.tag(end).startsWith("W"));
    }
    return closed && starts.size() > 2 ? cut(noun, starts, end) : List.of();
  }

  private boolean isEnd(int unit, boolean relative) {
    return parse.arc(unit) == Arc.PUNCTUATION && !stretches.isComma(unit)
        || stretches.isExample(unit)
        || !relative && FINITE.contains(parse.tag(unit));
  }

  /** "increase peace, trade, and tourism": a list inside the last member. */
  private boolean goesOn(int comma) {
    return comma + 3 < clauses.size() && (clauses.is(comma + 1, "and")
        ? parse.arc(comma + 2) == Arc.CONJUNCT && parse.isNoun(comma + 2)
        : parse.isNoun(comma + 1) && stretches.isComma(comma + 2)
            && clauses.is(comma + 3, "and"));
  }

  /** A bare verb with something after it that it may be done to. */
  private boolean isDoing(int unit) {
    return unit + 1 < clauses.size() && BARE.contains(parse.tag(unit))
        && clauses.mention(unit) == null && parse.arc(unit + 1) != Arc.PUNCTUATION
        && !clauses.is(unit + 1, "and");
  }

  private List<Target> cut(Target noun, List<Integer> starts, int end) {
    List<Target> found = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? noun.from() : starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : end - 1;
      found.add(stretches.trimmed(i == 0 ? noun.head() : from, from, to));
    }
    return found;
  }
}
