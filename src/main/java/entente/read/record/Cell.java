package entente.read.record;

import java.util.List;
import java.util.Map;

/** A value in a record file, with its line; what is left empty has no cell. */
sealed interface Cell {
  /** Line of the file, from 1. */
  int line();

  /** One word or a text, stripped and not empty. */
  record Word(String text, int line) implements Cell {}

  /** Several values. */
  record Items(List<Cell> cells, int line) implements Cell {
    public Items {
      cells = List.copyOf(cells);
    }
  }

  /** Named values. */
  record Group(Map<String, Cell> cells, int line) implements Cell {}
}
