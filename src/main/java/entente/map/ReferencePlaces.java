package entente.map;

import entente.map.Vocabulary.Geo;
import entente.reference.NamedPlace;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Writes the places of the reference tables. */
final class ReferencePlaces {
  private final Iris iris;
  private final ReferenceSink sink;
  private final Set<Node> written = new HashSet<>();

  ReferencePlaces(Iris iris, ReferenceSink sink) {
    this.iris = iris;
    this.sink = sink;
  }

  /** The IRI of a place; a second place of that name in the same state is told by its rank. */
  static Node node(NamedPlace place, Iris iris) {
    String country = place.state() == null ? "" : place.state();
    String name = place.rank() == 1 ? place.name() : place.name() + " " + place.rank();
    return iris.place(name, country);
  }

  void map(NamedPlace place) {
    Node node = node(place, iris);
    if (!written.add(node)) {
      throw new IllegalStateException("two places have the IRI " + node);
    }
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
    sink.sameAs(node, place.qid());
    sink.sources(node, place.source());
  }
}
