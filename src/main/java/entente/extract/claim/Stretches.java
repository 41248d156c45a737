package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.model.ClaimKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where the stretch around a head begins and ends. */
final class Stretches {
  /** Prepositions that tell of the company or the place as readily as of what is meant. */
  private static final Set<String> OPEN = Set.of("with", "by", "on", "at");
  /** Adverbs between a noun and what belongs to it. */
  private static final Set<String> ADVERBS = Set.of("together", "now", "here", "jointly",
      "bilaterally", "currently");
  private static final Set<String> WHEN = Set.of("during", "following", "after", "amid");
  /** "in view of the drought", "in connection with his visit". */
  private static final Set<String> OCCASIONS = Set.of("view", "connection", "light", "regard",
      "response", "order");
  private static final Set<String> LIGHTS = Set.of("view", "light");
  /** Marks of a clause that tells since when or while what a thing is so. */
  private static final Set<String> TEMPORAL = Set.of("as", "since");
  /** What is somewhere: "the situation at the plant". */
  private static final Set<String> PLACED = Set.of("situation", "development", "event", "incident",
      "crisis");
  private static final Set<String> EXAMPLES = Set.of("including", "include", "particularly",
      "especially", "notably", "primarily");

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;

  Stretches(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  /** The stretch around a head without the branches left out, trimmed of marks at its ends. */
  Target around(int head, Set<Integer> leftOut) {
    Set<Integer> others = new HashSet<>(leftOut);
    IntStream.range(head + 1, clauses.size())
        .filter(unit -> isFurtherTold(unit) || isMeanwhile(unit)).forEach(others::add);
    Set<Integer> units = new HashSet<>(clauses.below(head, others));
    int from = head;
    while (from > 0 && units.contains(from - 1)) {
      from--;
    }
    int to = head;
    while (to + 1 < clauses.size() && units.contains(to + 1) && !isAside(to + 1)) {
      to++;
    }
    return trimmed(head, from, to);
  }

  /** "stressed the need to ensure that A is B and welcomed C": what the parser joins too low. */
  private boolean isFurtherTold(int unit) {
    return parse.arc(unit) == Arc.CONJUNCT && parse.tag(unit).equals("VBD")
        && !parse.tag(parse.head(unit)).equals("VBD") && parse.child(unit, Arc.SUBJECT) < 0
        && (lexicon.isSpeech(clauses.lemma(unit))
            || !lexicon.verb(clauses.lemma(unit)).isEmpty());
  }

  /** "while we do B": what is done beside it. */
  private boolean isMeanwhile(int unit) {
    return parse.arc(unit) == Arc.VERB_CLAUSE && parse.children(unit, Arc.MARK).stream()
        .anyMatch(mark -> clauses.is(mark, "while"));
  }

  /** "including ...", or a comma before it or before "which ...". */
  private boolean isAside(int unit) {
    return isEmphasis(unit) || clauses.is(unit, "include") && parse.arc(unit) == Arc.PREPOSITION
        || isComma(unit) && unit + 1 < clauses.size()
            && (isExample(unit + 1) || parse.tag(unit + 1).startsWith("W"));
  }

  /** The part of a stretch before a unit. */
  Target before(Target whole, int unit) {
    return unit <= whole.head() || unit > whole.to()
        ? whole
        : trimmed(whole.head(), whole.from(), unit - 1);
  }

  /** A stretch without marks and coordinators at its ends. */
  Target trimmed(int head, int first, int last) {
    int to = last;
    while (to > head && (isEdge(to) || isDangling(to))) {
      to--;
    }
    int from = first;
    while (from < head && (isEdge(from) || isParticular(from) || isParticular(from - 1)
        || isExample(from))) {
      from++;
    }
    return new Target(head, from, to);
  }

  private boolean isEdge(int unit) {
    String form = clauses.unit(unit).form();
    boolean quote = "\"“”'‘’".contains(form);
    return parse.arc(unit) == Arc.COORDINATOR || isAsWellAs(unit)
        || !quote && form.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** "our partner, with whom", "held as this is so": a word that belongs to what is cut off. */
  private boolean isDangling(int unit) {
    boolean relative = unit + 1 < clauses.size() && parse.tag(unit + 1).startsWith("W");
    return clauses.mention(unit) == null && parse.tag(unit).equals("IN")
        && (relative || clauses.is(unit, "as") && parse.children(unit).isEmpty());
  }

  private boolean isAsWellAs(int unit) {
    int head = parse.head(unit);
    return head >= 0 && head - unit <= 2 && head > unit && parse.arc(head) == Arc.COORDINATOR;
  }

  /** What follows a noun and hangs on its verb, up to the next comma, belongs to what was meant. */
  Target withTail(Target target) {
    int verb = clauses.governingVerb(target.head());
    int to = target.to();
    while (verb >= 0 && to + 1 < clauses.size()) {
      int next = beyondAdverb(beyondAside(to + 1, verb), verb, target.head());
      if (!isTail(next, verb) && (next == to + 1 || parse.head(next) != target.head())) {
        break;
      }
      boolean inside = parse.arc(next) == Arc.AUXILIARY || parse.arc(next) == Arc.MARK;
      int end = end(inside ? parse.head(next) : next);
      to = Math.max(next, parse.arc(next) == Arc.MARK ? beforeComma(next, end) : end);
    }
    to = withRelative(to);
    return to > target.to() ? trimmed(target.head(), target.from(), to) : target;
  }

  /** "commitment to a region that is open": what says which region, be it joined to the commitment. */
  private int withRelative(int to) {
    int clause = to + 1 < clauses.size() && parse.tag(to + 1).equals("WDT")
        ? parse.head(to + 1)
        : -1;
    return clause > to && parse.arc(clause) == Arc.NOUN_CLAUSE
        ? beforeComma(clause, end(clause))
        : to;
  }

  /** "efforts, including through A, to do B": where "to" stands behind an aside; else the unit. */
  private int beyondAside(int unit, int verb) {
    if (isComma(unit) && unit + 2 < clauses.size() && isExample(unit + 1)
        && parse.arc(unit + 2) == Arc.PREPOSITION) {
      for (int at = unit + 2; at + 2 < clauses.size(); at++) {
        if (isComma(at) && clauses.is(at + 1, "to") && isTail(at + 1, verb)) {
          return at + 1;
        }
      }
    }
    return unit;
  }

  /** "our work together in A", "the deal now on the table": what stands behind an adverb; else the unit. */
  private int beyondAdverb(int unit, int verb, int noun) {
    int behind = clauses.times().stream().filter(time -> clauses.unitAt(time.start()) == unit)
        .map(time -> clauses.unitAt(time.end())).findFirst()
        .orElse(ADVERBS.contains(clauses.lemma(unit)) ? unit + 1 : unit);
    return behind > unit && behind < clauses.size() && !clauses.is(behind, "with")
        && (isTail(behind, verb) || parse.head(behind) == noun
            && parse.arc(behind) == Arc.PREPOSITION) ? behind : unit;
  }

  /** "ways for the two sides to go on": who is to do it. */
  private boolean isDoer(int mark) {
    return clauses.is(mark, "for") && clauses.hasOwnAuxiliary(parse.head(mark), "to");
  }

  /** Where what hangs below a unit ends, without what it includes. */
  private int end(int unit) {
    int last = parse.span(unit)[1];
    return IntStream.range(unit + 1, last).filter(this::isAside).findFirst().orElse(last + 1) - 1;
  }

  private int beforeComma(int from, int end) {
    int at = from;
    while (at < end && !isComma(at + 1)) {
      at++;
    }
    return at;
  }

  private boolean isTail(int unit, int verb) {
    if (parse.arc(unit) == Arc.MARK
        && (TEMPORAL.contains(clauses.lemma(unit)) || isDoer(unit))) {
      int clause = parse.head(unit);
      return parse.head(clause) == verb && parse.arc(clause) == Arc.VERB_CLAUSE;
    }
    boolean bare = clauses.text(unit, end(unit)).indexOf(", ") < 0;
    if (clauses.is(unit, "to") && parse.arc(unit) == Arc.AUXILIARY) {
      return isPurpose(parse.head(unit), verb);
    }
    boolean hangs = unit > verb && (parse.head(unit) == verb || isStance(parse.head(unit), verb));
    boolean after = parse.arc(unit) == Arc.PREPOSITION
        && PLACED.contains(clauses.lemma(unit - 1)); // "the situation following strikes"
    if (parse.tag(unit).equals("VBG") && !after
        && (hangs || isStance(parse.head(unit), verb))) {
      boolean doer = clauses.mention(unit - 1) != null || parse.tag(unit - 1).startsWith("NNP");
      return doer && parse.arc(unit) != Arc.CONJUNCT && !lexicon.takesObject(clauses.lemma(unit))
          && !lexicon.isSpeech(clauses.lemma(unit));
    }
    return hangs && !isEmphasis(unit)
        && (parse.arc(unit) == Arc.PREPOSITION || parse.arc(unit) == Arc.DATIVE) && bare
        && parse.span(unit)[0] == unit
        && (!isSetting(unit) || clauses.is(unit, "at") && PLACED.contains(clauses.lemma(unit - 1)));
  }

  /** "the need for action to end X": what hangs on the verb, or on a noun of stance in between. */
  private boolean isPurpose(int done, int verb) {
    int head = parse.head(done);
    Arc arc = parse.arc(done);
    return !clauses.is(done, "include") && (head == verb || isStance(head, verb))
        && (arc == Arc.VERB_CLAUSE
            || arc == Arc.COMPLEMENT && (!lexicon.takesInfinitive(clauses.lemma(verb))
                || clauses.prepositionObjects(verb, "on").stream()
                    .anyMatch(each -> each < done && isStance(each, verb))));
  }

  /** True for a noun of stance below a verb. */
  private boolean isStance(int noun, int verb) {
    return noun >= 0 && parse.isNoun(noun) && parse.isUnder(noun, verb)
        && !lexicon.noun(clauses.lemma(noun)).isEmpty();
  }

  /** When, where, at what gathering or with whom something is said, rather than what about. */
  private boolean isSetting(int preposition) {
    boolean placed = PLACED.contains(clauses.lemma(preposition - 1))
        && !clauses.is(preposition, "during");
    if (clauses.isTime(preposition + 1)
        || WHEN.contains(clauses.unit(preposition).form()) && !placed
        || clauses.is(preposition, "in") && OCCASIONS.contains(clauses.lemma(preposition + 1))
            && !isTopical(preposition)) {
      return true;
    }
    boolean open = OPEN.contains(clauses.lemma(preposition));
    return open && parse.children(preposition, Arc.PREPOSITION_OBJECT).stream()
        .anyMatch(object -> clauses.mention(object) != null || parse.tag(object).startsWith("NNP")
            || lexicon.isGathering(clauses.lemma(object)) && !clauses.is(object, "agenda"));
  }

  /** "will discuss A in view of B": in what light it is discussed, and not why. */
  private boolean isTopical(int preposition) {
    int verb = parse.head(preposition);
    return LIGHTS.contains(clauses.lemma(preposition + 1)) && verb >= 0
        && lexicon.verb(clauses.lemma(verb)).stream()
            .anyMatch(frame -> frame.kind() == ClaimKind.TOPIC);
  }

  /** True if a comma or a dash stands before what hangs below a unit. */
  boolean isAfterComma(int unit) {
    int first = parse.span(unit)[0];
    return first > 0 && isComma(first - 1) || isAfterCommaAnd(unit);
  }

  /** True for a unit right behind a comma, or behind ", and". */
  boolean isMember(int unit) {
    return unit > 0 && isComma(unit - 1)
        || unit > 1 && clauses.is(unit - 1, "and") && isComma(unit - 2);
  }

  /** True if ", and" stands before what hangs below a unit. */
  boolean isAfterCommaAnd(int unit) {
    int first = parse.span(unit)[0];
    return first > 1 && clauses.is(first - 1, "and") && isComma(first - 2);
  }

  /** True if "as well as" stands before what hangs below a unit. */
  boolean isAfterAsWellAs(int unit) {
    int first = parse.span(unit)[0];
    return first > 2 && clauses.is(first - 1, "as") && clauses.is(first - 2, "well");
  }

  /** True for a comma or a dash. */
  boolean isComma(int unit) {
    return List.of(",", "–", "—").contains(clauses.unit(unit).form());
  }

  /** "with an emphasis on", "with a special focus on". */
  private boolean isEmphasis(int unit) {
    return clauses.is(unit, "with") && IntStream.range(unit + 2, unit + 4)
        .anyMatch(at -> (clauses.is(at, "emphasis") || clauses.is(at, "focus"))
            && clauses.is(at + 1, "on"));
  }

  private boolean isParticular(int unit) {
    return clauses.is(unit, "in") && clauses.is(unit + 1, "particular");
  }

  /** True where examples begin: "including", "particularly", "in particular". */
  boolean isExample(int unit) {
    return isParticular(unit) || isEmphasis(unit)
        || clauses.mention(unit) == null && EXAMPLES.contains(clauses.lemma(unit));
  }
}
