package entente.align;

import java.util.List;

/**
 * What was computed for one period: one column of numbers a measure, one row a dyad.
 *
 * @param period name of the period
 * @param rollCalls how many roll calls it has
 * @param states codes of the states that voted, in alphabetical order
 * @param ones place in the list of the first state of each dyad
 * @param others place of the second, which comes later
 * @param n in how many roll calls both voted, at least one
 * @param values for each measure, by its ordinal, the value of each dyad; NaN where there is none
 */
public record PeriodFigures(String period, int rollCalls, List<String> states, int[] ones,
    int[] others, int[] n, double[][] values) {
  public PeriodFigures {
    states = List.copyOf(states);
  }

  /** Number of dyads. */
  public int size() {
    return n.length;
  }

  /** Code of the first state of a dyad. */
  public String one(int dyad) {
    return states.get(ones[dyad]);
  }

  /** Code of the second state of a dyad. */
  public String other(int dyad) {
    return states.get(others[dyad]);
  }

  /** The value of a dyad; NaN where there is none. */
  public double value(int dyad, Measure measure) {
    return values[measure.ordinal()][dyad];
  }

  /** The row of two states, in any order; -1 if they never voted together. */
  public int find(String one, String other) {
    for (int dyad = 0; dyad < size(); dyad++) {
      boolean straight = one(dyad).equals(one) && other(dyad).equals(other);
      if (straight || one(dyad).equals(other) && other(dyad).equals(one)) {
        return dyad;
      }
    }
    return -1;
  }
}
