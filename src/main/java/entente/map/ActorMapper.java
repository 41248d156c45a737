package entente.map;

import entente.model.Link;
import entente.model.LinkReason;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import java.time.LocalDate;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Gives states, organisations, frameworks, persons and places their IRIs, and tells of those that
 * the reference graph does not have.
 */
final class ActorMapper {
  private final Iris iris;
  private final KnownEntities known;
  private final Map<Participant, Link> persons;
  private final GraphSink sink;

  ActorMapper(Iris iris, KnownEntities known, Map<Participant, Link> persons, GraphSink sink) {
    this.iris = iris;
    this.known = known;
    this.persons = persons;
    this.sink = sink;
  }

  /** A side of an event, or the holder of a claim. */
  Node party(Party party) {
    return party.isState() ? state(party.code()) : organisation(party.code(), Ent.Organization);
  }

  Node state(String code) {
    Node state = iris.state(code);
    if (!known.isState(code)) {
      tell(state, Ent.State, code);
      sink.add(state, Ent.code, code);
    }
    return state;
  }

  /** What an event is convened under, or a claim is to hold within. */
  Node framework(String code) {
    return organisation(code, Ent.Framework);
  }

  /** One who publishes, with the state whose government it is. */
  Node publisher(String name) {
    GovernmentBodies.Body body = known.government(name);
    Node publisher = organisation(body == null ? name : body.name(), Ent.Organization);
    if (body != null) {
      sink.add(publisher, Ent.ofState, state(body.state()));
    }
    return publisher;
  }

  private Node organisation(String name, Node type) {
    if (known.isFramework(name)) {
      return iris.framework(name);
    }
    Node organisation = iris.organisation(name);
    tell(organisation, type, name);
    return organisation;
  }

  /**
   * Tells who acts for whom on a node that is a participation or a claim: person, title and name as
   * stated, posts held on that day.
   *
   * @param role the property that leads to the person
   * @param day when it was; null where not known
   */
  void acting(Node node, Node role, Participant who, @Nullable LocalDate day) {
    sink.add(node, Ent.onBehalfOf, party(who.party()));
    sink.add(node, Ent.roleAsStated, who.role());
    sink.add(node, Ent.nameAsStated, who.person());
    Node person = person(who);
    if (person == null) {
      return;
    }
    sink.add(node, role, person);
    Link link = persons.get(who);
    if (link != null) {
      linked(node, link.reason(), link.note());
    }
    if (day != null) {
      known.posts(person, who.party(), day).forEach(post -> sink.add(node, Ent.inPost, post));
    }
  }

  /** Tells how sure a link is, why it was made, and the same in words. */
  void linked(Node node, LinkReason reason, String note) {
    sink.add(node, Ent.linkConfidence, Literals.decimal(reason.score()));
    sink.add(node, Ent.linkReason, Codes.of(reason.code()));
    sink.add(node, Ent.linkNote, note);
  }

  /** The person behind a name, or behind a title that linking could resolve. */
  private @Nullable Node person(Participant who) {
    Link link = persons.get(who);
    String name = who.person();
    if (link == null && name == null) {
      return null;
    }
    Node person = iris.person(link == null ? name : link.entity());
    if (name != null && (link == null || !link.known())) {
      tell(person, Ent.Person, name);
    }
    return person;
  }

  /** The key that tells a participant from the others of an event. */
  String key(Participant who) {
    String name = who.person();
    Link link = persons.get(who);
    String person = link != null ? Slug.of(link.entity()) : name == null ? "" : Slug.of(name);
    return person + " " + who.party().kind() + " " + who.party().code();
  }

  /** Where it was: the place, where it has a name, and the state in which it is. */
  void at(Node event, Place place) {
    String country = place.country();
    String name = place.name();
    sink.add(event, Ent.country, country == null ? null : state(country));
    if (name == null) {
      return;
    }
    Node named = known.place(name, country);
    if (named == null) {
      named = iris.place(name, country == null ? "" : country);
      tell(named, Ent.Place, name);
      sink.add(named, Ent.country, country == null ? null : state(country));
    }
    sink.add(event, Ent.place, named);
  }

  private void tell(Node node, Node type, String label) {
    sink.type(node, type);
    sink.label(node, label);
  }
}
