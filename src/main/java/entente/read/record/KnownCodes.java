package entente.read.record;

import entente.model.Party;
import java.util.Optional;
import java.util.Set;

/** The codes that records may use; whoever has reference tables answers from them. */
public interface KnownCodes {
  /** The state of that ISO 3166-1 alpha-3 code, or the organisation of that acronym. */
  Optional<Party> party(String code);

  /** The known code that was probably meant by one that is not known; empty if none is near. */
  Optional<String> nearest(String code);

  /** What a member may be to a framework, such as {@code member} or {@code dialogue-partner}. */
  Set<String> membershipStatuses();
}
