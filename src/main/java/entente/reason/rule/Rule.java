package entente.reason.rule;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;

/**
 * One rule, as every engine can take it: patterns, comparisons, and patterns that are absent from
 * the view.
 *
 * @param name of its file
 * @param summary what it says in words
 * @param head what it concludes
 * @param body what must hold, in the view or by other rules
 * @param comparisons of values that the body finds
 * @param absent what must not stand in the view; no rule concludes anything of that property
 * @param query the CONSTRUCT
 */
public record Rule(String name, String summary, List<Triple> head, List<Triple> body,
    List<Comparison> comparisons, List<Triple> absent, Query query) {
  public Rule {
    head = List.copyOf(head);
    body = List.copyOf(body);
    comparisons = List.copyOf(comparisons);
    absent = List.copyOf(absent);
  }
}
