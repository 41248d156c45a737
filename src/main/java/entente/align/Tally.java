package entente.align;

import entente.model.VoteChoice;

/**
 * How two states voted in the roll calls of a period in which both did. The choices are taken as the
 * points 1 (yes), 2 (abstain) and 3 (no) of a scale, so that yes and no are two steps apart. A roll
 * call in which one of them has no vote is missing and counts for nothing.
 *
 * <p>In the formulas, {@code n} is the number of roll calls, {@code o(i,j)} the number in which the
 * one chose i and the other j, {@code r(i)} and {@code c(j)} how often each of them made each
 * choice, and {@code d = |i - j|} the distance. Sums run over all i and j.
 */
public final class Tally {
  private static final int CHOICES = 3;
  private static final int FARTHEST = CHOICES - 1;

  private final int[] cells = new int[CHOICES * CHOICES];
  private double weight;
  private double weightedDistance;
  private double weightedSquare;

  /** An empty tally. */
  public Tally() {}

  /** Counts a roll call of weight 1; absence is no choice, and counts for nothing. */
  public void add(VoteChoice one, VoteChoice other) {
    if (one != VoteChoice.ABSENT && other != VoteChoice.ABSENT) {
      set(one.ordinal(), other.ordinal(), cells[one.ordinal() * CHOICES + other.ordinal()] + 1);
      addWeight(1, Math.abs(one.ordinal() - other.ordinal()));
    }
  }

  /** Sets how often the one chose i and the other j (0 to 2), without weights. */
  void set(int i, int j, int count) {
    cells[i * CHOICES + j] = count;
  }

  /** Adds the weight of roll calls in which the choices were so far apart. */
  void addWeight(double added, int distance) {
    weight += added;
    weightedDistance += added * distance;
    weightedSquare += added * distance * distance;
  }

  /** In how many roll calls both voted. */
  public int n() {
    int sum = 0;
    for (int cell : cells) {
      sum += cell;
    }
    return sum;
  }

  /** Share of roll calls in which both voted alike: {@code sum of o(i,i) / n}. */
  public double agreement() {
    int alike = 0;
    for (int i = 0; i < CHOICES; i++) {
      alike += cells[i * CHOICES + i];
    }
    return (double) alike / n();
  }

  /**
   * S with absolute distances, {@code 1 - 2 (sum of d) / (2 n)}: 1 where all votes are alike, -1
   * where all are as far apart as can be. Signorino and Ritter (1999), Tau-b or Not Tau-b,
   * International Studies Quarterly 43(1), 115-144.
   */
  public double sAbsolute() {
    return 1 - 2 * distance(1) / (FARTHEST * (double) n());
  }

  /** S with squared distances, {@code 1 - 2 (sum of d²) / (4 n)}. Signorino and Ritter (1999). */
  public double sSquared() {
    return 1 - 2 * distance(2) / (FARTHEST * FARTHEST * (double) n());
  }

  /**
   * S with absolute distances and a weight w for each roll call,
   * {@code 1 - 2 (sum of w d) / (2 sum of w)}. Signorino and Ritter (1999), who leave open which
   * weights are taken; see {@link VoteMatrix} for those taken here.
   */
  public double sAbsoluteWeighted() {
    return 1 - 2 * weightedDistance / (FARTHEST * weight);
  }

  /** S with squared distances and weights, {@code 1 - 2 (sum of w d²) / (4 sum of w)}. */
  public double sSquaredWeighted() {
    return 1 - 2 * weightedSquare / (FARTHEST * FARTHEST * weight);
  }

  /**
   * {@code (p - e) / (1 - e)} with p the agreement and {@code e = sum of r(i) c(i) / n²} what chance
   * would give two states with these habits. Cohen (1960), Educational and Psychological Measurement
   * 20(1), 37-46; for votes Häge (2011), Choice or Circumstance, Political Analysis 19(3), 287-305.
   */
  public double kappa() {
    return chanceCorrected(0);
  }

  /**
   * {@code 1 - (sum of d o(i,j) / n) / (sum of d r(i) c(j) / n²)}. Cohen (1968), Weighted Kappa,
   * Psychological Bulletin 70(4), 213-220, with absolute distances as weights.
   */
  public double kappaWeighted() {
    return chanceCorrected(1);
  }

  /** The same with d² for d; the distances that Häge (2011) takes. */
  public double kappaWeightedSquared() {
    return chanceCorrected(2);
  }

  /** Kappa by disagreements: observed over expected ones, each as heavy as its distance. */
  private double chanceCorrected(int power) {
    double n = n();
    double expected = 0;
    for (int i = 0; i < CHOICES; i++) {
      for (int j = 0; j < CHOICES; j++) {
        expected += disagreement(i, j, power) * row(i) * column(j);
      }
    }
    return expected == 0 ? Double.NaN : 1 - n * distance(power) / expected;
  }

  /**
   * As kappa, but chance is taken from the habits of both together:
   * {@code e = sum of ((r(i) + c(i)) / 2n)²}. Scott (1955), Public Opinion Quarterly 19(3), 321-325;
   * Häge (2011).
   */
  public double pi() {
    double expected = 0;
    for (int i = 0; i < CHOICES; i++) {
      double share = (row(i) + column(i)) / (2.0 * n());
      expected += share * share;
    }
    boolean isDefined = column(0) + row(0) < 2 * n() && column(1) + row(1) < 2 * n()
        && column(2) + row(2) < 2 * n();
    return isDefined ? (agreement() - expected) / (1 - expected) : Double.NaN;
  }

  /**
   * {@code (P - Q) / sqrt((N - R) (N - C))}: of all {@code N = n (n - 1) / 2} pairs of roll calls, P
   * are ordered alike by both states, Q contrariwise; the one does not tell R apart, the other not
   * C. Kendall (1945), The Treatment of Ties in Ranking Problems, Biometrika 33(3), 239-251.
   */
  public double tauB() {
    double pairs = pairs(n());
    double tiedRows = 0;
    double tiedColumns = 0;
    for (int i = 0; i < CHOICES; i++) {
      tiedRows += pairs(row(i));
      tiedColumns += pairs(column(i));
    }
    double both = (pairs - tiedRows) * (pairs - tiedColumns);
    return both == 0 ? Double.NaN : orderedAlike() / Math.sqrt(both);
  }

  /** Pairs that both order alike, less those that they order contrariwise. */
  private double orderedAlike() {
    double sum = 0;
    for (int i = 0; i < CHOICES; i++) {
      for (int j = 0; j < CHOICES; j++) {
        for (int k = i + 1; k < CHOICES; k++) {
          for (int l = 0; l < CHOICES; l++) {
            sum += (double) Integer.signum(l - j) * cells[i * CHOICES + j] * cells[k * CHOICES + l];
          }
        }
      }
    }
    return sum;
  }

  private static double pairs(double of) {
    return of * (of - 1) / 2;
  }

  private double distance(int power) {
    double sum = 0;
    for (int i = 0; i < CHOICES; i++) {
      for (int j = 0; j < CHOICES; j++) {
        sum += disagreement(i, j, power) * cells[i * CHOICES + j];
      }
    }
    return sum;
  }

  /** 0 for the same choice; else the distance to the power of 0, 1 or 2. */
  private static int disagreement(int i, int j, int power) {
    int distance = Math.abs(i - j);
    return distance <= 1 || power == 1 ? distance : power == 0 ? 1 : distance * distance;
  }

  private int row(int i) {
    return cells[i * CHOICES] + cells[i * CHOICES + 1] + cells[i * CHOICES + 2];
  }

  private int column(int j) {
    return cells[j] + cells[CHOICES + j] + cells[2 * CHOICES + j];
  }
}
