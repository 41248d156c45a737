package entente.reference.derive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One line of a source, by column.
 *
 * @param cells the cells; a column that the source has not is refused
 */
record Line(Map<String, String> cells) {
  Line {
    cells = Map.copyOf(cells);
  }

  /** The cell, stripped; empty where it is empty. */
  String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
    }
    return cell.strip();
  }

  /** The values of a cell, joined by {@code |}. */
  List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|")).filter(value -> !value.isEmpty()).toList();
  }

  /** True if the cell is not empty. */
  boolean has(String column) {
    return !get(column).isEmpty();
  }
}
