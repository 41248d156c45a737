package entente.interchange;

import entente.map.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;

/**
 * Writes RDF as it comes, but for JSON-LD, which is held in memory until its end. Formats that have
 * no graphs get the union of all graphs, each triple once.
 */
public final class RdfExporter {
  private final RdfFormat format;

  /** @param format to write */
  public RdfExporter(RdfFormat format) {
    this.format = format;
  }

  /**
   * Writes every named graph of a dataset, which must be in a transaction.
   *
   * @return statements written
   */
  public long export(DatasetGraph data, OutputStream out) {
    Node graphs = format.hasGraphs() ? Node.ANY : Quad.unionGraph;
    return export(data.findNG(graphs, Node.ANY, Node.ANY, Node.ANY), out);
  }

  /**
   * Writes quads; the stream is flushed and left open.
   *
   * @return statements written
   */
  public long export(Iterator<Quad> quads, OutputStream out) {
    RDFWriter writer = Rio.createWriter(format.rio(), out);
    // Abbreviated, "0.90" would become 0.9.
    writer.set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    long written = 0;
    try {
      writer.startRDF();
      Prefixes.ALL.forEach(writer::handleNamespace);
      for (; quads.hasNext(); written++) {
        Quad quad = quads.next();
        boolean isNamed = format.hasGraphs() && !quad.isDefaultGraph() && !quad.isUnionGraph();
        writer.handleStatement(
            isNamed ? RioBridge.statementInGraph(quad) : RioBridge.statement(quad));
      }
      writer.endRDF();
      out.flush();
      return written;
    } catch (RDFHandlerException | IOException e) {
      throw new InterchangeException(
          "after " + written + " statements no more could be written: " + reason(e), e);
    }
  }

  private static String reason(Exception e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }
}
