package entente.serve.sparql;

import entente.map.Prefixes;
import entente.serve.http.Exchange;
import entente.serve.http.ProgramTime;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.http.Spool;
import entente.serve.sparql.ResultFormat.Choice;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** One graph, or the union of all, as the Graph Store Protocol says; read here. */
public final class GraphResource implements Resource {
  private final DatasetGraph data;
  private final Workers workers;
  private final Supplier<Instant> changed;
  private final Resource writes;

  /**
   * @param changed when the data was last changed
   * @param writes answers what would change a graph
   */
  public GraphResource(DatasetGraph data, Workers workers, Supplier<Instant> changed,
      Resource writes) {
    this.changed = changed;
    this.data = data;
    this.workers = workers;
    this.writes = writes;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    if (!exchange.method().equals("GET")) {
      writes.answer(exchange);
      return;
    }
    String name = GraphName.of(exchange);
    Choice format = ResultFormat.ofTriples(exchange);
    Instant time = ProgramTime.orLater(changed.get());
    try (Spool spool = new Spool(workers.limits().bytes())) {
      workers.run(deadline -> write(name, format, deadline, spool));
      exchange.setLastModified(time);
      exchange.send(200, format.contentType(), spool);
    }
  }

  private boolean write(String name, Choice format, Deadline deadline, Spool spool) {
    data.begin(TxnType.READ);
    try {
      Graph graph = name.isEmpty()
          ? data.getUnionGraph()
          : data.getGraph(NodeFactory.createURI(name));
      if (!name.isEmpty() && graph.isEmpty()) {
        throw Refusal.notFound("There is no graph " + name + ".");
      }
      RDFWriter.source(copy(new WatchedGraph(graph, deadline))).lang(format.language())
          .output(spool);
      return true;
    } finally {
      data.end();
    }
  }

  private Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    Iterator<Triple> triples = CountedRows.of(graph.find(), workers.limits().rows(), "triples");
    triples.forEachRemaining(copy::add);
    copy.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    return copy;
  }
}
