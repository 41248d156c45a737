package entente.map;

import entente.map.Vocabulary.Prov;
import entente.model.Event;
import entente.model.EventLink;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.PartialDate;
import entente.model.VisitKind;
import java.time.LocalDate;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes events with their participations, and who announced them. */
final class EventMapper {
  private final Iris iris;
  private final ActorMapper actors;
  private final EvidenceMapper evidence;
  private final PeriodMapper periods;
  private final Map<String, Node> events;
  private final Map<String, EventLink> links;
  private final GraphSink sink;

  /**
   * @param events the IRI behind each event id of the source
   * @param links why it has that IRI
   */
  EventMapper(Iris iris, ActorMapper actors, EvidenceMapper evidence, PeriodMapper periods,
      Map<String, Node> events, Map<String, EventLink> links, GraphSink sink) {
    this.iris = iris;
    this.actors = actors;
    this.evidence = evidence;
    this.periods = periods;
    this.events = events;
    this.links = links;
    this.sink = sink;
  }

  /**
   * Writes one event.
   *
   * @param source the document or record set that tells of it
   * @param reading the activity that read it
   * @param day the day of that document; null where it has none
   */
  void map(Event event, Node source, Node reading, @Nullable LocalDate day) {
    Node node = events.get(event.id());
    types(node, event);
    sink.add(node, Ent.status, Codes.of(event.status().code()));
    periods.event(node, event.when());
    where(node, event);
    String framework = event.framework();
    sink.add(node, Ent.convenedUnder, framework == null ? null : actors.framework(framework));
    sink.add(node, Ent.onSidelinesOf, events.get(event.sidelinesOf()));
    event.participants().forEach(who -> participation(node, event, who));
    sink.add(node, Ent.extractionConfidence, Literals.decimal(event.confidence()));
    EventLink link = links.get(event.id());
    if (link != null) {
      actors.linked(node, link.reason(), link.reason().text(""));
    }
    evidence.of(node, event.evidence());
    Participant announcer = event.announcedBy();
    if (announcer != null) {
      Node announcement = iris.hashed("announcement", source.getURI(), node.getURI(),
          actors.key(announcer));
      sink.add(announcement, Prov.wasGeneratedBy, reading);
      announcement(announcement, node, event, announcer, day);
    }
  }

  private void types(Node node, Event event) {
    sink.type(node, type(event.type()));
    if (event.visitKind() != null) {
      sink.type(node, type(event.visitKind()));
    }
    String name = event.name();
    if (name != null && event.type() == EventType.SIGNING) {
      Node work = iris.work(TargetKey.of(name));
      sink.type(work, Ent.Document);
      sink.label(work, name);
      sink.add(node, Ent.signed, work);
    } else if (name != null) {
      sink.label(node, name);
    }
  }

  private void where(Node node, Event event) {
    if (event.place() == null) {
      return;
    }
    actors.at(node, event.place());
    String country = event.place().country();
    if (event.type() == EventType.VISIT && country != null) {
      sink.add(node, Ent.hostState, actors.state(country));
    }
  }

  private void participation(Node event, Event told, Participant who) {
    Node node = iris.hashed("participation", event.getURI(), actors.key(who));
    sink.add(event, Ent.hasParticipation, node);
    sink.add(event, Ent.party, actors.party(who.party()));
    sink.type(node, Ent.Participation);
    actors.acting(node, Ent.participant, who, day(told));
    evidence.of(node, told.evidence());
  }

  private void announcement(Node node, Node event, Event told, Participant who,
      @Nullable LocalDate day) {
    sink.type(node, Ent.Announcement);
    sink.add(node, Ent.announces, event);
    sink.add(node, Ent.holder, actors.party(who.party()));
    actors.acting(node, Prov.wasAttributedTo, who, day);
    sink.add(node, Ent.extractionConfidence, Literals.decimal(told.confidence()));
    evidence.of(node, told.evidence());
  }

  private static @Nullable LocalDate day(Event event) {
    PartialDate start = event.when().start();
    return start != null && start.isDay() ? start.earliest() : null;
  }

  private static Node type(EventType type) {
    return switch (type) {
      case MEETING -> Ent.Meeting;
      case SESSION -> Ent.Session;
      case CALL -> Ent.Call;
      case VISIT -> Ent.Visit;
      case SIGNING -> Ent.Signing;
    };
  }

  private static Node type(VisitKind kind) {
    return switch (kind) {
      case STATE -> Ent.StateVisit;
      case OFFICIAL -> Ent.OfficialVisit;
      case WORKING -> Ent.WorkingVisit;
    };
  }
}
