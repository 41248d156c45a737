package entente.reason.view;

import entente.map.Ent;
import entente.map.Vocabulary.Org;
import entente.map.Vocabulary.Prov;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;

/**
 * Makes the view of a dataset: plain triples under a profile of belief, as of a day. The view has
 * events with their status, sides and days; claims with their holders; where each holder stands
 * ({@code ent:supports}, {@code ent:opposes}); who belongs to what; allies; tenures of those who
 * speak; names. Votes are not in it.
 */
public final class ViewBuilder {
  private static final List<Node> NAMES = List.of(Facts.TYPE, Facts.LABEL, Ent.code,
      SKOS.prefLabel.asNode());

  private final Facts facts;
  private final Belief belief;
  private final LocalDate asOf;

  /**
   * @param data what is in the store, to be read within a transaction
   * @param asOf the day that the view is of
   */
  public ViewBuilder(DatasetGraph data, Belief belief, LocalDate asOf) {
    this(data, belief, asOf, () -> {});
  }

  /**
   * As the other, but may be stopped.
   *
   * @param watch called often; what it throws ends the work
   */
  public ViewBuilder(DatasetGraph data, Belief belief, LocalDate asOf, Runnable watch) {
    this.facts = new Facts(data, watch);
    this.belief = belief;
    this.asOf = asOf;
  }

  /** The view of everything. */
  public View all() {
    Map<List<Node>, Set<Witness>> belongings = new LinkedHashMap<>();
    facts.find(Node.ANY, Node.ANY, Ent.framework, Node.ANY)
        .forEach(quad -> belonging(quad, belongings));
    return build(facts.subjects(Ent.status, Node.ANY), facts.subjects(Ent.holder, Node.ANY),
        belongings, facts.subjects(Ent.alliance, Node.ANY));
  }

  /**
   * The part of the view that is about one of these: actors, events, claims, memberships. Whatever
   * a rule concludes of two of them follows from it.
   */
  public View around(Collection<Node> things) {
    Set<Node> events = new LinkedHashSet<>(things);
    Set<Node> claims = new LinkedHashSet<>(things);
    Map<List<Node>, Set<Witness>> belongings = new LinkedHashMap<>();
    Set<Node> alliances = new LinkedHashSet<>();
    for (Node thing : things) {
      events.addAll(facts.subjects(Ent.party, thing));
      for (Node role : List.of(Ent.participant, Ent.onBehalfOf)) {
        facts.subjects(role, thing)
            .forEach(part -> events.addAll(facts.subjects(Ent.hasParticipation, part)));
      }
      claims.addAll(facts.subjects(Ent.holder, thing));
      claims.addAll(facts.subjects(Ent.announces, thing));
      // Whatever is told of a member is needed to choose among the sources of one membership.
      for (Node member : facts.objects(Node.ANY, thing, Ent.framework).isEmpty()
          ? Set.of(thing)
          : facts.objects(Node.ANY, thing, Org.member)) {
        for (Node node : facts.subjects(Org.member, member)) {
          facts.find(Node.ANY, node, Ent.framework, Node.ANY)
              .forEach(quad -> belonging(quad, belongings));
          if (!facts.objects(Node.ANY, node, Ent.alliance).isEmpty()) {
            alliances.add(node);
          }
        }
      }
    }
    List.copyOf(events).forEach(event -> events
        .addAll(facts.objects(Node.ANY, event, Ent.onSidelinesOf)));
    return build(events, claims, belongings, alliances);
  }

  private void belonging(Quad quad, Map<List<Node>, Set<Witness>> belongings) {
    Witness witness = new Witness(quad.getGraph(), quad.getSubject());
    facts.objects(quad.getGraph(), quad.getSubject(), Org.member)
        .forEach(member -> belongings
            .computeIfAbsent(List.of(member, quad.getObject()), key -> new LinkedHashSet<>())
            .add(witness));
  }

  private View build(Set<Node> events, Set<Node> claims,
      Map<List<Node>, Set<Witness>> belongings, Set<Node> alliances) {
    View view = new View();
    events.forEach(new EventFacts(facts, belief, asOf, view)::add);
    ClaimFacts claimed = new ClaimFacts(facts, belief, asOf, view);
    claims.stream().filter(claim -> !facts.objects(Node.ANY, claim, Ent.holder).isEmpty())
        .forEach(claimed::add);
    claimed.writeStances();
    MembershipFacts memberships = new MembershipFacts(facts, belief, asOf, view);
    belongings.forEach(
        (pair, told) -> memberships.add(pair.getFirst(), pair.getLast(), told));
    alliances.forEach(alliance -> ally(alliance, view));
    speakers(view).forEach(new TenureFacts(facts, view)::add);
    name(view);
    return view;
  }

  private void ally(Node membership, View view) {
    for (Quad quad : facts.find(Node.ANY, membership, Ent.alliance, Node.ANY)) {
      Node graph = quad.getGraph();
      if (belief.believes(facts.source(graph).names())
          && MembershipFacts.isHeld(facts, graph, membership, asOf)) {
        List<Witness> told = List.of(new Witness(graph, membership));
        view.add(quad.getObject(), Facts.TYPE, Ent.Alliance, told);
        facts.objects(graph, membership, Org.member)
            .forEach(ally -> view.add(quad.getObject(), Ent.ally, ally, told));
      }
    }
  }

  private static Set<Node> speakers(View view) {
    Set<Node> speakers = new LinkedHashSet<>();
    view.triples().stream().filter(triple -> triple.getPredicate().equals(Prov.wasAttributedTo))
        .map(Triple::getObject).forEach(speakers::add);
    return speakers;
  }

  /** Gives what the view speaks of its class, name and code. */
  private void name(View view) {
    Set<Node> named = new LinkedHashSet<>();
    view.triples().stream().filter(triple -> !triple.getPredicate().equals(Facts.TYPE))
        .forEach(triple -> {
          named.add(triple.getSubject());
          named.add(triple.getObject());
        });
    for (Node node : named) {
      if (node.isURI()) {
        NAMES.stream().filter(property -> !isWritten(view, node, property))
            .forEach(property -> facts.objects(Node.ANY, node, property)
                .forEach(value -> view.add(node, property, value, List.of())));
      }
    }
  }

  /** Events and claims have their classes already, by those who are believed. */
  private static boolean isWritten(View view, Node node, Node property) {
    return property.equals(Facts.TYPE) && List.of(Ent.Event, Ent.Claim).stream()
        .anyMatch(type -> !view.witnesses(Triple.create(node, property, type)).isEmpty());
  }
}
