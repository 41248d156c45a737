package entente.serve.linked;

import entente.map.Ent;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Org;
import entente.serve.http.Html;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a thing is called: its name, a claim its words, an event without a name what it is. */
final class ItemName {
  /** Properties whose values name a thing, the best first. */
  private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(),
      Dct.title, Ent.action, Ent.targetText);
  /** Who meets, or is a member of what. */
  private static final List<Node> SIDES = List.of(Ent.party, Org.member, Ent.framework);
  /** What an event or a membership is called by. */
  private static final List<Node> OF_EVENTS = Stream.concat(SIDES.stream(),
      Stream.of(RDF.type.asNode(), Ent.startEarliest, Ent.place, Ent.country)).toList();
  /** Whatever a thing is called by. */
  static final List<Node> PROPERTIES = Stream.concat(NAMES.stream(), OF_EVENTS.stream()).toList();
  private static final int MOST_SIDES = 4;

  private final Graph graph;

  /** @param graph what is told of things, with the names of all that it speaks of */
  ItemName(Graph graph) {
    this.graph = graph;
  }

  /** Whether a triple belongs to what its subject is called, which may be an event. */
  static boolean isName(Triple triple, boolean isOfEvent) {
    return NAMES.contains(triple.getPredicate())
        || isOfEvent && OF_EVENTS.contains(triple.getPredicate());
  }

  /** The name of a thing, or else the end of its IRI. */
  String of(Node item) {
    return name(item).or(() -> eventName(item)).orElseGet(() -> Html.shorten(item.getURI()));
  }

  private Optional<String> name(Node item) {
    return NAMES.stream().flatMap(property -> values(item, property)).filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm).findFirst();
  }

  /** Such as "Bilateral meeting: China and India, 2024-10-23, Kazan"; memberships likewise. */
  private Optional<String> eventName(Node item) {
    if (!graph.contains(item, Ent.startEarliest, Node.ANY)
        && !graph.contains(item, Ent.status, Node.ANY)) {
      return Optional.empty();
    }
    List<String> sides = SIDES.stream().flatMap(side -> names(item, side).stream()).toList();
    String joined = sides.size() > MOST_SIDES
        ? String.join(", ", sides.subList(0, MOST_SIDES - 1)) + " and "
            + (sides.size() - MOST_SIDES + 1) + " more"
        : String.join(" and ", sides).replaceAll(" and (?=.* and )", ", ");
    List<String> where = names(item, Ent.place);
    return Optional.of(Stream.of(kind(item) + (joined.isEmpty() ? "" : ": " + joined),
        values(item, Ent.startEarliest).map(Node::getLiteralLexicalForm).min(String::compareTo)
            .orElse(""),
        String.join(", ", where.isEmpty() ? names(item, Ent.country) : where))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
  }

  /** The most exact class, which is the one with the longest name. */
  private String kind(Node item) {
    String kind = values(item, RDF.type.asNode())
        .filter(type -> type.isURI() && type.getURI().startsWith(Ent.NS))
        .map(type -> type.getURI().substring(Ent.NS.length()))
        .max((one, other) -> Integer.compare(one.length(), other.length())).orElse("Event")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }

  private List<String> names(Node item, Node property) {
    return values(item, property).flatMap(value -> name(value).stream()).distinct().sorted()
        .toList();
  }

  private Stream<Node> values(Node item, Node property) {
    return graph.find(item, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }
}
