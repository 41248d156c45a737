package entente.evaluate;

import java.util.Objects;
import java.util.Optional;

/** How well two claims go together: same kind and polarity, half of holders and of words in common. */
record ClaimRank() implements Matcher.Rank<AnnotatedClaim> {
  @Override
  public Optional<Double> of(AnnotatedClaim gold, AnnotatedClaim predicted) {
    boolean polarityMatters = gold.kind().equals("position");
    if (!gold.kind().equals(predicted.kind())
        || polarityMatters && !Objects.equals(gold.polarity(), predicted.polarity())) {
      return Optional.empty();
    }
    double holders = Words.jaccard(gold.parties(), predicted.parties());
    double target = Words.agreement(gold.target(), predicted.target());
    return holders < 0.5 || target < 0.5 ? Optional.empty() : Optional.of(target + holders);
  }
}
