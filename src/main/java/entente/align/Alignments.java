package entente.align;

import entente.model.RollCall;
import entente.model.Vote;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Computes all measures of all dyads, period by period. Nothing is known here of where votes come
 * from or where figures go.
 */
public final class Alignments {
  /** Version of the method, to be stored with the figures: it changes when any figure may. */
  public static final String METHOD = "votes-1";

  /** Dyads with fewer common roll calls get their n, but no figure. */
  public static final int LEAST_N = 5;

  private Alignments() {}

  /** The roll calls of each period, periods in the order of their names, all others as they came. */
  public static Map<String, List<RollCall>> periods(Collection<RollCall> rollCalls,
      PeriodKind kind) {
    Map<String, List<RollCall>> periods = new TreeMap<>();
    for (RollCall rollCall : rollCalls) {
      periods.computeIfAbsent(kind.period(rollCall), period -> new ArrayList<>()).add(rollCall);
    }
    return periods;
  }

  /**
   * Computes the figures of several periods on all processors, and hands them on in order, on the
   * thread that asks.
   *
   * @param periods the roll calls of each
   * @param figures takes those of one period at a time
   */
  public static void compute(Map<String, List<RollCall>> periods,
      Consumer<PeriodFigures> figures) {
    List<Map.Entry<String, List<RollCall>>> all = List.copyOf(periods.entrySet());
    int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors());
    for (int from = 0; from < all.size(); from += atOnce) {
      all.subList(from, Math.min(from + atOnce, all.size())).parallelStream()
          .map(period -> figures(period.getKey(), period.getValue())).toList().forEach(figures);
    }
  }

  /**
   * Tells whether figures must be computed anew: the same for the same method and votes, whatever
   * order they come in.
   */
  public static String digest(List<RollCall> rollCalls) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update((METHOD + " " + LEAST_N).getBytes(StandardCharsets.UTF_8));
      rollCalls.stream().map(Alignments::line).sorted()
          .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha.digest(), 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String line(RollCall rollCall) {
    StringBuilder line = new StringBuilder("\n" + rollCall.body() + " " + rollCall.number() + " "
        + rollCall.date());
    rollCall.votes().stream().sorted(Comparator.comparing(Vote::voter)).forEach(
        vote -> line.append(' ').append(vote.voter()).append(vote.choice().ordinal()));
    return line.toString();
  }

  /** The figures of all dyads in one period. */
  public static PeriodFigures figures(String period, List<RollCall> rollCalls) {
    VoteMatrix votes = VoteMatrix.of(rollCalls);
    Rows rows = new Rows(votes.states().size());
    for (int one = 0; one < votes.states().size(); one++) {
      for (int other = one + 1; other < votes.states().size(); other++) {
        Tally tally = votes.tally(one, other);
        if (tally.n() > 0) {
          rows.add(one, other, tally);
        }
      }
    }
    return rows.figures(period, rollCalls.size(), votes.states());
  }

  /** Rows that are filled one after the other. */
  private static final class Rows {
    private static final Measure[] MEASURES = Measure.values();

    private final int[] ones;
    private final int[] others;
    private final int[] n;
    private final double[][] values;
    private int size;

    Rows(int states) {
      int most = states * (states - 1) / 2;
      this.ones = new int[most];
      this.others = new int[most];
      this.n = new int[most];
      this.values = new double[MEASURES.length][most];
    }

    void add(int one, int other, Tally tally) {
      ones[size] = one;
      others[size] = other;
      n[size] = tally.n();
      for (Measure measure : MEASURES) {
        values[measure.ordinal()][size] = tally.n() < LEAST_N ? Double.NaN : measure.of(tally);
      }
      size++;
    }

    PeriodFigures figures(String period, int rollCalls, List<String> states) {
      double[][] filled = new double[MEASURES.length][];
      for (int i = 0; i < filled.length; i++) {
        filled[i] = Arrays.copyOf(values[i], size);
      }
      return new PeriodFigures(period, rollCalls, states, Arrays.copyOf(ones, size),
          Arrays.copyOf(others, size), Arrays.copyOf(n, size), filled);
    }
  }
}
