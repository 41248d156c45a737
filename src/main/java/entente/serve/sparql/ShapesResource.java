package entente.serve.sparql;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.http.Spool;
import entente.serve.sparql.ResultFormat.Choice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** POST shapes, and get a report on what of the data does not fit them. */
public final class ShapesResource implements Resource {
  /** These run queries or programs of the sender inside the validation, without its limits. */
  private static final List<Node> REFUSED = List.of(SHACL.sparql, SHACL.select, SHACL.ask,
      NodeFactory.createURI(SHACL.NS + "js"), NodeFactory.createURI(SHACL.NS + "rule"),
      SHACL.target);

  private final DatasetGraph data;
  private final Workers workers;

  public ShapesResource(DatasetGraph data, Workers workers) {
    this.data = data;
    this.workers = workers;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    if (!exchange.method().equals("POST")) {
      throw Refusal.of(405, "method-not-allowed",
          "POST shapes (Turtle, N-Triples or RDF/XML) to have the data validated.");
    }
    Choice format = ResultFormat.ofTriples(exchange);
    String target = exchange.parameter("graph").orElse("default");
    byte[] body = exchange.body();
    try (Spool spool = new Spool(workers.limits().bytes())) {
      workers.run(deadline -> {
        Shapes shapes = shapes(body, exchange.contentType());
        RDFWriter.source(validate(shapes, target, deadline).getGraph()).lang(format.language())
            .output(spool);
        return true;
      });
      exchange.send(200, format.contentType(), spool);
    }
  }

  private ValidationReport validate(Shapes shapes, String target, Deadline deadline) {
    data.begin(TxnType.READ);
    try {
      Graph graph = target.equals("default") || target.equals("union")
          ? data.getUnionGraph()
          : data.getGraph(NodeFactory.createURI(target));
      if (graph.isEmpty()) {
        throw Refusal.notFound("There is no graph " + target + ".");
      }
      return ShaclValidator.get().validate(shapes, new WatchedGraph(graph, deadline));
    } finally {
      data.end();
    }
  }

  private static Shapes shapes(byte[] body, String type) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(new ByteArrayInputStream(body))
          .forceLang(RDFLanguages.contentTypeToLang(type)).parse(graph);
      requireHarmless(graph);
      return Shapes.parse(graph);
    } catch (RiotException | ShaclParseException e) {
      throw Refusal.badRequest("The shapes cannot be read: " + e.getMessage());
    }
  }

  private static void requireHarmless(Graph shapes) {
    for (Node property : REFUSED) {
      if (shapes.contains(Node.ANY, property, Node.ANY)) {
        throw Refusal.of(422, "not-allowed",
            "Shapes with " + property.getURI() + " are not run here; ask /sparql instead.");
      }
    }
    shapes.find(Node.ANY, SHACL.pattern, Node.ANY).forEachRemaining(triple -> {
      String pattern = triple.getObject().isLiteral()
          ? triple.getObject().getLiteralLexicalForm()
          : "";
      if (!PlainPattern.isPlain(pattern)) {
        throw Refusal.of(422, "not-allowed", "The pattern " + pattern + " may take too long: "
            + "use at most one of * and +, not after a group; or ask /sparql instead.");
      }
    });
  }
}
