package entente.pipeline;

import entente.map.LinkMapper;
import entente.map.LinkReader;
import entente.model.DecidedLink;
import entente.model.LinkDecision;
import entente.model.LinkDecision.Outcome;
import entente.model.LinkProposal;
import entente.store.Section;
import entente.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The links of a store to other data sets: those that are proposed, and those that somebody has
 * decided about. It is read, changed in memory, and written back as a whole.
 */
public final class LinkLedger {
  private static final Comparator<LinkProposal> SUREST_FIRST = Comparator
      .comparingDouble(LinkProposal::score).reversed().thenComparing(LinkProposal::entity)
      .thenComparing(LinkProposal::match);

  private final Store store;
  private final LinkMapper mapper;
  private final Map<Node, LinkProposal> open = new LinkedHashMap<>();
  private final Map<Node, DecidedLink> decided = new LinkedHashMap<>();

  private LinkLedger(Store store, LinkMapper mapper) {
    this.store = store;
    this.mapper = mapper;
  }

  /** Reads the links of a store. */
  public static LinkLedger read(Store store, LinkMapper mapper) {
    LinkLedger ledger = new LinkLedger(store, mapper);
    store.read(facts -> {
      new LinkReader(facts.getGraph(mapper.proposedGraph())).proposals()
          .forEach(proposal -> ledger.open.put(mapper.link(proposal), proposal));
      Stream.of(Outcome.values())
          .flatMap(outcome -> new LinkReader(facts.getGraph(mapper.graph(outcome))).decided()
              .stream())
          .forEach(link -> ledger.decided.put(mapper.link(link.proposal()), link));
      return ledger;
    });
    // Both hold it where writing was broken off between the two transactions.
    ledger.open.keySet().removeAll(ledger.decided.keySet());
    return ledger;
  }

  /** The IRI of a link. */
  public Node link(LinkProposal proposal) {
    return mapper.link(proposal);
  }

  /** What nobody has decided about, the surest first. */
  public List<LinkProposal> open() {
    return open.values().stream().sorted(SUREST_FIRST).toList();
  }

  /** What was decided about. */
  public List<DecidedLink> decided() {
    return List.copyOf(decided.values());
  }

  /**
   * Puts new proposals in place of those for the same entities. What was decided about is not
   * proposed again, and what was proposed before just so keeps its date.
   *
   * @param asked the entities that were asked about
   * @return those of them that are open now, the surest first
   */
  public List<LinkProposal> propose(Collection<String> asked, Collection<LinkProposal> proposals) {
    Map<Node, LinkProposal> before = new LinkedHashMap<>(open);
    open.values().removeIf(proposal -> asked.contains(proposal.entity()));
    List<LinkProposal> fresh = new ArrayList<>();
    for (LinkProposal proposal : proposals) {
      Node link = mapper.link(proposal);
      if (!decided.containsKey(link)) {
        LinkProposal old = before.get(link);
        boolean same = old != null && proposal.at(old.origin().at()).equals(old);
        open.put(link, same ? old : proposal);
        fresh.add(open.get(link));
      }
    }
    return fresh.stream().sorted(SUREST_FIRST).toList();
  }

  /**
   * The link of that IRI, open or decided; or the only open one for the entity of that IRI.
   */
  public Optional<LinkProposal> find(Node iri) {
    DecidedLink known = decided.get(iri);
    if (open.containsKey(iri) || known != null) {
      return Optional.of(known == null ? open.get(iri) : known.proposal());
    }
    List<LinkProposal> ofEntity = open.values().stream()
        .filter(proposal -> proposal.entity().equals(iri.toString())).toList();
    return ofEntity.size() == 1 ? Optional.of(ofEntity.getFirst()) : Optional.empty();
  }

  /** The match that was accepted for the same entity, and is not that of the proposal. */
  public Optional<String> rival(LinkProposal proposal) {
    return decided.values().stream()
        .filter(link -> link.decision().outcome() == Outcome.ACCEPTED)
        .map(DecidedLink::proposal)
        .filter(other -> other.entity().equals(proposal.entity()) && !other.sameLink(proposal))
        .map(LinkProposal::match).findFirst();
  }

  /**
   * Decides, in place of what was decided before. Where a link is accepted, the other open ones of
   * its entity are dropped.
   */
  public void decide(LinkProposal proposal, LinkDecision decision) {
    Node link = mapper.link(proposal);
    open.remove(link);
    decided.put(link, new DecidedLink(proposal, decision));
    if (decision.outcome() == Outcome.ACCEPTED) {
      open.values().removeIf(other -> other.entity().equals(proposal.entity()));
    }
  }

  /** Writes all links in one transaction, and takes out the graphs that are empty in another. */
  public void write() {
    List<Node> empty = new ArrayList<>();
    if (open.isEmpty()) {
      empty.add(mapper.proposedGraph());
    }
    for (Outcome outcome : Outcome.values()) {
      if (decided.values().stream().noneMatch(link -> link.decision().outcome() == outcome)) {
        empty.add(mapper.graph(outcome));
      }
    }
    store.replace(stream -> {
      mapper.proposed(open.values(), stream);
      for (Outcome outcome : Outcome.values()) {
        mapper.decided(outcome, decided.values(), stream);
      }
    });
    store.remove(Section.FACTS, empty);
  }
}
