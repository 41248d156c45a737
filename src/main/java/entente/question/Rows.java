package entente.question;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.jspecify.annotations.Nullable;

/** Between answers and Jena's row sets. */
final class Rows {
  private Rows() {}

  static Answer of(RowSet rowSet) {
    List<Var> variables = rowSet.getResultVars();
    List<List<@Nullable Node>> rows = new ArrayList<>();
    rowSet.forEach(binding -> {
      List<@Nullable Node> row = new ArrayList<>(variables.size());
      variables.forEach(variable -> row.add(binding.get(variable)));
      rows.add(row);
    });
    return new Answer(variables.stream().map(Var::getVarName).toList(), rows);
  }

  static RowSet toRowSet(Answer answer) {
    List<Var> variables = Var.varList(answer.columns());
    return RowSetStream.create(variables,
        answer.rows().stream().map(row -> binding(variables, row)).iterator());
  }

  private static Binding binding(List<Var> variables, List<@Nullable Node> row) {
    BindingBuilder builder = BindingFactory.builder();
    for (int i = 0; i < variables.size(); i++) {
      Node value = row.get(i);
      if (value != null) {
        builder.add(variables.get(i), value);
      }
    }
    return builder.build();
  }
}
