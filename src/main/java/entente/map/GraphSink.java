package entente.map;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Pushes triples into one named graph of a stream, each triple once. */
final class GraphSink {
  static {
    // Jena must start before its vocabularies are touched, whichever class comes first.
    JenaSystem.init();
  }

  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();

  private final Node graph;
  private final StreamRDF stream;
  private final Set<Triple> sent = new HashSet<>();

  GraphSink(Node graph, StreamRDF stream) {
    this.graph = graph;
    this.stream = stream;
  }

  Node graph() {
    return graph;
  }

  /** Sends the triple, unless it was sent before; what has no value is no triple. */
  void add(Node subject, Node predicate, @Nullable Node object) {
    if (object == null) {
      return;
    }
    Triple triple = Triple.create(subject, predicate, object);
    if (sent.add(triple)) {
      stream.quad(Quad.create(graph, triple));
    }
  }

  void add(Node subject, Node predicate, @Nullable String text) {
    if (text != null) {
      add(subject, predicate, Literals.text(text));
    }
  }

  void type(Node subject, Node type) {
    add(subject, TYPE, type);
  }

  void label(Node subject, String label) {
    add(subject, LABEL, label);
  }
}
