package entente.map;

import entente.map.Vocabulary.Geo;
import entente.reference.NamedPlace;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Writes the places of the reference tables. */
final class ReferencePlaces {
  private final Iris iris;
  private final ReferenceSink sink;
  private final Set<String> states;

  /**
   * @param states Wikidata identifiers of the states: a city that is a state, such as Singapore, is
   *     one thing there, and here two that cannot be the same
   */
  ReferencePlaces(Iris iris, ReferenceSink sink, Set<String> states) {
    this.iris = iris;
    this.sink = sink;
    this.states = Set.copyOf(states);
  }

  /** The IRI of a place: places of one name in one state are one. */
  static Node node(NamedPlace place, Iris iris) {
    return iris.place(place.name(), place.state() == null ? "" : place.state());
  }

  void map(NamedPlace place) {
    Node node = node(place, iris);
    GraphSink graph = sink.graph();
    graph.type(node, Ent.Place);
    graph.label(node, place.name());
    place.aliases().forEach(alias -> graph.add(node, SKOS.altLabel.asNode(), alias));
    graph.add(node, Ent.placeKind, Codes.of(place.kind().code()));
    graph.add(node, Ent.country, place.state() == null ? null : iris.state(place.state()));
    if (place.latitude() != null && place.longitude() != null) {
      graph.add(node, Geo.latitude, Literals.decimal(place.latitude()));
      graph.add(node, Geo.longitude, Literals.decimal(place.longitude()));
    }
    String qid = place.qid();
    sink.sameAs(node, qid == null || states.contains(qid) ? null : qid);
    sink.sources(node, place.source());
  }
}
