package entente.reason.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * Reads a rule from a CONSTRUCT that says no more than every engine can: triple patterns,
 * {@code FILTER(?a != ?b)} and comparisons of numbers, {@code FILTER NOT EXISTS} with one pattern.
 */
final class RuleReader {
  private static final Pattern SUMMARY = Pattern.compile("^#\\+ summary: (.+)$", Pattern.MULTILINE);

  private final String name;
  private final List<Triple> body = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Triple> absent = new ArrayList<>();

  private RuleReader(String name) {
    this.name = name;
  }

  /**
   * Reads a rule.
   *
   * @param name of its file, without the ending
   * @param text of the file
   * @throws IllegalArgumentException if it says what not every engine can
   */
  static Rule read(String name, String text) {
    return new RuleReader(name).read(text);
  }

  private Rule read(String text) {
    Matcher summary = SUMMARY.matcher(text);
    Query query = QueryFactory.create(text);
    if (!summary.find() || !query.isConstructType()) {
      throw wrong("begins with #+ summary: and is a CONSTRUCT");
    }
    pattern(query.getQueryPattern(), false);
    List<Triple> head = query.getConstructTemplate().getTriples();
    Set<Node> bound = new HashSet<>();
    body.forEach(triple -> variables(triple).forEach(bound::add));
    for (List<Triple> triples : List.of(head, absent)) {
      if (!triples.stream().allMatch(triple -> bound.containsAll(variables(triple)))) {
        throw wrong("has only variables that its positive patterns bind");
      }
    }
    return new Rule(name, summary.group(1), head, body, comparisons, absent, query);
  }

  private void pattern(Element element, boolean isAbsent) {
    switch (element) {
      case ElementGroup group -> group.getElements().forEach(each -> pattern(each, isAbsent));
      case ElementPathBlock block -> triples(block, isAbsent ? absent : body);
      case ElementFilter filter when !isAbsent -> condition(filter.getExpr());
      default -> throw wrong("has triple patterns and filters only");
    }
  }

  private void triples(ElementPathBlock block, List<Triple> into) {
    for (Iterator<TriplePath> paths = block.patternElts(); paths.hasNext();) {
      TriplePath path = paths.next();
      if (!path.isTriple() || !path.getPredicate().isURI()) {
        throw wrong("has no paths, and no variable as a property");
      }
      into.add(path.asTriple());
    }
  }

  private void condition(Expr condition) {
    switch (condition) {
      case E_NotExists absence -> pattern(absence.getElement(), true);
      case ExprFunction2 pair when pair.getOpName() != null -> comparisons.add(new Comparison(
          Comparison.Operator.of(pair.getOpName()), node(pair.getArg1()), node(pair.getArg2())));
      default -> throw wrong("compares two values, or says NOT EXISTS");
    }
  }

  private Node node(Expr value) {
    if (value.isVariable()) {
      return value.asVar();
    }
    if (value.isConstant()) {
      return value.getConstant().asNode();
    }
    throw wrong("compares variables and constants only");
  }

  private static List<Node> variables(Triple triple) {
    return List.of(triple.getSubject(), triple.getObject()).stream().filter(Node::isVariable)
        .toList();
  }

  private IllegalArgumentException wrong(String wanted) {
    return new IllegalArgumentException(
        "ontology/rules/construct/" + name + ".rq: a rule " + wanted);
  }
}
