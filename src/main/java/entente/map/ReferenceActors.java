package entente.map;

import entente.reference.Framework;
import entente.reference.FrameworkKind;
import entente.reference.NamedPlace;
import entente.reference.PlaceKind;
import entente.reference.State;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Writes the states and frameworks of the reference tables. */
final class ReferenceActors {
  private final Iris iris;
  private final ReferenceSink sink;
  private final GraphSink graph;
  private final PeriodMapper periods;

  ReferenceActors(Iris iris, ReferenceSink sink) {
    this.iris = iris;
    this.sink = sink;
    this.graph = sink.graph();
    this.periods = new PeriodMapper(graph);
  }

  /** @param places all places, among them the capitals */
  void state(State state, List<NamedPlace> places) {
    Node node = iris.state(state.code());
    graph.type(node, Ent.State);
    graph.label(node, state.name());
    state.aliases().forEach(alias -> graph.add(node, SKOS.altLabel.asNode(), alias));
    state.demonyms().forEach(demonym -> graph.add(node, Ent.demonym, demonym));
    graph.add(node, Ent.code, state.code());
    graph.add(node, Ent.iso2, state.iso2());
    graph.add(node, Ent.cowCode, state.cow() == null ? null : Literals.integer(state.cow()));
    graph.add(node, Ent.stateKind, Codes.of(state.kind().code()));
    places.stream().filter(place -> place.kind() == PlaceKind.CAPITAL)
        .filter(place -> state.code().equals(place.state()))
        .forEach(place -> graph.add(node, Ent.capital, ReferencePlaces.node(place, iris)));
    periods.standing(node, state.term().period());
    sink.sameAs(node, state.qid());
    sink.sources(node, state.source());
  }

  void framework(Framework framework) {
    Node node = iris.framework(framework.code());
    graph.type(node, Ent.Framework);
    if (framework.kind() == FrameworkKind.ORGANISATION && framework.parent() == null) {
      graph.type(node, Ent.Organization);
      graph.type(node, Ent.IntergovernmentalOrganization);
    }
    graph.label(node, framework.name());
    framework.aliases().forEach(alias -> graph.add(node, SKOS.altLabel.asNode(), alias));
    graph.add(node, Ent.code, framework.code());
    graph.add(node, Ent.frameworkKind, Codes.of(framework.kind().code()));
    graph.add(node, Ent.bodyOf,
        framework.parent() == null ? null : iris.framework(framework.parent()));
    sink.sameAs(node, framework.qid());
    sink.sources(node, framework.source());
  }
}
