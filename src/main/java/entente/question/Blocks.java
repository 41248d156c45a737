package entente.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The blocks {@code VALUES ?name { UNDEF }} of a query, in sub-selects and EXISTS, too. */
public final class Blocks {
  private Blocks() {}

  /** The variables that have a block. */
  public static Set<String> variables(Query query) {
    Set<String> found = new LinkedHashSet<>();
    walk(query, new ElementTransformCopyBase() {
      @Override
      public Element transform(ElementData data) {
        if (isBlock(data)) {
          found.add(data.getVars().getFirst().getVarName());
        }
        return data;
      }
    });
    return found;
  }

  /**
   * A query with every block filled, or taken out where there is nothing to fill it with. Nothing is
   * pasted into the text of the query: the terms go into its syntax tree.
   *
   * @param terms variable to terms, at least one each
   */
  public static Query fill(Query query, Map<String, List<Node>> terms) {
    return walk(query, new ElementTransformCopyBase() {
      @Override
      public Element transform(ElementData data) {
        if (!isBlock(data)) {
          return data;
        }
        List<Node> values = terms.get(data.getVars().getFirst().getVarName());
        return values == null ? new ElementGroup() : block(data.getVars().getFirst(), values);
      }
    });
  }

  private static ElementData block(Var variable, List<Node> values) {
    ElementData filled = new ElementData();
    filled.add(variable);
    values.forEach(value -> filled.add(BindingFactory.binding(variable, value)));
    return filled;
  }

  private static boolean isBlock(ElementData data) {
    return data.getVars().size() == 1 && data.getRows().size() == 1
        && data.getRows().getFirst().isEmpty();
  }

  private static Query walk(Query query, ElementTransform transform) {
    return QueryTransformOps.transform(query, transform,
        new ExprTransformApplyElementTransform(transform));
  }
}
