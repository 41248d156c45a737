package entente.interchange;

import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Hands statements that Rio reads on to a Jena stream, as quads, with blank nodes named anew. */
final class QuadSink extends AbstractRDFHandler {
  private final Node graph;
  private final UnaryOperator<Node> blank;
  private final StreamRDF sink;
  private long count;
  private long line;

  QuadSink(Node graph, UnaryOperator<Node> blank, StreamRDF sink) {
    this.graph = graph;
    this.blank = blank;
    this.sink = sink;
  }

  @Override
  public void handleStatement(Statement statement) {
    Node named = statement.getContext() == null
        ? graph
        : blank.apply(RioBridge.node(statement.getContext()));
    sink.quad(Quad.create(named, blank.apply(RioBridge.node(statement.getSubject())),
        RioBridge.node(statement.getPredicate()),
        blank.apply(RioBridge.node(statement.getObject()))));
    count++;
  }

  /** Where the parser is; below 1 where it does not know. */
  void at(long atLine, long atColumn) {
    line = Math.max(line, atLine);
  }

  long line() {
    return line;
  }

  long count() {
    return count;
  }
}
