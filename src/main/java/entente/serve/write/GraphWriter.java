package entente.serve.write;

import entente.interchange.InterchangeException;
import entente.interchange.RdfFormat;
import entente.interchange.RdfImporter;
import entente.serve.http.Body;
import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.sparql.Deadline;
import entente.serve.sparql.GraphName;
import entente.store.Replacement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** PUT, POST and DELETE of one graph, as the Graph Store Protocol says. */
public final class GraphWriter implements Resource {
  private static final Map<String, RdfFormat> FORMATS = Map.of("text/turtle", RdfFormat.TURTLE,
      "application/n-triples", RdfFormat.NTRIPLES, "application/rdf+xml", RdfFormat.RDFXML,
      "application/ld+json", RdfFormat.JSONLD);

  private final Writer writer;

  public GraphWriter(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    String user = writer.user(exchange);
    boolean isNew = exchange.method().equals("POST") && exchange.path().equals("/data")
        && exchange.parameterNames().isEmpty();
    Node graph = isNew
        ? NodeFactory.createURI(exchange.origin() + "/data/" + UUID.randomUUID())
        : name(exchange);
    Graph sent = GraphFactory.createDefaultGraph();
    if (!exchange.method().equals("DELETE")) {
      for (Body body : exchange.bodies()) {
        read(body, graph, sent);
      }
    }
    AtomicBoolean wasThere = new AtomicBoolean();
    Replacement changes = writer.write(exchange, user, graph.getURI(), (data, deadline) -> {
      wasThere.set(data.contains(graph, Node.ANY, Node.ANY, Node.ANY));
      change(exchange.method(), data, graph, sent, deadline);
    });
    if (isNew) {
      exchange.setHeader("Location", graph.getURI());
    }
    Changes.send(exchange, wasThere.get() || exchange.method().equals("DELETE") ? 200 : 201,
        changes);
  }

  private Node name(Exchange exchange) {
    String name = GraphName.of(exchange);
    return name.isEmpty() ? writer.defaultGraph() : NodeFactory.createURI(GraphName.absolute(name));
  }

  private void change(String method, DatasetGraph data, Node graph, Graph sent,
      Deadline deadline) {
    switch (method) {
      case "PUT" -> {
        // One more than may change suffices to be refused.
        Iter.toList(Iter.limit(data.getGraph(graph).find().filterDrop(sent::contains),
            writer.mostChanges() + 1)).forEach(triple -> data.delete(Quad.create(graph, triple)));
        add(data, graph, sent);
      }
      case "POST" -> add(data, graph, sent);
      case "DELETE" -> {
        if (!data.contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
          throw Refusal.notFound("There is no graph " + graph.getURI() + ".");
        }
        data.removeGraph(graph);
      }
      default -> throw Refusal.of(405, "method-not-allowed", "PUT, POST or DELETE a graph.");
    }
    deadline.check();
  }

  private static void add(DatasetGraph data, Node graph, Graph sent) {
    sent.find().forEachRemaining(triple -> data.add(Quad.create(graph, triple)));
  }

  private static void read(Body body, Node graph, Graph sent) {
    RdfFormat format = FORMATS.get(body.type());
    if (format == null) {
      throw Refusal.of(415, "unsupported-media-type", "A graph is sent as one of "
          + String.join(", ", FORMATS.keySet().stream().sorted().toList()) + ".");
    }
    try {
      RdfImporter.keepingBlankNodes().read(new ByteArrayInputStream(body.bytes()), "what was sent",
          URI.create(graph.getURI()), format, graph, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
              sent.add(quad.asTriple());
            }
          });
    } catch (InterchangeException | IllegalArgumentException e) {
      throw Refusal.badRequest("The graph cannot be read: " + e.getMessage());
    }
  }
}
