package entente.interchange;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** From Jena's terms to RDF4J's and back: the one place that knows both. */
final class RioBridge {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private RioBridge() {}

  /** A statement in its graph. */
  static Statement statementInGraph(Quad quad) {
    return VALUES.createStatement(resource(quad.getSubject()), iri(quad.getPredicate()),
        value(quad.getObject()), resource(quad.getGraph()));
  }

  /** A statement of no graph. */
  static Statement statement(Quad quad) {
    return VALUES.createStatement(resource(quad.getSubject()), iri(quad.getPredicate()),
        value(quad.getObject()));
  }

  private static IRI iri(Node node) {
    return VALUES.createIRI(node.getURI());
  }

  private static Resource resource(Node node) {
    return node.isBlank() ? VALUES.createBNode(node.getBlankNodeLabel()) : iri(node);
  }

  private static Value value(Node node) {
    if (!node.isLiteral()) {
      return resource(node);
    }
    String text = node.getLiteralLexicalForm();
    String language = node.getLiteralLanguage();
    return language.isEmpty()
        ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(text, language);
  }

  /** @throws InterchangeException for a term that Jena does not have, such as a quoted triple */
  static Node node(Value value) {
    return switch (value) {
      case IRI iri -> NodeFactory.createURI(iri.stringValue());
      case BNode blank -> NodeFactory.createBlankNode(blank.getID());
      case Literal literal -> literal(literal);
      default -> throw new InterchangeException("not a term of RDF 1.1: " + value);
    };
  }

  private static Node literal(Literal literal) {
    return literal.getLanguage()
        .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
        .orElseGet(() -> NodeFactory.createLiteralDT(literal.getLabel(),
            TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue())));
  }
}
