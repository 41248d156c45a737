package entente.reason.rule;

import entente.question.IriReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A graph as sorted lines with short names, to be read and compared by people. */
final class Lines {
  private Lines() {}

  static List<String> of(Graph graph) {
    return graph.stream().map(triple -> name(triple.getSubject()) + " "
        + name(triple.getPredicate()) + " " + name(triple.getObject())).sorted().distinct()
        .toList();
  }

  private static String name(Node node) {
    return node.isURI() ? IriReader.shorten(node.getURI()) : node.getLiteralLexicalForm();
  }
}
