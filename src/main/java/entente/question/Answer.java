package entente.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows that answer a question.
 *
 * @param columns names of the columns
 * @param rows each as long as the columns; null where there is no value
 */
public record Answer(List<String> columns, List<List<@Nullable Node>> rows) {
  public Answer {
    columns = List.copyOf(columns);
    // List.copyOf does not take null, which says that there is no value.
    rows = rows.stream().map(Collections::unmodifiableList).toList();
  }

  /** Reads what a query gave, to its end. */
  public static Answer of(RowSet rows) {
    return Rows.of(rows);
  }

  /**
   * The same rows with some of the columns, in the order in which they are named.
   *
   * @throws QuestionException if there is no such column
   */
  public Answer only(List<String> names) {
    List<Integer> places = names.stream().map(this::place).toList();
    return new Answer(names, rows.stream().map(row -> pick(row, places)).toList());
  }

  private static List<@Nullable Node> pick(List<@Nullable Node> row, List<Integer> places) {
    List<@Nullable Node> picked = new ArrayList<>();
    places.forEach(place -> picked.add(row.get(place)));
    return picked;
  }

  private int place(String column) {
    int place = columns.indexOf(column);
    if (place < 0) {
      throw new QuestionException(
          "there is no column " + column + "; there are " + String.join(", ", columns));
    }
    return place;
  }
}
