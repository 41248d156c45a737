package entente.reason.view;

import entente.map.Codes;
import entente.map.Ent;
import entente.map.OntologyFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event that is believed: what it is, its status by the latest word, who takes part, when,
 * and under what. What begins after the day of the view is there only as planned, as far as it was
 * told by then.
 */
final class EventFacts {
  private static final Node PLANNED = Codes.of("planned");
  private static final List<Node> COPIED = List.of(Ent.convenedUnder, Ent.onSidelinesOf,
      Ent.hostState, Ent.country, Ent.place);

  private final Facts facts;
  private final Belief belief;
  private final LocalDate asOf;
  private final View view;
  private final Graph terms = OntologyFile.TERMS.graph();

  EventFacts(Facts facts, Belief belief, LocalDate asOf, View view) {
    this.facts = facts;
    this.belief = belief;
    this.asOf = asOf;
    this.view = view;
  }

  /** One source's word on whether the event came about. */
  private record Telling(Witness witness, Source source, Node status) {
    /** Undated plans come first, all else that is undated last. */
    String order() {
      LocalDate day = source.day();
      boolean planned = status.equals(PLANNED);
      String date = day == null ? (planned ? "0000" : "9999") : day.toString();
      return date + (planned ? " " : "~") + status.getURI();
    }
  }

  void add(Node event) {
    List<Telling> tellings = new ArrayList<>();
    for (Quad quad : facts.find(Node.ANY, event, Ent.status, Node.ANY)) {
      Source source = facts.source(quad.getGraph());
      if (belief.believes(source.names())
          && facts.confidence(quad.getGraph(), event) >= belief.confidence()) {
        tellings.add(new Telling(new Witness(quad.getGraph(), event), source, quad.getObject()));
      }
    }
    LocalDate begins = latest(tellings, event, Ent.startEarliest);
    LocalDate begun = earliest(tellings, event, Ent.startLatest);
    if (begun == null || begun.isAfter(asOf)) {
      tellings.removeIf(telling -> isLater(telling.source().day()));
      if (begins != null && begins.isAfter(asOf)) {
        tellings.removeIf(telling -> !telling.status().equals(PLANNED));
      }
    }
    Set<Node> sides = new LinkedHashSet<>();
    tellings.forEach(telling -> sides
        .addAll(facts.objects(telling.witness().graph(), event, Ent.party)));
    if (belief.isConfirmed(sides, tellings.stream().map(Telling::source).toList())) {
      write(event, tellings, sides);
      List<Witness> all = tellings.stream().map(Telling::witness).toList();
      view.addDay(event, Ent.startEarliestDay, begins, all);
      view.addDay(event, Ent.startLatestDay, begun, all);
    }
  }

  private void write(Node event, List<Telling> tellings, Set<Node> sides) {
    Telling last = tellings.stream().max(Comparator.comparing(Telling::order)).orElseThrow();
    view.add(event, Ent.status, last.status(),
        tellings.stream().filter(each -> each.status().equals(last.status()))
            .map(Telling::witness).toList());
    for (Telling telling : tellings) {
      Node graph = telling.witness().graph();
      List<Witness> witness = List.of(telling.witness());
      facts.objects(graph, event, Facts.TYPE)
          .forEach(
              type -> upwards(type).forEach(each -> view.add(event, Facts.TYPE, each, witness)));
      facts.objects(graph, event, Ent.party)
          .forEach(party -> view.add(event, Ent.party, party, witness));
      facts.objects(graph, event, Ent.hasParticipation)
          .forEach(part -> participation(event, part, graph, witness));
      COPIED.forEach(property -> facts.objects(graph, event, property)
          .forEach(value -> view.add(event, property, value, witness)));
    }
    view.addNumber(event, Ent.sideCount, sides.size(),
        tellings.stream().map(Telling::witness).toList());
  }

  private void participation(Node event, Node part, Node graph, List<Witness> witness) {
    view.add(event, Ent.hasParticipation, part, witness);
    view.add(part, Facts.TYPE, Ent.Participation, witness);
    for (Node property : List.of(Ent.participant, Ent.onBehalfOf)) {
      facts.objects(graph, part, property)
          .forEach(value -> view.add(part, property, value, witness));
    }
  }

  /** A class with all that it is under, so that no engine need know the ontology. */
  private Set<Node> upwards(Node type) {
    Set<Node> all = new LinkedHashSet<>(List.of(type));
    terms.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
        .forEach(above -> all.addAll(upwards(above.getObject())));
    return all;
  }

  private boolean isLater(@Nullable LocalDate day) {
    return day != null && day.isAfter(asOf);
  }

  private @Nullable LocalDate latest(List<Telling> tellings, Node event, Node property) {
    return days(tellings, event, property).stream().max(Comparator.naturalOrder()).orElse(null);
  }

  private @Nullable LocalDate earliest(List<Telling> tellings, Node event, Node property) {
    return days(tellings, event, property).stream().min(Comparator.naturalOrder()).orElse(null);
  }

  private List<LocalDate> days(List<Telling> tellings, Node event, Node property) {
    List<LocalDate> days = new ArrayList<>();
    for (Telling telling : tellings) {
      LocalDate day = facts.day(telling.witness().graph(), event, property);
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }
}
