package entente.reason.why;

import entente.map.Codes;
import entente.map.Ent;
import entente.question.IriReader;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** Names things as answers do: by code and label, or by a short IRI. */
final class Names {
  private final DatasetGraph data;

  Names(DatasetGraph data) {
    this.data = data;
  }

  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = IriReader.shorten(node.getURI());
    boolean isTerm = node.getURI().startsWith(Ent.NS) || node.getURI().startsWith(Codes.NS);
    String label = isTerm ? "" : value(node, RDFS.label.asNode());
    String code = value(node, Ent.code);
    if (label.isEmpty()) {
      return iri;
    }
    if (!code.isEmpty()) {
      return code.equals(label) ? label : code + " " + label;
    }
    return iri + " (" + label + ")";
  }

  /** The first value of a property as text; empty if there is none. */
  String value(Node subject, Node property) {
    return Iter.asStream(data.findNG(Node.ANY, subject, property, Node.ANY)).map(Quad::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI()).sorted()
        .findFirst().orElse("");
  }
}
