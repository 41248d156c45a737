package entente.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * What all pairs of a period form together, by a measure that has a sign.
 *
 * @param triads threes of states of which each pair has a value other than zero
 * @param unbalanced those of them in which the product of the three signs is negative: a friend's
 *     friend is an enemy, or three are enemies of each other. Cartwright and Harary (1956), Structural
 *     Balance, Psychological Review 63(5), 277-293, after Heider (1946)
 * @param communities the states in groups, the largest first
 * @param modularity how far ties are within groups rather than between them, at most 1; NaN where
 *     there is no tie
 */
public record Structure(long triads, long unbalanced, List<Set<String>> communities,
    double modularity) {
  /** Version of the method, to be stored with the figures: it changes when any figure may. */
  public static final String METHOD = "structure-1";

  private static final double NEGLIGIBLE = 1e-9;

  public Structure {
    communities = List.copyOf(communities);
  }

  /**
   * The structure of a period.
   *
   * <p>Communities are those that greedy agglomeration by modularity finds in the graph of positive
   * values, which are its weights: Clauset, Newman and Moore (2004), Finding Community Structure in
   * Very Large Networks, Physical Review E 70, 066111. A state without a positive value is alone.
   *
   * @param values the value of each pair that has one
   */
  public static Structure of(SortedMap<Pair, Double> values) {
    long[] counts = triads(values);
    Graph<String, DefaultWeightedEdge> friends = new SimpleWeightedGraph<>(
        DefaultWeightedEdge.class);
    values.forEach((pair, value) -> {
      friends.addVertex(pair.one());
      friends.addVertex(pair.other());
      if (value > 0) {
        friends.setEdgeWeight(friends.addEdge(pair.one(), pair.other()), value);
      }
    });
    if (friends.edgeSet().isEmpty()) {
      return new Structure(counts[0], counts[1], List.of(), Double.NaN);
    }
    join(friends);
    List<Set<String>> clusters = new GreedyModularityAlgorithm<>(friends).getClustering()
        .getClusters();
    double modularity = new UndirectedModularityMeasurer<>(friends).modularity(clusters);
    List<Set<String>> sorted = new ArrayList<>();
    clusters.forEach(cluster -> sorted.add(new TreeSet<>(cluster)));
    sorted.sort(Comparator.<Set<String>>comparingInt(Set::size).reversed()
        .thenComparing(each -> each.iterator().next()));
    return new Structure(counts[0], counts[1], sorted, modularity);
  }

  /**
   * Joins parts between which there is no tie by one too weak to count: the algorithm fails where it
   * has nothing left to merge. States without any tie stay alone.
   */
  private static void join(Graph<String, DefaultWeightedEdge> friends) {
    List<Set<String>> parts = new ConnectivityInspector<>(friends).connectedSets().stream()
        .filter(part -> part.size() > 1).toList();
    for (int i = 1; i < parts.size(); i++) {
      friends.setEdgeWeight(friends.addEdge(parts.get(i - 1).iterator().next(),
          parts.get(i).iterator().next()), NEGLIGIBLE);
    }
  }

  /** How many triads there are, and how many of them are out of balance. */
  private static long[] triads(SortedMap<Pair, Double> values) {
    Map<String, Integer> places = new TreeMap<>();
    values.keySet().forEach(pair -> List.of(pair.one(), pair.other())
        .forEach(state -> places.putIfAbsent(state, places.size())));
    int[][] signs = new int[places.size()][places.size()];
    values.forEach((pair, value) -> {
      int one = places.getOrDefault(pair.one(), 0);
      int other = places.getOrDefault(pair.other(), 0);
      signs[one][other] = (int) Math.signum(value);
      signs[other][one] = signs[one][other];
    });
    long[] counts = new long[2];
    for (int a = 0; a < signs.length; a++) {
      for (int b = a + 1; b < signs.length; b++) {
        for (int c = b + 1; signs[a][b] != 0 && c < signs.length; c++) {
          int product = signs[a][b] * signs[a][c] * signs[b][c];
          counts[0] += Math.abs(product);
          counts[1] += product < 0 ? 1 : 0;
        }
      }
    }
    return counts;
  }
}
