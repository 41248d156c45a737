package entente.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/**
 * A dataset whose default graph is the union of its named ones, for services that are not queries:
 * TDB2 does this by itself in queries only.
 */
final class UnionAsDefault extends DatasetGraphWrapper {
  UnionAsDefault(DatasetGraph data) {
    super(data);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }
}
