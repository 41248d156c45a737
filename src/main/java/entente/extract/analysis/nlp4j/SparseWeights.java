package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of a linear model. A feature that speaks for or against few labels has these alone, as
 * most weights are zero; one that bears on many has a row of all, which processors add in a few
 * steps. Gives the same scores as the full matrix, since adding nothing changes nothing.
 */
final class SparseWeights extends MajorVector {
  private static final long serialVersionUID = 1;

  /** A feature gets a row where it bears on more than one label in so many. */
  private static final int ROW_FROM = 4;

  /**
   * For each feature without a row how many weights it has, and then label and weight (the bits of a
   * float) in turn. All that is known of a feature stands together, so that it comes in one look.
   */
  private final int[] cells;

  /** The weights of all labels, a row a feature. */
  private final float[][] rows;

  private SparseWeights(int labelCount, int[] cells, float[][] rows) {
    this.label_size = labelCount;
    this.cells = cells;
    this.rows = rows;
  }

  /**
   * Takes features in turn; each is from then on known by the place of its cells, or, from
   * {@link StringIndex#MOST} downwards, of its row.
   */
  static final class Builder {
    private final ColumnMajorVector full;
    private final IntArrayList cells = new IntArrayList();
    private final List<float[]> rows = new ArrayList<>();

    /** For features of that matrix. */
    Builder(ColumnMajorVector full) {
      this.full = full;
    }

    /** Adds a feature, once; gives its place. */
    int add(int feature) {
      int labels = full.getLabelSize();
      float[] row = new float[labels];
      int count = 0;
      for (int label = 0; label < labels; label++) {
        row[label] = full.get(full.indexOf(label, feature));
        count += row[label] == 0 ? 0 : 1;
      }
      if (count * ROW_FROM > labels) {
        rows.add(row);
        return StringIndex.MOST + 1 - rows.size();
      }
      int place = cells.size();
      cells.add(count);
      for (int label = 0; label < labels; label++) {
        if (row[label] != 0) {
          cells.add(label);
          cells.add(Float.floatToRawIntBits(row[label]));
        }
      }
      return place;
    }

    SparseWeights build() {
      return new SparseWeights(full.getLabelSize(), cells.toIntArray(),
          rows.toArray(float[][]::new));
    }
  }

  /** Adds the weights of features to the scores of the labels. */
  @Override
  public void addScores(SparseVector features, float[] scores) {
    FeaturePlaces places = (FeaturePlaces) features;
    for (float[] sum : places.sums()) {
      addRow(sum, scores);
    }
    for (int i = 0; i < places.size(); i++) {
      add(places.place(i), scores);
    }
  }

  private void add(int place, float[] scores) {
    if (place < cells.length) {
      addCells(place, scores);
    } else {
      addRow(rows[StringIndex.MOST - place], scores);
    }
  }

  /** The weights of all labels, for the features at these places together. */
  float[] sum(int[] places) {
    float[] sum = new float[label_size];
    for (int place : places) {
      add(place, sum);
    }
    return sum;
  }

  private void addCells(int place, float[] scores) {
    int end = place + 2 * cells[place];
    for (int at = place + 1; at <= end; at += 2) {
      scores[cells[at]] += Float.intBitsToFloat(cells[at + 1]);
    }
  }

  /** A loop as plain as this, one index for both, is made one of many additions at a time. */
  private static void addRow(float[] row, float[] scores) {
    for (int label = 0; label < row.length; label++) {
      scores[label] += row[label];
    }
  }

  /** How many bytes {@link #write} takes. */
  int bytes() {
    return (3 + cells.length + rows.length * label_size) * Integer.BYTES;
  }

  void write(ByteBuffer to) {
    to.putInt(label_size).putInt(cells.length).putInt(rows.length);
    to.asIntBuffer().put(cells);
    to.position(to.position() + cells.length * Integer.BYTES);
    for (float[] row : rows) {
      to.asFloatBuffer().put(row);
      to.position(to.position() + label_size * Float.BYTES);
    }
  }

  static SparseWeights read(ByteBuffer from) {
    int labelCount = from.getInt();
    int[] cells = new int[from.getInt()];
    float[][] rows = new float[from.getInt()][labelCount];
    from.asIntBuffer().get(cells);
    from.position(from.position() + cells.length * Integer.BYTES);
    for (float[] row : rows) {
      from.asFloatBuffer().get(row);
      from.position(from.position() + labelCount * Float.BYTES);
    }
    return new SparseWeights(labelCount, cells, rows);
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
