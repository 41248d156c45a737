package entente.extract.claim;

import entente.model.ClaimKind;
import entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * How likely a claim was read right, from what it is: the shares found on annotated documents that
 * were not read while the rules were written (docs/evaluation.md), apart from how certain the
 * speaker is.
 */
final class Confidence {
  private static final double OF_ONE_SIDE = 0.78;
  private static final int SHORT = 3;

  private Confidence() {}

  /**
   * A share of 0 to 1. Joint claims stand in formulas; what is supported is told in more ways than
   * what is opposed, agreed or discussed; of a target of one or two words a part is mostly missing;
   * and in a transcript much is said by the way.
   *
   * @param joint true if several parties hold it together
   * @param target its words
   * @param spoken true if it was said in a transcript
   */
  static double of(ClaimKind kind, @Nullable Polarity polarity, boolean joint, String target,
      boolean spoken) {
    double confidence = OF_ONE_SIDE + (joint ? 0.12 : 0) - (spoken ? 0.2 : 0);
    confidence -= kind == ClaimKind.POSITION && polarity == Polarity.SUPPORT ? 0.05 : 0;
    confidence -= target.split("\\s+").length < SHORT ? 0.4 : 0;
    return Math.round(confidence * 100) / 100.0;
  }
}
