package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A tagger or parser taken apart: what is small as it was, features and weights in tables.
 *
 * @param frame the component without its features and weights
 * @param sets items of which each value is a feature
 * @param joined items whose values together are a feature
 * @param features where the weights of each feature stand
 * @param weights weights of the features for the labels
 * @param <S> the state that it works on
 */
record CompactComponent<S extends NLPState<NLPNode>>(OnlineComponent<NLPNode, S> frame,
    List<FeatureItem> sets, List<FeatureItem[]> joined, StringIndex features,
    SparseWeights weights) {

  /**
   * Takes a component apart, which cannot be used any more after it.
   *
   * @throws IllegalStateException if it has parts that this form has no place for
   */
  static <S extends NLPState<NLPNode>> CompactComponent<S> of(
      OnlineComponent<NLPNode, S> component) {
    FeatureTemplate<NLPNode, S> template = component.getFeatureTemplate();
    WeightVector weights = component.getOptimizer().getWeightVector();
    if (component.getOptimizer().getBias() != 0 || weights.hasActivationFunction()
        || !template.getEmbeddingFeatureList().isEmpty()
        || !(weights.getSparseWeightVector() instanceof ColumnMajorVector full)) {
      throw new IllegalStateException("this is no plain linear model");
    }
    SparseWeights.Builder places = new SparseWeights.Builder(full);
    CompactComponent<S> compact = new CompactComponent<>(component,
        new ArrayList<>(template.getSetFeatureList()), new ArrayList<>(template.getFeatureList()),
        features(template, places), places.build());
    component.setFeatureTemplate(null);
    weights.setSparseWeightVector(null);
    weights.setDenseWeightVector(null);
    return compact;
  }

  /** Number 0 is the bias and no feature. */
  private static StringIndex features(FeatureTemplate<?, ?> template,
      SparseWeights.Builder places) {
    List<Object2IntMap<String>> maps = indexMaps(template);
    StringIndex.Builder index = new StringIndex.Builder(
        maps.stream().mapToInt(Object2IntMap::size).sum());
    for (int type = 0; type < maps.size(); type++) {
      for (Object2IntMap.Entry<String> each : maps.get(type).object2IntEntrySet()) {
        if (each.getIntValue() > 0) {
          index.add(StringIndex.hash(StringIndex.seed(type), each.getKey()),
              places.add(each.getIntValue()));
        }
      }
    }
    return index.build();
  }

  /** The numbers of features by type; the template keeps them to itself. */
  private static List<Object2IntMap<String>> indexMaps(FeatureTemplate<?, ?> template) {
    try {
      java.lang.reflect.Field map = FeatureTemplate.class.getDeclaredField("feature_map");
      map.setAccessible(true);
      return ((FeatureMap) map.get(template)).getIndexMaps();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this is not the version of NLP4J that the build names", e);
    }
  }

  /**
   * Puts the component together, ready for use.
   *
   * @param clusters all sets of clusters that words have
   */
  OnlineComponent<NLPNode, S> assemble(Collection<Set<String>> clusters) {
    frame.setFlag(NLPFlag.DECODE);
    frame.setFeatureTemplate(new IndexedTemplate<>(sets, joined, features,
        place -> sets.get(place).field == Field.word_clusters
            ? new ClusterSums(clusters, place, features, weights)
            : null));
    frame.getOptimizer().getWeightVector().setSparseWeightVector(weights);
    return frame;
  }
}
