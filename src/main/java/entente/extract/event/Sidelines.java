package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.Set;

/** Tells what is on the sidelines of a sitting. */
final class Sidelines {
  private static final Set<String> SIDELINES = Set.of("sideline", "sidelines", "margin", "margins",
      "fringe", "fringes");

  private Sidelines() {}

  /** True if "sidelines" or "margins" stands between the verb and the sitting. */
  static boolean isOn(Clauses clauses, int unit) {
    for (int at = clauses.parse().head(unit); at >= 0; at = clauses.parse().head(at)) {
      if (isWord(clauses, at)) {
        return true;
      }
    }
    return false;
  }

  /** True for "sidelines", "margins" and "fringes". */
  static boolean isWord(Clauses clauses, int unit) {
    return clauses.mention(unit) == null && SIDELINES.contains(clauses.lemma(unit));
  }

  /** "on the margins of the G20", "on G20 sidelines": who is on its margins, sits. */
  static boolean haveOf(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    if (parse.head(unit) > unit && isWord(clauses, parse.head(unit))) {
      return true;
    }
    int of = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    return of >= 0 && clauses.is(of, "of") && parse.head(of) >= 0
        && isWord(clauses, parse.head(of));
  }
}
