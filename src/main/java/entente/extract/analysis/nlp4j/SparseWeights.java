package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.ByteBuffer;

/**
 * The weights of a linear model without its zeros, which are more than nine in ten: for each feature
 * the labels that it speaks for or against. Gives the same scores as the full matrix, since adding
 * nothing changes nothing.
 */
final class SparseWeights extends MajorVector {
  private static final long serialVersionUID = 1;

  /**
   * For each feature how many weights it has, and then label and weight (the bits of a float) in
   * turn. All that is known of a feature stands together, so that it comes in one look.
   */
  private final int[] cells;

  private SparseWeights(int labelCount, int[] cells) {
    this.label_size = labelCount;
    this.cells = cells;
  }

  /** Takes features in turn; each is from then on known by the place of its cells. */
  static final class Builder {
    private final ColumnMajorVector full;
    private final IntArrayList cells = new IntArrayList();

    /** For features of that matrix. */
    Builder(ColumnMajorVector full) {
      this.full = full;
    }

    /** Adds a feature, once; gives its place. */
    int add(int feature) {
      int place = cells.size();
      cells.add(0);
      for (int label = 0; label < full.getLabelSize(); label++) {
        float weight = full.get(full.indexOf(label, feature));
        if (weight != 0) {
          cells.add(label);
          cells.add(Float.floatToRawIntBits(weight));
          cells.set(place, cells.getInt(place) + 1);
        }
      }
      return place;
    }

    SparseWeights build() {
      return new SparseWeights(full.getLabelSize(), cells.toIntArray());
    }
  }

  /** Adds the weights of features to the scores of the labels. */
  @Override
  public void addScores(SparseVector features, float[] scores) {
    FeaturePlaces places = (FeaturePlaces) features;
    for (int i = 0; i < places.size(); i++) {
      int place = places.place(i);
      int end = place + 2 * cells[place];
      for (int at = place + 1; at <= end; at += 2) {
        scores[cells[at]] += Float.intBitsToFloat(cells[at + 1]);
      }
    }
  }

  /** How many bytes {@link #write} takes. */
  int bytes() {
    return (2 + cells.length) * Integer.BYTES;
  }

  void write(ByteBuffer to) {
    to.putInt(label_size).putInt(cells.length);
    to.asIntBuffer().put(cells);
    to.position(to.position() + cells.length * Integer.BYTES);
  }

  static SparseWeights read(ByteBuffer from) {
    int labelCount = from.getInt();
    int[] cells = new int[from.getInt()];
    from.asIntBuffer().get(cells);
    from.position(from.position() + cells.length * Integer.BYTES);
    return new SparseWeights(labelCount, cells);
  }

  // ---- training, which is not done here ------------------------------------------------------------

  @Override
  public boolean expand(int sparseSize, int denseSize, WeightGenerator generator) {
    throw unchangeable();
  }

  @Override
  public int indexOf(int label, int feature) {
    throw unchangeable();
  }

  @Override
  public void addScores(float[] features, float[] scores) {
    throw unchangeable();
  }

  @Override
  protected void setRowSize(int size) {
    throw unchangeable();
  }

  @Override
  protected void setColumnSize(int size) {
    throw unchangeable();
  }

  @Override
  protected MajorVector createInstance() {
    throw unchangeable();
  }

  private static UnsupportedOperationException unchangeable() {
    return new UnsupportedOperationException("these weights are for reading alone");
  }
}
