package entente.reason.rule;

import entente.reason.rule.RuleLanguage.RuleWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;

/** Writes rules for Jena. */
final class JenaWriter extends RuleWriter {
  @Override
  String comment() {
    return "#";
  }

  @Override
  String head() {
    return Names.prefixes("@prefix %s: <%s>.%n") + "@prefix xsd: <" + XSD.NS + ">.\n";
  }

  @Override
  String rule(Rule rule) {
    List<String> body = new ArrayList<>();
    rule.body().forEach(triple -> body.add(triple(triple, " ")));
    rule.comparisons().forEach(each -> body.add(builtin(each.operator()) + "("
        + term(each.left()) + ", " + term(each.right()) + ")"));
    rule.absent().forEach(triple -> body.add("noValue" + triple(triple, ", ")));
    return "[" + rule.name() + ": " + String.join(" ", body) + "\n  -> "
        + rule.head().stream().map(triple -> triple(triple, " ")).collect(Collectors.joining(" "))
        + "]";
  }

  private static String triple(Triple triple, String between) {
    return "(" + String.join(between, term(triple.getSubject()), term(triple.getPredicate()),
        term(triple.getObject())) + ")";
  }

  private static String term(Node node) {
    // A bare number would be an xsd:int, which is not the term that the view has.
    return node.isLiteral()
        ? "'" + node.getLiteralLexicalForm() + "'^^xsd:integer"
        : Names.of(node);
  }

  private static String builtin(Comparison.Operator operator) {
    return switch (operator) {
      case DIFFERS -> "notEqual";
      case LESS -> "lessThan";
      case AT_MOST -> "le";
      case MORE -> "greaterThan";
      case AT_LEAST -> "ge";
    };
  }
}
