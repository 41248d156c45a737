package entente.extract.clause;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a sentence only denies or supposes. */
public final class Modality {
  private static final Set<String> NOBODY = Set.of("neither", "nobody", "none");
  /** "regularly", "once a year", "every two years", "on an annual basis". */
  private static final Pattern HABIT = Pattern.compile("(?i)\\b(?:regularly|annually|often"
      + "|frequently|periodically|each year|(?:once|twice|times) (?:a|per|each|every) \\w+"
      + "|every (?:\\w+ )?(?:year|month|quarter|week)s?"
      + "|on an? (?:regular|annual|biannual|ongoing|continuing) basis)\\b");

  private Modality() {}

  /** True for "meet twice a year", "hold the Summit annually": what is done again and again. */
  public static boolean isHabit(Clauses clauses, int verb) {
    Matcher habit = HABIT.matcher(clauses.sentence().text());
    while (habit.find()) {
      if (clauses.governingVerb(clauses.unitAt(habit.start())) == verb) {
        return true;
      }
    }
    return false;
  }

  /** True for "no meeting", "neither A nor B", "nobody", and for what stands behind "without". */
  public static boolean isNone(Clauses clauses, int unit) {
    if (unit < 0) {
      return false;
    }
    Parse parse = clauses.parse();
    boolean without = parse.arc(unit) == Arc.PREPOSITION_OBJECT
        && clauses.is(parse.head(unit), "without");
    return without || NOBODY.contains(clauses.lemma(unit)) || parse.children(unit).stream()
        .anyMatch(child -> clauses.is(child, "no") || clauses.is(child, "neither"));
  }

  /** True for a verb in a condition, and for what would be done under one: "would meet if ...", "would have met". */
  public static boolean isConditional(Clauses clauses, int verb) {
    return isCondition(clauses, verb) || clauses.hasAuxiliary(verb, "would")
        && (clauses.hasAuxiliary(verb, "have") || clauses.parse().children(verb, Arc.VERB_CLAUSE)
            .stream().anyMatch(clause -> isCondition(clauses, clause)));
  }

  /** True for "if they met", "should they meet", "were they to meet", "had they met". */
  private static boolean isCondition(Clauses clauses, int verb) {
    return isInverted(clauses, verb) || clauses.parse().children(verb, Arc.MARK).stream()
        .anyMatch(child -> clauses.is(child, "if") || clauses.is(child, "unless"));
  }

  private static boolean isInverted(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int subject = parse.child(verb, Arc.SUBJECT);
    if (parse.arc(verb) != Arc.VERB_CLAUSE || subject < 0) {
      return false;
    }
    boolean were = verb < subject && clauses.is(verb, "be");
    return were || parse.children(verb, Arc.AUXILIARY).stream().anyMatch(child -> child < subject
        && (clauses.is(child, "should") || clauses.is(child, "have")));
  }
}
