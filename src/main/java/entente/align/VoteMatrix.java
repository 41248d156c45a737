package entente.align;

import entente.model.RollCall;
import entente.model.Vote;
import entente.model.VoteChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The votes of a period as sets of bits: for each state and choice the roll calls in which it was
 * made. Two states are compared by counting the bits that two such sets share.
 *
 * <p>A roll call weighs {@code 1 - (most frequent choice) / (all votes)}: nothing where all voted
 * alike, as such a vote tells no state from another, up to two thirds where the house was split in
 * three.
 */
final class VoteMatrix {
  private static final int CHOICES = 3;

  private final List<String> states;
  private final long[][][] bits;
  private final double[] weights;

  private VoteMatrix(List<String> states, long[][][] bits, double[] weights) {
    this.states = states;
    this.bits = bits;
    this.weights = weights;
  }

  /** The matrix of these roll calls. */
  static VoteMatrix of(List<RollCall> rollCalls) {
    int words = (rollCalls.size() + Long.SIZE - 1) / Long.SIZE;
    Map<String, long[][]> byState = new TreeMap<>();
    double[] weights = new double[rollCalls.size()];
    for (int i = 0; i < rollCalls.size(); i++) {
      int[] counts = new int[CHOICES];
      for (Vote vote : rollCalls.get(i).votes()) {
        if (vote.choice() != VoteChoice.ABSENT) {
          int choice = vote.choice().ordinal();
          counts[choice]++;
          byState.computeIfAbsent(vote.voter(), state -> new long[CHOICES][words])[choice][i
              / Long.SIZE] |= 1L << i;
        }
      }
      weights[i] = contested(counts);
    }
    return new VoteMatrix(List.copyOf(byState.keySet()),
        new ArrayList<>(byState.values()).toArray(long[][][]::new), weights);
  }

  private static double contested(int[] counts) {
    int all = counts[0] + counts[1] + counts[2];
    int most = Math.max(counts[0], Math.max(counts[1], counts[2]));
    return all == 0 ? 0 : 1 - (double) most / all;
  }

  /** Codes of all states that voted, in alphabetical order. */
  List<String> states() {
    return states;
  }

  /** How two states, by their places in the list, voted. */
  Tally tally(int one, int other) {
    Tally tally = new Tally();
    for (int i = 0; i < CHOICES; i++) {
      long[] choseOne = bits[one][i];
      for (int j = 0; j < CHOICES; j++) {
        long[] choseOther = bits[other][j];
        int count = 0;
        for (int word = 0; word < choseOne.length; word++) {
          long both = choseOne[word] & choseOther[word];
          count += Long.bitCount(both);
          tally.addWeight(weight(both, word), Math.abs(i - j));
        }
        tally.set(i, j, count);
      }
    }
    return tally;
  }

  private double weight(long rollCalls, int word) {
    double sum = 0;
    for (long left = rollCalls; left != 0; left &= left - 1) {
      sum += weights[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
    }
    return sum;
  }
}
