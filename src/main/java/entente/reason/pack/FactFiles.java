package entente.reason.pack;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Writes triples as facts of Datalog engines, a line each, sorted. */
final class FactFiles {
  private FactFiles() {}

  /** N-Triples, for Nemo and RDFox. */
  static String ntriples(Collection<Triple> triples) {
    return lines(triples, triple -> NodeFmtLib.strNT(triple.getSubject()) + " "
        + NodeFmtLib.strNT(triple.getPredicate()) + " " + NodeFmtLib.strNT(triple.getObject())
        + " .");
  }

  /** Values divided by tabs, for Soufflé: IRIs without brackets, literals without their type. */
  static String table(Collection<Triple> triples) {
    return lines(triples, triple -> value(triple.getSubject()) + "\t"
        + value(triple.getPredicate()) + "\t" + value(triple.getObject()).replaceAll("\\s", " "));
  }

  /** Atoms for clingo: whole numbers as numbers, all else as strings. */
  static String atoms(Collection<Triple> triples) {
    return lines(triples, triple -> "view(" + term(triple.getSubject()) + ", "
        + term(triple.getPredicate()) + ", " + term(triple.getObject()) + ").");
  }

  private static String lines(Collection<Triple> triples, Function<Triple, String> line) {
    return triples.stream().map(line).sorted().distinct()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String value(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static String term(Node node) {
    if (node.isLiteral() && XSDDatatype.XSDinteger.equals(node.getLiteralDatatype())) {
      return node.getLiteralLexicalForm();
    }
    return '"' + value(node).replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s", " ")
        + '"';
  }
}
