package entente.extract.claim;

import entente.extract.clause.Clauses;
import entente.model.ClaimKind;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells what is only polite from what is claimed: condolences, congratulations, and wishes to be
 * passed on.
 */
final class Courtesies {
  private static final Set<String> GRIEF = Set.of("grief", "sorrow", "condolence", "sympathy",
      "compassion", "mourning");
  private static final Set<String> BEREAVED = Set.of("family", "friend", "relative", "victim",
      "bereaved", "injured", "wounded");
  private static final Set<String> PASSING_ON = Set.of("pass", "convey", "extend", "give");
  private static final Set<String> WISHES = Set.of("wish", "word", "greeting", "gratitude",
      "regard", "congratulation");
  private static final Set<String> REPORTING = Set.of("report", "speak", "tell", "say");

  /** What is celebrated without a view of anything. */
  static final Set<String> FEASTS = Set.of("anniversary", "year", "day", "birthday",
      "holiday", "month", "week", "occasion");
  /** What persons are congratulated on as persons. */
  private static final Set<String> ELECTIONS = Set.of("election", "re-election", "reelection",
      "victory", "win", "vote", "referendum", "inauguration", "appointment", "nomination",
      "office", "birth", "marriage", "birthday", "holiday", "anniversary", "independence",
      "month", "day", "eve");
  /** Words behind a noun that still tell of what it is: "the conduct of the first elections". */
  private static final int NEAR = 4;
  private static final Set<String> BECOMING = Set.of("be", "become", "win", "take", "assume");

  private final Clauses clauses;

  Courtesies(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * "conveyed his sympathy and support to the families", "shares their grief", "hopes for a speedy
   * recovery of the injured": no view of anything.
   */
  boolean isSympathy(Target target) {
    return any(target, GRIEF) || any(target, BEREAVED)
        && IntStream.range(0, clauses.size()).anyMatch(
            unit -> GRIEF.contains(clauses.lemma(unit)) || clauses.is(unit, "recovery"));
  }

  /** "glad to have this opportunity to talk": nothing but politeness. */
  private boolean isChance(Target target) {
    return clauses.is(target.head(), "have") && IntStream
        .rangeClosed(target.head() + 1, Math.min(target.head() + 3, target.to()))
        .anyMatch(unit -> clauses.is(unit, "opportunity") || clauses.is(unit, "chance"));
  }

  /** "are celebrating the anniversary": a feast, and nothing that is undertaken. */
  private boolean isFeast(Target target) {
    return clauses.is(target.head(), "celebrate") && any(target, FEASTS);
  }

  /** "will prove it": nothing that the words themselves tell. */
  private boolean isOfPronoun(Target target) {
    return target.to() == target.head() + 1 && clauses.is(target.to(), "it");
  }

  /** "asked to pass on his best wishes", "ask the Minister to report": nothing that is called for. */
  boolean isErrand(Target target, ClaimFrame frame) {
    String doing = clauses.lemma(target.head());
    boolean accepted = clauses.is(target.head(), "accept") && any(target, Set.of("invitation"));
    return accepted || isChance(target) || isFeast(target) || isOfPronoun(target)
        || frame.kind() == ClaimKind.POSITION
            && frame.link().endsWith("infinitive")
            && (REPORTING.contains(doing) || PASSING_ON.contains(doing) && any(target, WISHES));
  }

  /** "congratulated her on her election, on the holiday": courtesy, and no view of what was done. */
  boolean isCongratulation(Target target) {
    return clauses.is(clauses.governingVerb(target.head()), "congratulate")
        && (clauses.parse().tag(target.head()).startsWith("NNP")
            || FEASTS.contains(clauses.lemma(target.head()))
            || BECOMING.contains(clauses.lemma(target.head()))
            || IntStream.rangeClosed(target.from(), Math.min(target.to(), target.head() + NEAR))
                .anyMatch(unit -> ELECTIONS.contains(clauses.lemma(unit))));
  }

  private boolean any(Target target, Set<String> lemmas) {
    return IntStream.rangeClosed(target.from(), target.to())
        .anyMatch(unit -> clauses.mention(unit) == null && lemmas.contains(clauses.lemma(unit)));
  }
}
