package entente.reason.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Rules in an order in which each comes after those whose conclusions it needs, so that who runs the
 * CONSTRUCTs one after the other has all.
 *
 * @param rules in that order
 */
public record RuleSet(List<Rule> rules) {
  /** The files of {@code ontology/rules/construct}, without their ending. */
  static final List<String> NAMES = List.of("met-with", "met-with-person", "visited", "bilateral",
      "trilateral", "sideline-bilateral", "co-member", "allied", "agreed", "agreed-within",
      "co-stance-for", "co-stance-against", "opposed-stance", "plan-fulfilled-visit",
      "plan-fulfilled-meeting", "announcement-fulfilled", "membership-conflict-status",
      "membership-conflict-start", "outside-term-after", "outside-term-before");

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /** The rules that come with the program. */
  public static RuleSet standard() {
    return new RuleSet(NAMES.stream().map(name -> RuleReader.read(name, text(name))).toList());
  }

  /**
   * The text of a rule's file.
   *
   * @param name of a rule that comes with the program
   */
  public static String text(String name) {
    String file = "/ontology/rules/construct/" + name + ".rq";
    try (InputStream bytes = RuleSet.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the program was packed without " + file);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The rules that conclude something of a property. */
  public List<Rule> concluding(Node property) {
    return rules.stream()
        .filter(rule -> rule.head().stream().anyMatch(head -> head.getPredicate().equals(property)))
        .toList();
  }

  /**
   * Applies all rules until nothing new follows.
   *
   * @param view what they are applied to; it stays as it is
   * @return what follows and is not in the view
   */
  public Graph infer(Graph view) {
    Graph all = GraphFactory.createDefaultGraph();
    view.find().forEachRemaining(all::add);
    Graph inferred = GraphFactory.createDefaultGraph();
    boolean more = true;
    while (more) {
      List<Triple> found = new ArrayList<>();
      for (Rule rule : rules) {
        construct(rule, all).stream().filter(triple -> !all.contains(triple)).forEach(triple -> {
          all.add(triple);
          found.add(triple);
        });
      }
      found.forEach(inferred::add);
      more = !found.isEmpty();
    }
    return inferred;
  }

  private static Graph construct(Rule rule, Graph graph) {
    try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.wrap(graph))
        .query(rule.query()).build()) {
      return execution.construct();
    }
  }
}
