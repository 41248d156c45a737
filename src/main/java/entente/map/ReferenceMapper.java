package entente.map;

import entente.map.Vocabulary.Org;
import entente.model.Party;
import entente.model.Period;
import entente.reference.MembershipSpell;
import entente.reference.OfficeHolders;
import entente.reference.Reference;
import entente.reference.State;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Writes the reference tables as quads of one named graph: states, frameworks, places, who belongs
 * to what and who held which post when, each with its source.
 */
public final class ReferenceMapper {
  private final Iris iris;

  /** @param iris makes the IRIs */
  public ReferenceMapper(Iris iris) {
    this.iris = iris;
  }

  /** The named graph that holds the reference tables. */
  public Node graph() {
    return iris.graph("reference");
  }

  /** Pushes the quads of all tables, each once; the stream is neither started nor finished. */
  public void map(Reference reference, StreamRDF stream) {
    ReferenceSink sink = new ReferenceSink(iris, new GraphSink(graph(), stream));
    ReferenceActors actors = new ReferenceActors(iris, sink);
    reference.states().all().forEach(state -> actors.state(state, reference.places().all()));
    reference.frameworks().all().forEach(actors::framework);
    Set<String> states = reference.states().all().stream().map(State::qid)
        .filter(Objects::nonNull).collect(Collectors.toSet());
    ReferencePlaces places = new ReferencePlaces(iris, sink, states);
    reference.places().all().forEach(places::map);
    PeriodMapper periods = new PeriodMapper(sink.graph());
    reference.memberships().all().forEach(spell -> membership(spell, sink, periods));
    ReferenceTenures tenures = new ReferenceTenures(iris, reference, sink);
    OfficeHolders holders = reference.officeHolders();
    holders.all().forEach(holder -> tenures.map(holder, holders));
  }

  private void membership(MembershipSpell spell, ReferenceSink sink, PeriodMapper periods) {
    GraphSink graph = sink.graph();
    Node framework = iris.framework(spell.framework());
    Node member = member(spell.member());
    Period when = spell.term().period();
    Node node = iris.hashed("membership", framework.getURI(), member.getURI(),
        spell.status().code(), String.valueOf(when.start()), String.valueOf(when.end()),
        spell.source());
    graph.type(node, Ent.Membership);
    graph.type(node, Org.Membership);
    graph.add(node, Org.member, member);
    graph.add(node, Ent.framework, framework);
    graph.add(node, Ent.membershipStatus, Codes.of(spell.status().code()));
    if (spell.disputed()) {
      graph.add(node, Ent.disputed, Literals.flag(true));
    }
    periods.standing(node, when);
    sink.sources(node, spell.source());
  }

  private Node member(Party party) {
    return party.isState() ? iris.state(party.code()) : iris.framework(party.code());
  }
}
