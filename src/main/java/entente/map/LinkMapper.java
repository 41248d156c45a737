package entente.map;

import entente.map.Vocabulary.Prov;
import entente.map.Vocabulary.Schema;
import entente.model.DecidedLink;
import entente.model.LinkDecision;
import entente.model.LinkDecision.Outcome;
import entente.model.LinkProposal;
import entente.model.LinkProposal.Origin;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL2;

/**
 * Writes links to other data sets, in a named graph each for those that are proposed, accepted and
 * rejected. Only an accepted one is a fact: it becomes {@code owl:sameAs}, beside its evidence.
 */
public final class LinkMapper {
  private final Iris iris;

  /** @param iris makes the IRIs */
  public LinkMapper(Iris iris) {
    this.iris = iris;
  }

  /** The named graph of the links that nobody has decided about. */
  public Node proposedGraph() {
    return iris.graph("links/proposed");
  }

  /** The named graph of the links that were accepted, or rejected. */
  public Node graph(Outcome outcome) {
    return iris.graph("links/" + outcome.code());
  }

  /** The IRI of a link: that of its two ends, whoever proposes it. */
  public Node link(LinkProposal proposal) {
    return iris.hashed("link", proposal.entity(), proposal.match());
  }

  /** Pushes the quads of open proposals. */
  public void proposed(Collection<LinkProposal> proposals, StreamRDF stream) {
    GraphSink sink = new GraphSink(proposedGraph(), stream);
    proposals.forEach(proposal -> proposal(proposal, sink));
  }

  /** Pushes the quads of those that were decided in that way; others are left out. */
  public void decided(Outcome outcome, Collection<DecidedLink> links, StreamRDF stream) {
    GraphSink sink = new GraphSink(graph(outcome), stream);
    links.stream().filter(link -> link.decision().outcome() == outcome).forEach(link -> {
      LinkProposal proposal = link.proposal();
      proposal(proposal, sink);
      decision(link(proposal), link.decision(), sink);
      if (outcome == Outcome.ACCEPTED) {
        sink.add(node(proposal.entity()), OWL2.sameAs.asNode(), node(proposal.match()));
      }
    });
  }

  private void proposal(LinkProposal proposal, GraphSink sink) {
    Node link = link(proposal);
    sink.type(link, Ent.LinkProposal);
    sink.add(link, Ent.proposedFor, node(proposal.entity()));
    sink.add(link, Ent.proposedMatch, node(proposal.match()));
    sink.add(link, Ent.matchLabel, proposal.label());
    sink.add(link, Ent.matchDescription,
        proposal.description().isEmpty() ? null : proposal.description());
    sink.add(link, Ent.linkConfidence, Literals.decimal(proposal.score()));
    sink.add(link, Ent.serviceScore, Literals.decimal(proposal.serviceScore()));
    sink.add(link, Ent.typeCheck, Codes.of(proposal.checks().type().code()));
    sink.add(link, Ent.dateCheck, Codes.of(proposal.checks().dates().code()));
    sink.add(link, Ent.stateCheck, Codes.of(proposal.checks().states().code()));
    sink.add(link, Prov.wasGeneratedBy, linking(proposal.origin(), sink));
  }

  private Node linking(Origin origin, GraphSink sink) {
    Node linking = iris.hashed("linking", origin.service(), origin.version(),
        origin.at().toString());
    Node software = iris.software(origin.version());
    sink.type(linking, Ent.Linking);
    sink.add(linking, Prov.used, node(origin.service()));
    sink.add(linking, Prov.startedAtTime, Literals.moment(origin.at()));
    sink.add(linking, Prov.wasAssociatedWith, software);
    sink.type(software, Prov.SoftwareAgent);
    sink.label(software, "Entente " + origin.version());
    sink.add(software, Schema.softwareVersion, origin.version());
    return linking;
  }

  private static void decision(Node link, LinkDecision decision, GraphSink sink) {
    sink.add(link, Ent.decision, Codes.of(decision.outcome().code()));
    sink.add(link, Ent.decidedAt, Literals.moment(decision.at()));
    sink.add(link, Ent.decidedBy, decision.by());
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
