package entente.reason.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Reads the part of Nemo's language that our rules are written in, and evaluates it as Datalog is
 * defined, without any cleverness: so the file is known to say what it is meant to say.
 */
final class NaiveDatalog {
  private static final Pattern PREFIX = Pattern.compile("@prefix (\\w+): <([^>]+)> \\.");
  private static final Pattern ATOM = Pattern
      .compile("(~?)(view|fact|derived)\\((\\S+), (\\S+), (\\S+)\\)");
  private static final Pattern COMPARISON = Pattern.compile("(\\?\\w+) (!=|<=|>=|<|>) (\\?\\w+)");

  private final Map<String, String> prefixes = new HashMap<>();
  private final List<Clause> clauses = new ArrayList<>();

  private record Atom(boolean negated, String predicate, List<String> terms) {}

  private record Clause(Atom head, List<Atom> body, List<String[]> comparisons) {}

  NaiveDatalog(String program) {
    Matcher prefix = PREFIX.matcher(program);
    while (prefix.find()) {
      prefixes.put(prefix.group(1), prefix.group(2));
    }
    String rules = program.lines().filter(line -> !line.startsWith("%") && !line.startsWith("@"))
        .reduce("", (one, other) -> one + " " + other.strip());
    for (String rule : rules.split(" \\.( |$)")) {
      if (!rule.isBlank()) {
        clauses.add(clause(rule.strip()));
      }
    }
  }

  private static Clause clause(String rule) {
    String[] sides = rule.split(" :- ?");
    List<String[]> comparisons = COMPARISON.matcher(sides[1]).results()
        .map(found -> new String[]{found.group(1), found.group(2), found.group(3)}).toList();
    String rest = sides[1].replaceAll(ATOM.pattern(), "").replaceAll(COMPARISON.pattern(), "");
    if (!rest.replace(",", "").isBlank()) {
      throw new IllegalArgumentException("not understood: " + rest);
    }
    return new Clause(atoms(sides[0]).getFirst(), atoms(sides[1]), comparisons);
  }

  private static List<Atom> atoms(String text) {
    return ATOM.matcher(text).results().map(found -> new Atom(!found.group(1).isEmpty(),
        found.group(2), List.of(found.group(3), found.group(4), found.group(5)))).toList();
  }

  /** What is derived and not in the view. */
  Graph infer(Graph view) {
    Map<String, Set<List<Node>>> relations = new HashMap<>(Map.of("view", new HashSet<>(), "fact",
        new HashSet<>(), "derived", new HashSet<>()));
    view.find().forEachRemaining(triple -> relations.get("view")
        .add(List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
    boolean more = true;
    while (more) {
      more = false;
      for (Clause clause : clauses) {
        Set<List<Node>> found = new HashSet<>();
        join(clause, 0, Map.of(), relations, found);
        more |= relations.get(clause.head().predicate()).addAll(found);
      }
    }
    Graph derived = GraphFactory.createDefaultGraph();
    relations.get("derived").stream()
        .map(row -> Triple.create(row.get(0), row.get(1), row.get(2)))
        .filter(triple -> !view.contains(triple)).forEach(derived::add);
    return derived;
  }

  private void join(Clause clause, int next, Map<String, Node> bound,
      Map<String, Set<List<Node>>> relations, Set<List<Node>> found) {
    List<Atom> positive = clause.body().stream().filter(atom -> !atom.negated()).toList();
    if (next == positive.size()) {
      boolean holds = clause.comparisons().stream().allMatch(each -> compare(each, bound))
          && clause.body().stream().filter(Atom::negated)
              .noneMatch(atom -> relations.get(atom.predicate()).contains(row(atom, bound)));
      if (holds) {
        found.add(row(clause.head(), bound));
      }
      return;
    }
    Atom atom = positive.get(next);
    candidates(relations.get(atom.predicate()), row(atom, bound)).forEach(row -> {
      Map<String, Node> more = new HashMap<>(bound);
      boolean fits = true;
      for (int i = 0; i < row.size(); i++) {
        String term = atom.terms().get(i);
        Node value = term.startsWith("?") ? more.putIfAbsent(term, row.get(i)) : node(term);
        fits &= value == null || value.equals(row.get(i));
      }
      if (fits) {
        join(clause, next + 1, more, relations, found);
      }
    });
  }

  private static Stream<List<Node>> candidates(Set<List<Node>> rows, List<Node> wanted) {
    return List.copyOf(rows).stream().filter(row -> {
      for (int i = 0; i < row.size(); i++) {
        if (!wanted.get(i).equals(Node.ANY) && !wanted.get(i).equals(row.get(i))) {
          return false;
        }
      }
      return true;
    });
  }

  private List<Node> row(Atom atom, Map<String, Node> bound) {
    return atom.terms().stream()
        .map(term -> term.startsWith("?") ? bound.getOrDefault(term, Node.ANY) : node(term))
        .toList();
  }

  private Node node(String term) {
    if (term.matches("\\d+")) {
      return NodeFactory.createLiteralDT(term, XSDDatatype.XSDinteger);
    }
    String[] parts = term.split(":", 2);
    return NodeFactory.createURI(prefixes.get(parts[0]) + parts[1]);
  }

  private static boolean compare(String[] comparison, Map<String, Node> bound) {
    Node left = bound.get(comparison[0]);
    Node right = bound.get(comparison[2]);
    return switch (comparison[1]) {
      case "!=" -> !left.equals(right);
      case "<" -> number(left) < number(right);
      case "<=" -> number(left) <= number(right);
      case ">" -> number(left) > number(right);
      default -> number(left) >= number(right);
    };
  }

  private static long number(Node node) {
    return Long.parseLong(node.getLiteralLexicalForm());
  }
}
