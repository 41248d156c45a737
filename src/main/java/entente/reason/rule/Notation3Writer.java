package entente.reason.rule;

import entente.reason.rule.RuleLanguage.RuleWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;

/** Writes rules in Notation3. */
final class Notation3Writer extends RuleWriter {
  @Override
  String comment() {
    return "#";
  }

  @Override
  String head() {
    return Names.prefixes("@prefix %s: <%s> .%n") + """
        @prefix log: <http://www.w3.org/2000/10/swap/log#> .
        @prefix math: <http://www.w3.org/2000/10/swap/math#> .
        """;
  }

  @Override
  String rule(Rule rule) {
    List<String> body = new ArrayList<>();
    rule.body().forEach(triple -> body.add(triple(triple)));
    rule.comparisons().forEach(each -> body.add(Names.of(each.left()) + " "
        + property(each.operator()) + " " + Names.of(each.right())));
    rule.absent().forEach(
        triple -> body.add("?scope log:notIncludes { " + triple(triple) + " }"));
    return "{ " + String.join(" . ", body) + " }\n  => { "
        + rule.head().stream().map(Notation3Writer::triple).collect(Collectors.joining(" . "))
        + " } .";
  }

  private static String triple(Triple triple) {
    return Names.of(triple.getSubject()) + " " + Names.of(triple.getPredicate()) + " "
        + Names.of(triple.getObject());
  }

  private static String property(Comparison.Operator operator) {
    return switch (operator) {
      case DIFFERS -> "log:notEqualTo";
      case LESS -> "math:lessThan";
      case AT_MOST -> "math:notGreaterThan";
      case MORE -> "math:greaterThan";
      case AT_LEAST -> "math:notLessThan";
    };
  }
}
