package entente.reason.rule;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** Writes a program for clingo: IRIs are strings, numbers are numbers. */
final class ClingoWriter extends DatalogWriter {
  @Override
  String comment() {
    return "%";
  }

  @Override
  String head() {
    return """
        fact(S, P, O) :- view(S, P, O).
        fact(S, P, O) :- derived(S, P, O).
        #show derived/3.
        """;
  }

  @Override
  String term(Node node) {
    if (node.isVariable()) {
      String name = node.getName();
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
    return node.isURI() ? '"' + node.getURI() + '"' : node.getLiteralLexicalForm();
  }

  @Override
  String negation() {
    return "not ";
  }

  @Override
  String end() {
    return ".";
  }
}
