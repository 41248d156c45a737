package entente.read.dataset;

import entente.read.input.Delivery;
import entente.read.input.RefusedException;
import entente.read.table.TableRow;
import java.util.Set;

/** A kind of file, known by its columns. */
interface Dataset {
  /** The columns that it must have; others are not looked at. */
  Set<String> columns();

  /**
   * Takes a row.
   *
   * @throws RefusedException if the row is not as it should be; the rest goes on
   */
  void row(TableRow row) throws RefusedException;

  /** Is told that the data end in the middle of the file: what may be cut in two is dropped. */
  default void cut() {}

  /** Hands on what was read, when all files have been. */
  void deliver(Delivery delivery);
}
