package entente.evaluate;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well two events go together. They must have the same type and status, dates that can both be
 * true, and half of the states and organisations in common; a session of the same framework needs no
 * common ones.
 *
 * @param loose whether a meeting may match a session
 */
record EventRank(boolean loose) implements Matcher.Rank<AnnotatedEvent> {
  private static final Set<String> ALIKE = Set.of("meeting", "session");

  @Override
  public Optional<Double> of(AnnotatedEvent gold, AnnotatedEvent predicted) {
    boolean sameType = gold.type().equals(predicted.type());
    boolean typesMatch = sameType
        || loose && ALIKE.contains(gold.type()) && ALIKE.contains(predicted.type());
    if (!typesMatch || !gold.status().equals(predicted.status())) {
      return Optional.empty();
    }
    boolean sameFramework = sameIgnoringCase(gold.framework(), predicted.framework());
    boolean session = gold.type().equals("session") || predicted.type().equals("session");
    double overlap = Words.jaccard(gold.parties(), predicted.parties());
    boolean partiesMatch = gold.parties().isEmpty() || overlap >= 0.5 || session && sameFramework;
    if (!partiesMatch || gold.latest().isBefore(predicted.earliest())
        || predicted.latest().isBefore(gold.earliest())) {
      return Optional.empty();
    }
    return Optional.of((sameType ? 1 : 0.5) + overlap
        + Words.jaccard(gold.persons(), predicted.persons()) + half(sameFramework)
        + half(same(gold.start(), predicted.start()))
        + half(same(gold.country(), predicted.country()))
        + 0.5 * Words.agreement(gold.evidence(), predicted.evidence()));
  }

  private static double half(boolean agrees) {
    return agrees ? 0.5 : 0;
  }

  private static boolean same(@Nullable String gold,
      @Nullable String predicted) {
    return gold != null && gold.equals(predicted);
  }

  private static boolean sameIgnoringCase(@Nullable String gold,
      @Nullable String predicted) {
    return gold != null && gold.equalsIgnoreCase(predicted);
  }
}
