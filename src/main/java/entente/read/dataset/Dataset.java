package entente.read.dataset;

import entente.read.input.Delivery;
import entente.read.input.RefusedException;
import entente.read.table.Separator;
import entente.read.table.TableRow;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of file, known by its columns. */
interface Dataset {
  /** The columns that it must have; others are not looked at. */
  Set<String> columns();

  /**
   * The columns of a file that does not name them.
   *
   * @param line its first line
   * @return null if the file is not of this kind
   */
  default @Nullable List<String> columnsWithoutHeader(String line, Separator separator) {
    return null;
  }

  /** Is told that a file begins; what is handed on before its end goes there. */
  default void open(Delivery delivery) {}

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
