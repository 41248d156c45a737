package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.List;

/**
 * Where the weights of those features stand that hold in a state, each with the value 1, and the
 * weights of those whose sum is known.
 */
final class FeaturePlaces extends SparseVector {
  private static final long serialVersionUID = 1;

  private final int[] places;
  private final int size;
  private final transient List<float[]> sums;

  /**
   * @param places as {@link SparseWeights.Builder#add} gave them
   * @param size how many of them count
   * @param sums weights of all labels, for further features together
   */
  FeaturePlaces(int[] places, int size, List<float[]> sums) {
    this.places = places;
    this.size = size;
    this.sums = sums;
  }

  /** Leaves the bias out: it is zero in all models that {@link CompactComponent} takes. */
  @Override
  public void addBias(float bias) {}

  @Override
  public int size() {
    return size;
  }

  /** The place of a feature, from 0. */
  int place(int at) {
    return places[at];
  }

  /** Weights of all labels, for features together that are not among the places. */
  List<float[]> sums() {
    return sums;
  }
}
