package entente.reason.why;

import entente.question.IriReader;
import entente.reason.rule.Rule;
import entente.reason.rule.RuleSet;
import entente.reason.view.View;
import entente.reason.view.ViewBuilder;
import entente.reason.view.Witness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Explains a triple: by the rules that conclude it and what they were applied to, by the sources that
 * are believed, or, for a figure of alignment, by the votes.
 */
public final class Why {
  private final DatasetGraph data;
  private final ViewBuilder builder;
  private final RuleSet rules = RuleSet.standard();
  private final Names names;
  private final TellingReader tellings;

  /**
   * @param data what is in the store, to be read within a transaction
   * @param builder makes the view that the rules are applied to
   */
  public Why(DatasetGraph data, ViewBuilder builder) {
    this.data = data;
    this.builder = builder;
    this.names = new Names(data);
    this.tellings = new TellingReader(data);
  }

  /**
   * Each way to conclude the triple, or all triples of a subject and property.
   *
   * @param object null for any
   * @return empty if it does not follow from what is believed
   */
  public List<Derivation> explain(Node subject, Node property, @Nullable Node object) {
    List<Derivation> figures = new AlignmentWhy(data, names, tellings)
        .explain(subject, property, object);
    if (!figures.isEmpty()) {
      return figures;
    }
    View view = builder.around(object == null || object.isLiteral()
        ? List.of(subject)
        : List.of(subject, object));
    Graph all = view.graph();
    rules.infer(all).find().forEachRemaining(all::add);
    Node wanted = object == null ? Node.ANY : object;
    List<Derivation> ways = new ArrayList<>();
    all.stream(subject, property, wanted).toList()
        .forEach(triple -> ways.addAll(new Search(view, all).ways(triple)));
    return ways.isEmpty() ? stored(subject, property, wanted) : ways;
  }

  /** What is no part of the view, but told by a source as it is. */
  private List<Derivation> stored(Node subject, Node property, Node object) {
    Map<Triple, List<Witness>> told = new HashMap<>();
    Iter.asStream(data.findNG(Node.ANY, subject, property, object))
        .forEach(quad -> told.computeIfAbsent(quad.asTriple(), triple -> new ArrayList<>())
            .add(new Witness(quad.getGraph(), subject)));
    return told.keySet().stream().map(triple -> told(triple, told.get(triple))).toList();
  }

  private Derivation told(Triple triple, Collection<Witness> witnesses) {
    return new Derivation(statement(triple), triple, "", "", List.of(),
        witnesses.stream().flatMap(witness -> tellings.read(witness).stream()).distinct()
            .sorted(Comparator.comparing(Telling::date).thenComparing(Telling::title)
                .thenComparing(Telling::place))
            .toList());
  }

  private String statement(Triple triple) {
    return names.of(triple.getSubject()) + "  "
        + IriReader.shorten(triple.getPredicate().getURI()) + "  " + names.of(triple.getObject());
  }

  /** A search through one view; a triple is not explained by itself. */
  private final class Search {
    private final View view;
    private final DatasetGraph all;
    private final Set<Triple> open = new HashSet<>();

    Search(View view, Graph all) {
      this.view = view;
      this.all = DatasetGraphFactory.wrap(all);
    }

    List<Derivation> ways(Triple triple) {
      if (view.triples().contains(triple)) {
        return List.of(told(triple, view.witnesses(triple)));
      }
      List<Derivation> ways = new ArrayList<>();
      if (open.add(triple)) {
        for (Rule rule : rules.concluding(triple.getPredicate())) {
          rule.head().forEach(head -> ways.addAll(ways(rule, head, triple)));
        }
        open.remove(triple);
      }
      return ways.stream().distinct().sorted(Comparator.comparing(
          way -> way.premises().stream().map(Derivation::statement).toList().toString())).toList();
    }

    private List<Derivation> ways(Rule rule, Triple head, Triple triple) {
      Map<String, Node> bound = new HashMap<>();
      if (!binds(head.getSubject(), triple.getSubject(), bound)
          || !binds(head.getObject(), triple.getObject(), bound)) {
        return List.of();
      }
      Query query = QueryFactory.make();
      query.setQuerySelectType();
      query.setQueryResultStar(true);
      query.setQueryPattern(rule.query().getQueryPattern());
      QueryExecBuilder execution = QueryExec.dataset(all).query(query);
      bound.forEach(execution::substitution);
      List<Derivation> ways = new ArrayList<>();
      try (QueryExec rows = execution.build()) {
        rows.select().forEach(row -> {
          Map<String, Node> values = new HashMap<>(bound);
          row.forEach((variable, value) -> values.put(variable.getVarName(), value));
          ways.add(way(rule, triple, values));
        });
      }
      return ways;
    }

    private Derivation way(Rule rule, Triple triple, Map<String, Node> values) {
      List<Derivation> premises = new ArrayList<>();
      rule.body().stream().map(pattern -> fill(pattern, values)).distinct()
          .forEach(premise -> ways(premise).stream().findFirst().ifPresent(premises::add));
      rule.absent().forEach(pattern -> premises.add(new Derivation(
          "nothing tells: " + statement(fill(pattern, values)), null, "", "", List.of(),
          List.of())));
      return new Derivation(statement(triple), triple, rule.name(), rule.summary(), premises,
          List.of());
    }
  }

  private static boolean binds(Node pattern, Node value, Map<String, Node> bound) {
    if (pattern.isVariable()) {
      return bound.merge(pattern.getName(), value, (old, given) -> old).equals(value);
    }
    return pattern.equals(value);
  }

  private static Triple fill(Triple pattern, Map<String, Node> values) {
    return Triple.create(fill(pattern.getSubject(), values), pattern.getPredicate(),
        fill(pattern.getObject(), values));
  }

  private static Node fill(Node node, Map<String, Node> values) {
    Node value = node.isVariable() ? values.get(node.getName()) : node;
    if (value == null) {
      throw new IllegalStateException("not bound: " + node);
    }
    return value;
  }
}
