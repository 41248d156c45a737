package entente.reason.rule;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes Datalog for RDFox, which has triples as atoms. */
final class RdfoxWriter extends DatalogWriter {
  @Override
  String comment() {
    return "#";
  }

  @Override
  String head() {
    return Names.prefixes("@prefix %s: <%s> .%n");
  }

  @Override
  String term(Node node) {
    return Names.of(node);
  }

  @Override
  String atom(String predicate, Triple triple) {
    return "[" + term(triple.getSubject()) + ", " + term(triple.getPredicate()) + ", "
        + term(triple.getObject()) + "]";
  }

  @Override
  String comparison(Comparison comparison) {
    return "FILTER(" + super.comparison(comparison) + ")";
  }

  @Override
  String negation() {
    return "NOT ";
  }
}
