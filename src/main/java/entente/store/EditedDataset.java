package entente.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * What queries see of a section, to be written to within a transaction: each quad that is added or
 * deleted goes through the writer, so that the text index follows. The default graph, which is read as
 * the union of all, is written as a named graph.
 */
final class EditedDataset extends DatasetGraphWrapper {
  private static final int BATCH = 1000;

  private final QuadWriter writer;
  private final Section section;
  private final Node defaultGraph;
  private final LongConsumer watch;

  EditedDataset(DatasetGraph queried, QuadWriter writer, Section section, Node defaultGraph,
      LongConsumer watch) {
    super(queried);
    this.writer = writer;
    this.section = section;
    this.defaultGraph = defaultGraph;
    this.watch = watch;
  }

  private Node name(Node graph) {
    return Quad.isDefaultGraph(graph) ? defaultGraph : graph;
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    Quad quad = Quad.create(name(graph), subject, predicate, object);
    section.require(quad.getGraph());
    if (!contains(quad)) {
      writer.add(quad);
      tell();
    }
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    Quad quad = Quad.create(name(graph), subject, predicate, object);
    if (contains(quad)) {
      section.require(quad.getGraph());
      writer.delete(quad);
      tell();
    }
  }

  private void tell() {
    watch.accept(writer.added() + writer.deleted());
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    List<Quad> batch = new ArrayList<>(BATCH);
    do {
      batch.clear();
      Iterator<Quad> found = find(name(graph), subject, predicate, object);
      while (found.hasNext() && batch.size() < BATCH) {
        batch.add(found.next());
      }
      batch.forEach(this::delete);
    } while (batch.size() == BATCH);
  }

  @Override
  public void clear() {
    deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void removeGraph(Node graph) {
    deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    removeGraph(name);
    graph.find().forEachRemaining(triple -> add(Quad.create(name, triple)));
  }

  @Override
  public Graph getDefaultGraph() {
    return getGraph(defaultGraph);
  }

  @Override
  public Graph getGraph(Node graph) {
    return Quad.isUnionGraph(graph)
        ? getUnionGraph()
        : GraphView.createNamedGraph(this, name(graph));
  }
}
