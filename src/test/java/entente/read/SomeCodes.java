package entente.read;

import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Period;
import entente.read.dataset.CodeSystem;
import entente.read.dataset.DatedState;
import entente.read.dataset.StateCodes;
import entente.read.record.KnownCodes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A handful of states and organisations. */
public final class SomeCodes implements KnownCodes, StateCodes {
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

  /** The Soviet seat by the number of COW, and a few seats in the General Assembly. */
  @Override
  public List<DatedState> states(CodeSystem system, String code) {
    if (system == CodeSystem.COW) {
      return switch (code) {
        case "365" -> List.of(dated("SUN", "1922-12-30", "1991-12-25"),
            dated("RUS", "1991-12-26", null));
        case "710" -> List.of(dated("CHN", null, null));
        case "220" -> List.of(dated("FRA", null, null));
        case "2" -> List.of(dated("USA", null, null));
        default -> List.of();
      };
    }
    return switch (code) {
      case "CN" -> List.of(dated("CHN", "1971-10-25", null));
      case "TW" -> List.of(dated("TWN", "1945-10-24", "1971-10-25"));
      case "RU" -> List.of(dated("RUS", "1945", null));
      case "US" -> List.of(dated("USA", "1945", null));
      case "DD" -> List.of(dated("DDR", "1973-09-18", "1990-10-03"));
      default -> List.of();
    };
  }

  @Override
  public Optional<String> framework(String name) {
    return name.equals("Shanghai Cooperation Organization") ? Optional.of("SCO") : Optional.empty();
  }

  private static DatedState dated(String state, @Nullable String since, @Nullable String until) {
    return new DatedState(state, new Period(since == null ? null : PartialDate.parse(since),
        until == null ? null : PartialDate.parse(until)));
  }
}
