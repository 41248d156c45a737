package entente.map;

import entente.map.Vocabulary.Prov;
import entente.map.Vocabulary.Schema;
import entente.model.DecidedLink;
import entente.model.LinkCheck;
import entente.model.LinkDecision;
import entente.model.LinkDecision.Outcome;
import entente.model.LinkProposal;
import entente.model.LinkProposal.Checks;
import entente.model.LinkProposal.Origin;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link LinkMapper} wrote, from one of its graphs. */
public final class LinkReader {
  private final Graph graph;

  /** @param graph the graph of the proposed, the accepted or the rejected links */
  public LinkReader(Graph graph) {
    this.graph = graph;
  }

  /** The proposals, the surest of each thing first. */
  public List<LinkProposal> proposals() {
    return links().map(this::proposal).sorted(Comparator.comparing(LinkProposal::entity)
        .thenComparing(LinkProposal::score, Comparator.reverseOrder())
        .thenComparing(LinkProposal::match)).toList();
  }

  /** The links that were decided about. */
  public List<DecidedLink> decided() {
    return links().filter(link -> object(link, Ent.decision) != null)
        .map(link -> new DecidedLink(proposal(link), decision(link)))
        .sorted(Comparator.comparing((DecidedLink link) -> link.proposal().entity())
            .thenComparing(link -> link.proposal().match()))
        .toList();
  }

  private Stream<Node> links() {
    return graph.stream(Node.ANY, RDF.type.asNode(), Ent.LinkProposal)
        .map(triple -> triple.getSubject());
  }

  private LinkProposal proposal(Node link) {
    return new LinkProposal(text(link, Ent.proposedFor), text(link, Ent.proposedMatch),
        text(link, Ent.matchLabel), text(link, Ent.matchDescription),
        number(link, Ent.linkConfidence), number(link, Ent.serviceScore),
        new Checks(check(link, Ent.typeCheck), check(link, Ent.dateCheck),
            check(link, Ent.stateCheck)),
        origin(object(link, Prov.wasGeneratedBy)));
  }

  private Origin origin(@Nullable Node linking) {
    if (linking == null) {
      return new Origin("", "", Instant.EPOCH);
    }
    Node software = object(linking, Prov.wasAssociatedWith);
    return new Origin(text(linking, Prov.used),
        software == null ? "" : text(software, Schema.softwareVersion),
        moment(linking, Prov.startedAtTime));
  }

  private LinkDecision decision(Node link) {
    boolean accepted = Codes.of(Outcome.ACCEPTED.code()).equals(object(link, Ent.decision));
    String by = text(link, Ent.decidedBy);
    return new LinkDecision(accepted ? Outcome.ACCEPTED : Outcome.REJECTED,
        moment(link, Ent.decidedAt), by.isEmpty() ? null : by);
  }

  private LinkCheck check(Node link, Node property) {
    Node code = object(link, property);
    return Stream.of(LinkCheck.values()).filter(each -> Codes.of(each.code()).equals(code))
        .findFirst().orElse(LinkCheck.UNCLEAR);
  }

  private Instant moment(Node node, Node property) {
    String text = text(node, property);
    return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
  }

  private double number(Node node, Node property) {
    String text = text(node, property);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  /** An IRI, or the characters of a literal; empty where there is nothing. */
  private String text(Node node, Node property) {
    Node object = object(node, property);
    return object == null
        ? ""
        : object.isURI() ? object.getURI() : object.getLiteralLexicalForm();
  }

  private @Nullable Node object(Node node, Node property) {
    return graph.stream(node, property, Node.ANY).findFirst().map(triple -> triple.getObject())
        .orElse(null);
  }
}
