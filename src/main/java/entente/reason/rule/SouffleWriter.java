package entente.reason.rule;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** Writes Datalog for Soufflé, which reads tables of symbols: IRIs without brackets, numbers as digits. */
final class SouffleWriter extends DatalogWriter {
  @Override
  String comment() {
    return "//";
  }

  @Override
  String head() {
    return """
        .decl view(subject: symbol, property: symbol, object: symbol)
        .decl derived(subject: symbol, property: symbol, object: symbol)
        .decl fact(subject: symbol, property: symbol, object: symbol)
        .input view(IO=file, filename="view.facts")
        .output derived(IO=file, filename="derived.facts")

        fact(s, p, o) :- view(s, p, o).
        fact(s, p, o) :- derived(s, p, o).
        """;
  }

  @Override
  String term(Node node) {
    if (node.isVariable()) {
      return node.getName();
    }
    return '"' + (node.isURI() ? node.getURI() : node.getLiteralLexicalForm()) + '"';
  }

  @Override
  String comparison(Comparison comparison) {
    if (comparison.operator() == Comparison.Operator.DIFFERS) {
      return super.comparison(comparison);
    }
    return String.format(Locale.ROOT, "to_number(%s) %s to_number(%s)", term(comparison.left()),
        comparison.operator().sign(), term(comparison.right()));
  }

  @Override
  String negation() {
    return "!";
  }

  @Override
  String end() {
    return ".";
  }
}
