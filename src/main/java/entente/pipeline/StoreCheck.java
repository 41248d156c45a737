package entente.pipeline;

import entente.store.Store;
import entente.validate.ShapesValidator;
import entente.validate.Violation;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Validates what a store holds, graph by graph, as it was validated when it was loaded. */
public final class StoreCheck {
  private final ShapesValidator validator;

  public StoreCheck(ShapesValidator validator) {
    this.validator = validator;
  }

  /**
   * Validates every named graph of the facts.
   *
   * @param found is told of each violation, with the graph in which it is
   * @return number of graphs
   */
  public int check(Store store, BiConsumer<Node, Violation> found) {
    return store.read(facts -> {
      List<Node> names = Iter.toList(facts.listGraphNodes());
      for (Node name : names) {
        Graph graph = facts.getGraph(name);
        validator.validate(graph).violations()
            .forEach(violation -> found.accept(name, violation));
      }
      return names.size();
    });
  }
}
