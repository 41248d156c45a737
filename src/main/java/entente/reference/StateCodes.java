package entente.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Codes of states in lists that others use for their data, with the time for which they hold. */
public final class StateCodes {
  private static final TableReader<StateCode> TABLE = new TableReader<>("state-codes.csv",
      StateCode.COLUMNS, StateCode::of,
      code -> List.of(code.system(), code.code(), code.state(), code.term()));

  private final Map<String, List<StateCode>> bySystem;

  private StateCodes(List<StateCode> codes) {
    this.bySystem = codes.stream().collect(Collectors.groupingBy(StateCode::system));
  }

  static StateCodes load() {
    return new StateCodes(TABLE.readBundled());
  }

  /** All codes of a list, in the order of the table; none for a list that is not known. */
  public List<StateCode> of(String system) {
    return bySystem.getOrDefault(system, List.of());
  }

  /** What a code of a list stood for, one row a state and time; none if it is not known. */
  public List<StateCode> find(String system, String code) {
    return of(system).stream().filter(each -> each.code().equals(code)).toList();
  }
}
