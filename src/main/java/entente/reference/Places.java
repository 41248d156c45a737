package entente.reference;

import java.util.Comparator;
import java.util.List;

/** Capitals, cities, venues and regions, by name. */
public final class Places {
  private final List<NamedPlace> places;
  private final Lazy<NameIndex<NamedPlace>> byName;

  private Places(List<NamedPlace> places) {
    this.places = places;
    this.byName = new Lazy<>(() -> new NameIndex<>(places, NamedPlace::names));
  }

  static Places load(PartyReader parties) {
    return new Places(table(parties).readBundled());
  }

  static TableReader<NamedPlace> table(PartyReader parties) {
    return new TableReader<>("places.csv", NamedPlace.COLUMNS, row -> NamedPlace.of(row, parties),
        place -> List.of(place.name(), String.valueOf(place.state()), place.rank()));
  }

  /** All of them, in the order of the table. */
  public List<NamedPlace> all() {
    return places;
  }

  /** The places called so, the most important first. */
  public List<NamedPlace> named(String name) {
    return byName.get().named(name).stream().sorted(Comparator.comparingInt(NamedPlace::rank))
        .toList();
  }
}
