package entente.align;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that ties states in one year but their votes. A pair of which nothing is known is not in it:
 * missing is missing.
 */
public final class TieYear {
  /** Version of the method, to be stored with the figures: it changes when any figure may. */
  public static final String METHOD = "ties-1";

  /** Pairs with fewer common targets get their number, but no share of those taken alike. */
  public static final int LEAST_TARGETS = 3;

  private final Counts meetings = new Counts();
  private final Counts visits = new Counts();
  private final Stances stances = new Stances();
  private final Portfolios alliances = new Portfolios();
  private final Map<String, Set<String>> memberships = new TreeMap<>();

  /** A year of which nothing is known yet. */
  public TieYear() {}

  /**
   * The ties of one pair.
   *
   * @param meetings in how many meetings both took part
   * @param meetingN in how many at least one of them did
   * @param visits how many representatives of one visited the other
   * @param visitN in how many visits at least one of them was visitor or host
   * @param stances what they are for and against in common; zeros where nothing is known
   * @param allianceSimilarity S of their alliances; NaN where one has none
   * @param allianceN over how many states these are compared
   * @param coMembership to how many frameworks both belong on the last day of the year
   * @param coMembershipN to how many at least one of them does; 0 where no membership is known
   */
  public record Ties(int meetings, int meetingN, int visits, int visitN, Stances.Common stances,
      double allianceSimilarity, int allianceN, int coMembership, int coMembershipN) {
    /**
     * Share of the targets on which both have a stance that they take alike; NaN below
     * {@value TieYear#LEAST_TARGETS} such targets.
     */
    public double coStance() {
      return stances.n() < LEAST_TARGETS ? Double.NaN : (double) stances.alike() / stances.n();
    }
  }

  /** Counts a meeting. */
  public void meeting(Set<String> parties) {
    meetings.add(parties);
  }

  /** Counts a visit of a state's representative to another. */
  public void visit(String visitor, String host) {
    visits.add(Set.of(visitor, host));
  }

  /** Who is for and against what. */
  public Stances stances() {
    return stances;
  }

  /** Who is allied to whom. */
  public Portfolios alliances() {
    return alliances;
  }

  /** Adds that a state belongs to a framework on the last day of the year. */
  public void member(String state, String framework) {
    memberships.computeIfAbsent(state, fresh -> new HashSet<>()).add(framework);
  }

  /** The ties of each pair that met, visited, allied, or has a stance on the same target. */
  public Map<Pair, Ties> ties() {
    Map<Pair, Stances.Common> common = stances.common();
    Set<Pair> pairs = new TreeSet<>(meetings.pairs());
    pairs.addAll(visits.pairs());
    pairs.addAll(common.keySet());
    pairs.addAll(alliances.allied());
    Map<Pair, Ties> ties = new TreeMap<>();
    for (Pair pair : pairs) {
      Set<String> one = memberships.getOrDefault(pair.one(), Set.of());
      Set<String> other = memberships.getOrDefault(pair.other(), Set.of());
      int both = (int) one.stream().filter(other::contains).count();
      ties.put(pair, new Ties(meetings.common(pair), meetings.either(pair), visits.common(pair),
          visits.either(pair), common.getOrDefault(pair, new Stances.Common(0, 0, 0)),
          alliances.similarity(pair), alliances.states().size(), both,
          one.isEmpty() || other.isEmpty() ? 0 : one.size() + other.size() - both));
    }
    return ties;
  }
}
