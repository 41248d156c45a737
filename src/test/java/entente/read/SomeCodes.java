package entente.read;

import entente.model.Party;
import entente.read.record.KnownCodes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A handful of states and organisations. */
public final class SomeCodes implements KnownCodes {
  private static final Set<String> STATES = Set.of("CHN", "RUS", "IND", "USA", "PAK", "FRA", "UKR");
  private static final Set<String> ORGANISATIONS = Set.of("SCO", "AU", "NATO", "BRICS", "G20");
  private static final Map<String, String> NEAR = Map.of("CHI", "CHN", "China", "CHN");

  @Override
  public Optional<Party> party(String code) {
    if (STATES.contains(code)) {
      return Optional.of(Party.state(code));
    }
    return ORGANISATIONS.contains(code)
        ? Optional.of(Party.organisation(code))
        : Optional.empty();
  }

  @Override
  public Optional<String> nearest(String code) {
    return Optional.ofNullable(NEAR.get(code));
  }

  @Override
  public Set<String> membershipStatuses() {
    return Set.of("member", "observer", "dialogue-partner", "invited");
  }
}
