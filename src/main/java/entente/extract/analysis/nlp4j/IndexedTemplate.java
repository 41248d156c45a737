package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Finds the features of a state as the template it was made of does, but looks them up by a hash of
 * their parts, without making a string of each.
 *
 * @param <S> the state of a tagger or a parser
 */
final class IndexedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final long serialVersionUID = 1;

  private final transient StringIndex index;
  private final FeatureItem[] sets;
  /** What is known of each of the sets; null where the values are looked up one by one. */
  private final transient @Nullable ClusterSums[] clusters;
  private final FeatureItem[] items;
  /** Of each joined feature the places of its parts among the items. */
  private final int[][] joined;

  /**
   * @param sets items of which each value is a feature
   * @param joined items whose values together are a feature
   * @param index places of the features' weights; the seed of a hash is the place of its item among the sets,
   *     and then among the joined
   * @param clusters for an item's place among the sets what is known of its values, if anything
   */
  IndexedTemplate(List<FeatureItem> sets, List<FeatureItem[]> joined, StringIndex index,
      IntFunction<@Nullable ClusterSums> clusters) {
    super(null, new HyperParameter());
    feature_set.addAll(sets);
    feature_list.addAll(joined);
    this.sets = sets.toArray(FeatureItem[]::new);
    this.clusters = IntStream.range(0, this.sets.length).mapToObj(clusters)
        .toArray(ClusterSums[]::new);
    Map<String, Integer> places = new HashMap<>();
    List<FeatureItem> distinct = new ArrayList<>();
    this.joined = new int[joined.size()][];
    for (int i = 0; i < this.joined.length; i++) {
      this.joined[i] = Arrays.stream(joined.get(i)).mapToInt(item -> places
          .computeIfAbsent(item.toString(), name -> add(distinct, item))).toArray();
    }
    this.items = distinct.toArray(FeatureItem[]::new);
    this.index = index;
  }

  private static int add(List<FeatureItem> items, FeatureItem item) {
    items.add(item);
    return items.size() - 1;
  }

  /** There is no description to read the items from; they are given. */
  @Override
  protected void init(@Nullable Element description) {}

  @Override
  public SparseVector createSparseVector(S state, boolean training) {
    Hashes hashes = new Hashes();
    List<float[]> sums = new ArrayList<>();
    for (int i = 0; i < sets.length; i++) {
      ClusterSums known = clusters[i];
      if (known == null) {
        addAll(getFeatures(state, sets[i]), StringIndex.seed(i), hashes);
      } else {
        addSum(known, state.getNode(sets[i]), sums);
      }
    }
    Values values = values(state);
    for (int i = 0; i < joined.length; i++) {
      values.join(joined[i], StringIndex.seed(sets.length + i), hashes);
    }
    return places(hashes, sums);
  }

  private static void addSum(ClusterSums clusters, @Nullable NLPNode word, List<float[]> sums) {
    float[] sum = word == null ? null : clusters.of(word.getWordClusters());
    if (sum != null) {
      sums.add(sum);
    }
  }

  /** Each item occurs in many features; its value is looked up and hashed once. */
  private Values values(S state) {
    Values values = new Values(items.length);
    for (int i = 0; i < items.length; i++) {
      String value = getFeature(state, items[i]);
      if (value != null) {
        values.hashes[i] = StringIndex.hash(value);
        values.powers[i] = StringIndex.power(value.length());
      }
    }
    return values;
  }

  private static void addAll(@Nullable Collection<String> values, long seed, Hashes hashes) {
    if (values != null) {
      for (String value : values) {
        hashes.add(StringIndex.hash(seed, value));
      }
    }
  }

  /** Looks all up at once, so that the processor can wait for many at a time. */
  private FeaturePlaces places(Hashes hashes, List<float[]> sums) {
    int[] places = new int[hashes.size];
    int size = 0;
    for (int i = 0; i < hashes.size; i++) {
      int place = index.get(hashes.values[i]);
      if (place != StringIndex.UNKNOWN) {
        places[size++] = place;
      }
    }
    return new FeaturePlaces(places, size, sums);
  }

  /** Hashes of the items' values in one state. */
  private static final class Values {
    private static final long UNDERSCORE = StringIndex.hash("_");
    private static final long STEP = StringIndex.power(1);

    private final long[] hashes;
    /** What appending the value needs; 0 if there is none. */
    private final long[] powers;

    Values(int count) {
      this.hashes = new long[count];
      this.powers = new long[count];
    }

    /** Adds the hash of these items' values with "_" between them, unless one has no value. */
    void join(int[] parts, long seed, Hashes joined) {
      long hash = seed;
      for (int i = 0; i < parts.length; i++) {
        long power = powers[parts[i]];
        if (power == 0) {
          return;
        }
        long before = i == 0 ? hash : StringIndex.append(hash, UNDERSCORE, STEP);
        hash = StringIndex.append(before, hashes[parts[i]], power);
      }
      joined.add(hash);
    }
  }

  /** Hashes of the features of one state. */
  private static final class Hashes {
    private long[] values = new long[192];
    private int size;

    void add(long hash) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = hash;
    }
  }
}
