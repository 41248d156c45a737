package entente.extract.claim;

import entente.extract.clause.Clauses;
import entente.model.ClaimKind;
import entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/** Tells what is claimed by a clause that somebody says: the whole of it, or what its verb tells. */
final class ClauseStances {
  /**
   * What a clause tells.
   *
   * @param frame the stance
   * @param whole true if it is towards the clause with its subject, false if only towards what is done
   */
  record Told(ClaimFrame frame, boolean whole) {}

  private final Clauses clauses;
  private final Predicates predicates;
  private final Undertakings undertakings;
  private final StanceConditions conditions;

  ClauseStances(Clauses clauses, Predicates predicates, Undertakings undertakings,
      StanceConditions conditions) {
    this.clauses = clauses;
    this.predicates = predicates;
    this.undertakings = undertakings;
    this.conditions = conditions;
  }

  /** What a clause tells by its verb; null where a verb inside it says more exactly what is meant. */
  @Nullable
  Told of(int verb, ClaimFrame frame) {
    boolean acting = undertakings.isActor(clauses.subject(verb)) && !predicates.isRegarding(verb);
    if (frame.kind() == ClaimKind.TOPIC) {
      return new Told(frame, true);
    }
    if (frame.polarity() == Polarity.SUPPORT && undertakings.isHopedFor(verb)) {
      return new Told(frame, true);
    }
    boolean trusted = frame.link().equals("that");
    if (acting && (frame.kind() == ClaimKind.COMMITMENT || !trusted && isCommitting(verb))) {
      return new Told(ClaimFrame.WILL, false);
    }
    if (clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must")) {
      return new Told(ClaimFrame.VALUED, !acting);
    }
    if (frame.polarity() != Polarity.OPPOSE && conditions.isTelling(verb)) {
      return null;
    }
    boolean holds = predicates.isCopula(verb) && frame.kind() == ClaimKind.COMMITMENT;
    ClaimFrame held = holds ? ClaimFrame.VALUED : frame;
    return new Told(predicates.isOpposed(verb) ? ClaimFrame.CONCERN : held, true);
  }

  private boolean isCommitting(int verb) {
    return !predicates.isCopula(verb) && !undertakings.isOfOthers(verb)
        && (clauses.hasAuxiliary(verb, "will") || clauses.hasAuxiliary(verb, "would")
            || undertakings.isUnderWay(verb));
  }
}
