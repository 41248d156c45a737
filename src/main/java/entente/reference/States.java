package entente.reference;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All states, by code and by name. */
public final class States {
  private static final TableReader<State> TABLE = new TableReader<>("states.csv", State.COLUMNS,
      State::of, State::code);

  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final Lazy<NameIndex<State>> byName;
  private final Lazy<NameIndex<State>> byDemonym;

  private States(List<State> states) {
    states.forEach(state -> byCode.put(state.code(), state));
    this.byName = new Lazy<>(() -> new NameIndex<>(states, States::codeAndNames));
    this.byDemonym = new Lazy<>(() -> new NameIndex<>(states, State::demonyms));
  }

  static States load() {
    return new States(TABLE.readBundled());
  }

  static States read(Reader text) {
    return new States(TABLE.read(text));
  }

  private static List<String> codeAndNames(State state) {
    return Stream.concat(Stream.of(state.code()), state.names().stream()).toList();
  }

  /** All of them, in the order of the table. */
  public List<State> all() {
    return List.copyOf(byCode.values());
  }

  /** The state of that ISO 3166-1 alpha-3 code. */
  public Optional<State> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The states called so: by code, name or alias, in whatever case and with or without accents. */
  public List<State> named(String name) {
    return byName.get().named(name);
  }

  /** The states of which this is an adjective or the name of a people: both Congos for "Congolese". */
  public List<State> ofDemonym(String demonym) {
    return byDemonym.get().named(demonym);
  }
}
