package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a state, an organisation or its representative says, agrees, or takes a view on.
 *
 * @param id unique within its source, such as {@code c1}
 * @param kind commitment, position or topic
 * @param holders all who hold it, at least one
 * @param speaker the person to whom it is attributed; null for a joint one
 * @param polarity for or against; given for a position, null otherwise
 * @param target what it is about, in the document's words; for a commitment with its verb
 * @param frameworks codes of the frameworks named as its scope
 * @param scopeExhaustive false where the frameworks are examples ("such as")
 * @param certainty how sure the speaker is
 * @param event id of the event, in the same source, at which it was said; null where none is
 * @param evidence what it was read from
 * @param confidence how sure the reading is, 0 to 1
 */
public record Claim(String id, ClaimKind kind, List<Party> holders, @Nullable Participant speaker,
    @Nullable Polarity polarity, String target, List<String> frameworks, boolean scopeExhaustive,
    Certainty certainty, @Nullable String event, Evidence evidence, double confidence) {
  public Claim {
    holders = List.copyOf(holders);
    frameworks = List.copyOf(frameworks);
    if (holders.isEmpty()) {
      throw new IllegalArgumentException("a claim needs a holder: " + id);
    }
    if ((kind == ClaimKind.POSITION) != (polarity != null)) {
      throw new IllegalArgumentException("a position, and only a position, has a polarity: " + id);
    }
  }
}
