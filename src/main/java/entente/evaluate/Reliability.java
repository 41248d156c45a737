package entente.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How often what was found with a confidence is right: of items found with .8 to .9, about .85 should
 * be. Items without a confidence are left out.
 *
 * @param bins one for each tenth of confidence, from that of 0 to .1 up; the last holds 1 too
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  /** Nothing found. */
  static final Reliability NONE = new Reliability(List.of());

  public Reliability {
    List<Bin> all = new ArrayList<>(bins);
    while (all.size() < BINS) {
      all.add(Bin.EMPTY);
    }
    bins = List.copyOf(all);
  }

  /**
   * The items of one tenth.
   *
   * @param right how many were right
   * @param of how many there were
   * @param confidence the sum of their confidences
   */
  public record Bin(int right, int of, double confidence) {
    static final Bin EMPTY = new Bin(0, 0, 0);

    private Bin plus(Bin other) {
      return new Bin(right + other.right, of + other.of, confidence + other.confidence);
    }
  }

  /** With one item more. */
  Reliability and(double confidence, boolean isRight) {
    List<Bin> all = new ArrayList<>(bins);
    int bin = Math.min(BINS - 1, (int) (confidence * BINS + 1e-9));
    all.set(bin, all.get(bin).plus(new Bin(isRight ? 1 : 0, 1, confidence)));
    return new Reliability(all);
  }

  Reliability plus(Reliability other) {
    List<Bin> all = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      all.add(bins.get(i).plus(other.bins.get(i)));
    }
    return new Reliability(all);
  }

  /**
   * Expected calibration error: the mean distance between confidence and share of right ones, each bin
   * weighted by its items (Naeini, Cooper and Hauskrecht 2015); 0 where there are none.
   */
  public double error() {
    int all = bins.stream().mapToInt(Bin::of).sum();
    return all == 0
        ? 0
        : bins.stream().mapToDouble(bin -> Math.abs(bin.right() - bin.confidence())).sum() / all;
  }
}
