package entente.evaluate;

/**
 * How many were found, found wrongly, and missed.
 *
 * @param right found and right
 * @param wrong found, but not in the gold annotation
 * @param missed in the gold annotation, but not found
 */
public record Count(int right, int wrong, int missed) {
  static final Count ZERO = new Count(0, 0, 0);

  /** Counts from how many are right, how many were found and how many are to be found. */
  static Count of(int right, int found, int gold) {
    return new Count(right, found - right, gold - right);
  }

  Count plus(Count other) {
    return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Share of what is right in what was found; 1 where there is nothing to find and nothing found. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** Share of what is right in what is to be found. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Harmonic mean of the two. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  private double share(int part, int whole) {
    if (right + wrong + missed == 0) {
      return 1;
    }
    return whole == 0 ? 0 : (double) part / whole;
  }
}
