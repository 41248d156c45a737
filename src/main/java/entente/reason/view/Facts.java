package entente.reason.view;

import entente.map.Ent;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Prov;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Looks up what the named graphs of a dataset say, and who stands behind a graph. */
final class Facts {
  static final Node TYPE = RDF.type.asNode();
  static final Node LABEL = RDFS.label.asNode();

  private final DatasetGraph data;
  private final Runnable watch;
  private final Map<Node, Source> sources = new HashMap<>();

  /**
   * @param data to be read within a transaction
   * @param watch called before each look-up; it throws when time is over
   */
  Facts(DatasetGraph data, Runnable watch) {
    this.data = data;
    this.watch = watch;
  }

  /** The quads of that pattern in named graphs; {@link Node#ANY} stands for anything. */
  List<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    watch.run();
    return Iter.toList(data.findNG(graph, subject, predicate, object));
  }

  /** What has that property with that value in any graph, each once. */
  Set<Node> subjects(Node predicate, Node object) {
    return find(Node.ANY, Node.ANY, predicate, object).stream().map(Quad::getSubject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The values of a property in a graph, or in any. */
  Set<Node> objects(Node graph, Node subject, Node predicate) {
    return find(graph, subject, predicate, Node.ANY).stream().map(Quad::getObject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The first value of a property in a graph, or in any; null if there is none. */
  @Nullable
  Node object(Node graph, Node subject, Node predicate) {
    return objects(graph, subject, predicate).stream().findFirst().orElse(null);
  }

  /** A day that a property gives in a graph, or in any; null if it gives none. */
  @Nullable
  LocalDate day(Node graph, Node subject, Node predicate) {
    Node value = object(graph, subject, predicate);
    return value == null || !value.isLiteral() || !value.getLiteralLexicalForm()
        .matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(value.getLiteralLexicalForm());
  }

  /** The confidence of a reading; 1 where none is given. */
  double confidence(Node graph, Node node) {
    Node value = object(graph, node, Ent.extractionConfidence);
    return value == null ? 1 : Double.parseDouble(value.getLiteralLexicalForm());
  }

  /** Who stands behind a graph. */
  Source source(Node graph) {
    return sources.computeIfAbsent(graph, this::readSource);
  }

  private Source readSource(Node graph) {
    Node document = object(graph, graph, Prov.wasDerivedFrom);
    if (document == null) {
      return new Source(graph, Set.of(), Set.of(), null);
    }
    Set<String> names = new HashSet<>();
    Set<Node> sides = new HashSet<>(objects(graph, document, Ent.issuedFor));
    text(graph, document, Dct.identifier).forEach(names::add);
    for (Node told : chain(graph, document)) {
      for (Node publisher : objects(graph, told, Dct.publisher)) {
        Stream.of(LABEL, Ent.code).flatMap(name -> text(Node.ANY, publisher, name))
            .forEach(names::add);
        if (sides.isEmpty()) {
          sides.addAll(objects(Node.ANY, publisher, Ent.ofState));
          if (objects(Node.ANY, publisher, TYPE).contains(Ent.Framework)) {
            sides.add(publisher);
          }
        }
      }
    }
    return new Source(graph, names, sides, day(graph, document, Dct.date));
  }

  /** A document after those that it cites as its source: whose account it is the last of them says. */
  private List<Node> chain(Node graph, Node document) {
    List<Node> chain = new ArrayList<>(List.of(document));
    for (int i = 0; i < chain.size(); i++) {
      objects(graph, chain.get(i), Prov.hadPrimarySource).stream()
          .filter(cited -> !chain.contains(cited)).forEach(chain::add);
    }
    return chain.reversed();
  }

  private Stream<String> text(Node graph, Node subject, Node predicate) {
    return objects(graph, subject, predicate).stream().filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }
}
