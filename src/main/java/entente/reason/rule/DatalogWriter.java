package entente.reason.rule;

import entente.reason.rule.RuleLanguage.RuleWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes Datalog over three predicates of subject, property and object: {@code view} is what was
 * given, {@code derived} what follows, {@code fact} both. What must be absent is looked for in the
 * view alone, so that negation is stratified.
 */
abstract class DatalogWriter extends RuleWriter {
  /** A variable or constant. */
  abstract String term(Node node);

  /** How two values are compared. */
  String comparison(Comparison comparison) {
    return term(comparison.left()) + " " + comparison.operator().sign() + " "
        + term(comparison.right());
  }

  /** What negates an atom, written before it. */
  abstract String negation();

  /** What ends a rule. */
  String end() {
    return " .";
  }

  String atom(String predicate, Triple triple) {
    return predicate + "(" + term(triple.getSubject()) + ", " + term(triple.getPredicate()) + ", "
        + term(triple.getObject()) + ")";
  }

  @Override
  String rule(Rule rule) {
    List<String> body = new ArrayList<>();
    rule.body().forEach(triple -> body.add(atom("fact", triple)));
    rule.absent().forEach(triple -> body.add(negation() + atom("view", triple)));
    rule.comparisons().forEach(each -> body.add(comparison(each)));
    return rule.head().stream()
        .map(head -> atom("derived", head) + " :-\n  " + String.join(", ", body) + end())
        .collect(Collectors.joining("\n"));
  }
}
