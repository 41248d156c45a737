package entente.extract.claim;

import entente.model.ClaimKind;
import entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * How likely a claim was read right, from what it is: the shares found on annotated documents
 * (docs/evaluation.md), apart from how certain the speaker is.
 */
final class Confidence {
  private static final double OF_ALL = 0.79;
  private static final int SHORT = 3;

  private Confidence() {}

  /**
   * A share of 0 to 1. Joint claims stand in formulas; opposition has unmistakable words; commitments
   * are easily taken from conversation; and of a target of one or two words a part is often missing.
   *
   * @param joint true if several parties hold it together
   * @param target its words
   */
  static double of(ClaimKind kind, @Nullable Polarity polarity, boolean joint, String target) {
    double confidence = OF_ALL + (joint ? 0.04 : 0);
    confidence -= kind == ClaimKind.COMMITMENT ? 0.08 : 0;
    confidence += polarity == Polarity.OPPOSE ? 0.12 : 0;
    confidence -= target.split("\\s+").length < SHORT ? 0.2 : 0;
    return Math.round(confidence * 100) / 100.0;
  }
}
