package entente.pipeline;

import entente.model.LinkProposal;
import entente.question.Answer;
import entente.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Proposals as a table: for eyes, and as the file that a person fills in. Its first column is empty,
 * for {@code accept} or {@code reject}; its last one says which link a row is about.
 */
public final class LinkSheet {
  /** The column that a person fills in. */
  public static final String DECISION = "decision";
  /** The column that says which link a row is about. */
  public static final String LINK = "link";

  /** The columns for eyes. */
  public static final List<String> SHOWN = List.of("score", "name", "match", "label",
      "description", "type", "dates", "states", LINK);

  private static final List<String> COLUMNS = List.of(DECISION, "score", "name", "label",
      "description", "type", "dates", "states", "entity", "match", LINK);

  private final Store store;
  private final LinkLedger ledger;

  /** @param store has the names of the entities */
  public LinkSheet(Store store, LinkLedger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  /** The proposals as rows, in their order. */
  public Answer of(Collection<LinkProposal> proposals) {
    return new Answer(COLUMNS, proposals.stream().map(this::row).toList());
  }

  private List<@Nullable Node> row(LinkProposal proposal) {
    Node entity = NodeFactory.createURI(proposal.entity());
    return new ArrayList<>(Arrays.asList(null, text("%.2f".formatted(proposal.score())),
        text(name(entity)), text(proposal.label()), text(proposal.description()),
        text(proposal.checks().type().code()), text(proposal.checks().dates().code()),
        text(proposal.checks().states().code()), entity,
        NodeFactory.createURI(proposal.match()), ledger.link(proposal)));
  }

  private String name(Node entity) {
    return store.read(facts -> facts.stream(Node.ANY, entity, RDFS.label.asNode(), Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm()).sorted().findFirst()
        .orElse(""));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
