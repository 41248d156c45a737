package entente.align;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A measure of how far two states vote alike; its formula and source stand at the method of
 * {@link Tally} that computes it. Where it is not defined (two states that always vote yes leave
 * nothing for chance to correct), its value is NaN.
 */
public enum Measure {
  /** Share of equal votes. */
  AGREEMENT("agreement", Tally::agreement),
  /** S of Signorino and Ritter, absolute distances. */
  S_ABS("s-abs", Tally::sAbsolute),
  /** S of Signorino and Ritter, squared distances. */
  S_SQUARED("s-squared", Tally::sSquared),
  /** S with absolute distances, roll calls weighted by how far they were contested. */
  S_ABS_WEIGHTED("s-abs-weighted", Tally::sAbsoluteWeighted),
  /** S with squared distances, roll calls weighted by how far they were contested. */
  S_SQUARED_WEIGHTED("s-squared-weighted", Tally::sSquaredWeighted),
  /** Kappa of Cohen, for which all disagreements are alike. */
  KAPPA("kappa", Tally::kappa),
  /** Kappa of Cohen, disagreements weighted by absolute distance. */
  KAPPA_WEIGHTED("kappa-weighted", Tally::kappaWeighted),
  /** Kappa of Cohen, disagreements weighted by squared distance. */
  KAPPA_WEIGHTED_SQUARED("kappa-weighted-squared", Tally::kappaWeightedSquared),
  /** Pi of Scott, for which all disagreements are alike. */
  PI("pi", Tally::pi),
  /** Tau-b of Kendall. */
  TAU_B("tau-b", Tally::tauB);

  private final String code;
  private final ToDoubleFunction<Tally> formula;

  Measure(String code, ToDoubleFunction<Tally> formula) {
    this.code = code;
    this.formula = formula;
  }

  /** The name in questions, such as {@code s-abs}. */
  public String code() {
    return code;
  }

  /** The value for the votes of two states; NaN where it is not defined. */
  public double of(Tally tally) {
    return formula.applyAsDouble(tally);
  }

  /** The measure of that code. */
  public static Optional<Measure> find(String code) {
    return Arrays.stream(values()).filter(measure -> measure.code.equals(code)).findFirst();
  }
}
