package entente.question;

import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
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
}
