package entente.reason.why;

import entente.reason.view.Witness;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Looks up single facts, whatever graph tells them.
 *
 * @param data what is in the store, to be read within a transaction
 */
record Lookup(DatasetGraph data) {
  /** What a property of a subject leads to, each once, in the order of the store. */
  List<Node> objects(Node subject, Node property) {
    return Iter.asStream(data.findNG(Node.ANY, subject, property, Node.ANY)).map(Quad::getObject)
        .distinct().toList();
  }

  /** The subjects of which a property leads to an object, each once. */
  List<Node> subjects(Node property, Node object) {
    return Iter.asStream(data.findNG(Node.ANY, Node.ANY, property, object)).map(Quad::getSubject)
        .distinct().toList();
  }

  /** Whether any graph tells this. */
  boolean contains(Node subject, Node property, Node object) {
    return data.contains(Node.ANY, subject, property, object);
  }

  /** The graphs that tell a property of a subject. */
  List<Witness> witnesses(Node subject, Node property) {
    return Iter.asStream(data.findNG(Node.ANY, subject, property, Node.ANY)).map(Quad::getGraph)
        .distinct().map(graph -> new Witness(graph, subject)).toList();
  }
}
