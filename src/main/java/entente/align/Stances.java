package entente.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is for and against what in one year. A state that is told to be both for and against a target
 * has no stance on it.
 */
public final class Stances {
  private final Map<String, Map<String, int[]>> targets = new TreeMap<>();

  /** No stances yet. */
  public Stances() {}

  /**
   * What two states have in common.
   *
   * @param alike targets on which they go the same way
   * @param opposed targets on which they do not
   * @param claims how many claims of both lie behind it
   */
  public record Common(int alike, int opposed, int claims) {
    /** The number of targets on which both have a stance. */
    public int n() {
      return alike + opposed;
    }

    private Common plus(Common more) {
      return new Common(alike + more.alike, opposed + more.opposed, claims + more.claims);
    }
  }

  /** Adds a claim of a state. */
  public void add(String target, String state, boolean support) {
    targets.computeIfAbsent(target, fresh -> new TreeMap<>())
        .computeIfAbsent(state, fresh -> new int[2])[support ? 0 : 1]++;
  }

  /** What each two states have in common that have a stance on the same target. */
  public Map<Pair, Common> common() {
    Map<Pair, Common> pairs = new HashMap<>();
    for (Map<String, int[]> stances : targets.values()) {
      List<Map.Entry<String, int[]>> plain = new ArrayList<>(stances.entrySet());
      plain.removeIf(stance -> stance.getValue()[0] > 0 && stance.getValue()[1] > 0);
      for (int i = 0; i < plain.size(); i++) {
        for (int j = i + 1; j < plain.size(); j++) {
          int[] one = plain.get(i).getValue();
          int[] other = plain.get(j).getValue();
          boolean alike = one[0] > 0 == other[0] > 0;
          pairs.merge(Pair.of(plain.get(i).getKey(), plain.get(j).getKey()),
              new Common(alike ? 1 : 0, alike ? 0 : 1, one[0] + one[1] + other[0] + other[1]),
              Common::plus);
        }
      }
    }
    return pairs;
  }
}
