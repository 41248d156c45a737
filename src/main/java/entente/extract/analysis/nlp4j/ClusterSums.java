package entente.extract.analysis.nlp4j;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the clusters of a word weigh together in one place of a template. A word has seven clusters or
 * so, most words share theirs with others, and there are few sets of them: the weights of each are
 * added up once, when they are first asked for.
 */
final class ClusterSums {
  private final int place;
  private final StringIndex index;
  private final SparseWeights weights;
  /** By identity, since all words of a class have the same set. */
  private final Map<Set<String>, Integer> numbers = new IdentityHashMap<>();
  private final AtomicReferenceArray<float[]> sums;

  /**
   * @param classes all sets of clusters that words have
   * @param place of the item among those of the template, which is the seed of its hashes
   */
  ClusterSums(Collection<Set<String>> classes, int place, StringIndex index,
      SparseWeights weights) {
    this.place = place;
    this.index = index;
    this.weights = weights;
    classes.forEach(each -> numbers.put(each, numbers.size()));
    this.sums = new AtomicReferenceArray<>(numbers.size());
  }

  /** The weights of all labels; null for no clusters. */
  float @Nullable [] of(@Nullable Set<String> clusters) {
    if (clusters == null) {
      return null;
    }
    Integer number = numbers.get(clusters);
    if (number == null) {
      throw new IllegalArgumentException("not from the lexicon of clusters: " + clusters);
    }
    float[] known = sums.get(number);
    if (known == null) {
      known = sum(clusters);
      sums.set(number, known);
    }
    return known;
  }

  private float[] sum(Set<String> clusters) {
    int[] places = clusters.stream()
        .mapToInt(each -> index.get(StringIndex.hash(StringIndex.seed(place), each)))
        .filter(each -> each != StringIndex.UNKNOWN).toArray();
    return weights.sum(places);
  }
}
