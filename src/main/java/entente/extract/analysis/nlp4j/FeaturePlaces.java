package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.learning.util.SparseVector;

/** Where the weights of those features stand that hold in a state, each with the value 1. */
final class FeaturePlaces extends SparseVector {
  private static final long serialVersionUID = 1;

  private final int[] places;
  private final int size;

  /**
   * @param places as {@link SparseWeights.Builder#add} gave them
   * @param size how many of them count
   */
  FeaturePlaces(int[] places, int size) {
    this.places = places;
    this.size = size;
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
}
