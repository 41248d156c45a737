package entente.reason.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** Plain triples that are believed as of a day, each with what in the store it was made from. */
public final class View {
  private final Map<Triple, Set<Witness>> triples = new LinkedHashMap<>();

  View() {}

  void add(Node subject, Node predicate, @Nullable Node object, Collection<Witness> witnesses) {
    if (object != null) {
      triples.computeIfAbsent(Triple.create(subject, predicate, object),
          triple -> new LinkedHashSet<>()).addAll(witnesses);
    }
  }

  void addNumber(Node subject, Node predicate, int number, Collection<Witness> witnesses) {
    add(subject, predicate,
        NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger), witnesses);
  }

  /** Writes a day as a number, such as 20230504; what has no day is no triple. */
  void addDay(Node subject, Node predicate, @Nullable LocalDate day,
      Collection<Witness> witnesses) {
    if (day != null) {
      addNumber(subject, predicate,
          Integer.parseInt(day.format(DateTimeFormatter.BASIC_ISO_DATE)), witnesses);
    }
  }

  /** The triples, in the order in which they were found. */
  public Set<Triple> triples() {
    return triples.keySet();
  }

  /** What in the store a triple was made from; empty for one that is not in the view. */
  public Set<Witness> witnesses(Triple triple) {
    return triples.getOrDefault(triple, Set.of());
  }

  /** The triples as a new graph. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.keySet().forEach(graph::add);
    return graph;
  }
}
