package entente.read.record;

import entente.model.PartialDate;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a record file, or a group of fields in it.
 *
 * @param file name of the file in refusals
 * @param line line where it starts, from 1
 * @param cells its fields; those left empty are not among them
 */
record Entry(String file, int line, Map<String, Cell> cells) {
  Entry {
    cells = Map.copyOf(cells);
  }

  /** A group within this entry. */
  Entry inside(Cell.Group group) {
    return new Entry(file, group.line(), group.cells());
  }

  /** The cell of a field; null if it is empty. */
  @Nullable
  Cell cell(String field) {
    return cells.get(field);
  }

  /** The one value of a field; null if it is empty. */
  @Nullable
  String text(String field) throws RefusedException {
    return switch (cells.get(field)) {
      case null -> null;
      case Cell.Word word -> word.text();
      case Cell.Items items -> throw refusal(field, "must be one value", "write one value");
      case Cell.Group group -> throw refusal(field, "must be one value", "write one value");
    };
  }

  /** The one value of a field that must not be empty. */
  String required(String field) throws RefusedException {
    String text = text(field);
    if (text == null) {
      throw missing(field);
    }
    return text;
  }

  /** The values of a field; one value counts as a list of one, an empty field as none. */
  List<Cell> items(String field) {
    Cell cell = cells.get(field);
    if (cell instanceof Cell.Items items) {
      return items.cells();
    }
    return cell == null ? List.of() : List.of(cell);
  }

  /** A day, month or year; null if the field is empty. */
  @Nullable
  PartialDate date(String field) throws RefusedException {
    String text = text(field);
    try {
      return text == null ? null : PartialDate.parse(text);
    } catch (DateTimeException e) {
      throw refusal(field, e.getMessage(), "write it as 2023-05-04, 2023-05 or 2023");
    }
  }

  /** One of a closed list of values; null if the field is empty. */
  <E> @Nullable E choice(String field, List<E> values, Function<E, String> code)
      throws RefusedException {
    String text = text(field);
    if (text == null) {
      return null;
    }
    Optional<E> chosen = values.stream().filter(value -> code.apply(value).equals(text)).findAny();
    if (chosen.isEmpty()) {
      throw refusal(field, "`" + text + "` is not known",
          "use " + values.stream().map(code).collect(Collectors.joining(", ")));
    }
    return chosen.get();
  }

  /** One of a closed list of values, which must not be empty. */
  <E> E requiredChoice(String field, E[] values, Function<E, String> code)
      throws RefusedException {
    E chosen = choice(field, Arrays.asList(values), code);
    if (chosen == null) {
      throw missing(field);
    }
    return chosen;
  }

  /** To be thrown where a field is empty that must not be. */
  RefusedException missing(String field) {
    return refusal(field, "is missing", "fill it in");
  }

  /** To be thrown where a field is wrong; it names the field and its line. */
  RefusedException refusal(String field, @Nullable String reason, String remedy) {
    Cell cell = cells.get(field);
    return new RefusedException(Refusal.ofLine(file, cell == null ? line : cell.line(),
        field + ": " + reason, remedy));
  }
}
