package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
  private final FeatureItem[][] joined;

  /**
   * @param sets items of which each value is a feature
   * @param joined items whose values together are a feature
   * @param index places of the features' weights; the seed of a hash is the place of its item among the sets,
   *     and then among the joined
   */
  IndexedTemplate(List<FeatureItem> sets, List<FeatureItem[]> joined, StringIndex index) {
    super(null, new HyperParameter());
    feature_set.addAll(sets);
    feature_list.addAll(joined);
    this.sets = sets.toArray(FeatureItem[]::new);
    this.joined = joined.toArray(FeatureItem[][]::new);
    this.index = index;
  }

  /** There is no description to read the items from; they are given. */
  @Override
  protected void init(@Nullable Element description) {}

  @Override
  public SparseVector createSparseVector(S state, boolean training) {
    Hashes hashes = new Hashes();
    for (int i = 0; i < sets.length; i++) {
      addAll(getFeatures(state, sets[i]), StringIndex.seed(i), hashes);
    }
    for (int i = 0; i < joined.length; i++) {
      long hash = hash(state, joined[i], StringIndex.seed(sets.length + i));
      if (hash != 0) {
        hashes.add(hash);
      }
    }
    return places(hashes);
  }

  private static void addAll(@Nullable Collection<String> values, long seed, Hashes hashes) {
    if (values != null) {
      for (String value : values) {
        hashes.add(StringIndex.hash(seed, value));
      }
    }
  }

  /** Looks all up at once, so that the processor can wait for many at a time. */
  private FeaturePlaces places(Hashes hashes) {
    int[] places = new int[hashes.size];
    int size = 0;
    for (int i = 0; i < hashes.size; i++) {
      int place = index.get(hashes.values[i]);
      if (place != StringIndex.UNKNOWN) {
        places[size++] = place;
      }
    }
    return new FeaturePlaces(places, size);
  }

  /** The hash of the items' values with "_" between them; 0 if one has no value. */
  private long hash(S state, FeatureItem[] items, long seed) {
    long hash = seed;
    for (int i = 0; i < items.length; i++) {
      String value = getFeature(state, items[i]);
      if (value == null) {
        return 0;
      }
      hash = StringIndex.hash(i == 0 ? hash : StringIndex.hash(hash, '_'), value);
    }
    return hash;
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
