package entente.reference.derive;

import entente.reference.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Derives places.csv: the important cities of Natural Earth under the names that prose uses, and the
 * curated venues and regions; of cities with one name the more important gets the lower rank.
 */
final class PlacesDeriver {
  private static final List<String> COLUMNS = List.of("name", "aliases", "state", "kind", "rank",
      "ambiguous", "qid", "lat", "lon", "source");
  private static final Comparator<Map<String, String>> BY_IMPORTANCE = Comparator
      .comparing((Map<String, String> row) -> -Long.parseLong(row.get("weight")));

  private final List<Line> curated;
  private final List<City> cities;
  private final Map<String, City> cityByKey = new HashMap<>();
  private final CityIdentifiers identifiers;
  private final Set<NameKey> words = new HashSet<>();
  private final Set<NameKey> familyNames = new HashSet<>();
  private final Map<String, List<String>> capitals = new LinkedHashMap<>();

  PlacesDeriver(Sources sources) {
    this.curated = sources.curated("places.csv");
    this.cities = City.all(sources);
    cities.forEach(city -> city.keys().forEach(key -> cityByKey.merge(key, city,
        (one, other) -> one.weight() >= other.weight() ? one : other)));
    this.identifiers = new CityIdentifiers(sources, cities);
    sources.curated("place-words.csv").forEach(line -> words.add(NameKey.of(line.get("word"))));
    sources.shared("entities-officeholders-qid/peppercat_officeholders_2025_01.csv").forEach(
        line -> familyNames.add(NameKey.of(line.get("person").replaceFirst(".* ", ""))));
    sources.curated("states.csv").stream().filter(line -> !line.get("kind").equals("dissolved"))
        .forEach(line -> capitals.put(line.get("code"), line.list("capital")));
  }

  Table derive() {
    Set<City> left = new LinkedHashSet<>(cities);
    List<Map<String, String>> rows = new ArrayList<>();
    for (Line line : curated) {
      City city = line.has("replaces") ? find(line.get("replaces"), line.get("state")) : null;
      left.remove(city);
      rows.add(row(line, city));
    }
    Set<String> named = rows.stream().map(PlacesDeriver::identity).collect(Collectors.toSet());
    left.stream().filter(City::isImportant).map(this::row)
        .filter(row -> named.add(identity(row))).forEach(rows::add);
    addCapitals(rows);
    return new Table("places.csv", COLUMNS, ranked(rows));
  }

  /** Capitals too small for Natural Earth come with the name that states.csv has. */
  private void addCapitals(List<Map<String, String>> rows) {
    Set<String> withCapital = rows.stream().filter(row -> row.get("kind").equals("capital"))
        .map(row -> row.get("state")).collect(Collectors.toSet());
    capitals.forEach((state, names) -> {
      if (!withCapital.contains(state) && !names.isEmpty()) {
        boolean ambiguous = words.contains(NameKey.of(names.get(0)));
        rows.add(
            row(names.get(0), new Names(), state, "capital", 1000, ambiguous, null, "curated"));
      }
    });
  }

  private static String identity(Map<String, String> row) {
    return NameKey.of(row.get("name")).letters() + "/" + row.get("state");
  }

  /** The city of a name such as {@code Kiev}, or {@code RUS:Yalta} where the source has another state. */
  private City find(String replaces, String state) {
    String[] parts = replaces.contains(":") ? replaces.split(":") : new String[]{state, replaces};
    City city = cityByKey.get(City.key(parts[0], parts[1]));
    if (city == null) {
      throw new IllegalStateException("Natural Earth has no " + parts[1] + " in " + parts[0]);
    }
    return city;
  }

  private Map<String, String> row(Line line, @Nullable City city) {
    String name = Names.plain(line.get("name"));
    Names aliases = new Names().except(name).addAsIs(line.list("aliases"));
    String kind = line.get("kind");
    boolean ambiguous = line.has("ambiguous");
    if (city == null) {
      long weight = kind.equals("venue") || kind.equals("region") ? 1_000_000 : 50_000;
      return row(name, aliases, line.get("state"), kind, weight, ambiguous, null, "curated");
    }
    return row(name, aliases, line.get("state"), kind, city.weight(), ambiguous, city,
        "curated; natural-earth");
  }

  private Map<String, String> row(City city) {
    NameKey key = NameKey.of(city.usualName());
    List<String> spellings = capitals.getOrDefault(city.state(), List.of()).stream()
        .filter(capital -> NameKey.of(capital).equals(key)).toList();
    boolean capital = !spellings.isEmpty();
    String name = capital ? Names.plain(spellings.get(0)) : city.usualName();
    boolean ambiguous = words.contains(key) || !capital && familyNames.contains(key);
    return row(name, city.aliases(name).add(spellings), city.state(), capital ? "capital" : "city",
        city.weight(), ambiguous, city, "natural-earth");
  }

  private Map<String, String> row(String name, Names aliases, String state, String kind,
      long weight, boolean ambiguous, @Nullable City city,
      String source) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("name", name);
    row.put("aliases", aliases.cell());
    row.put("state", state);
    row.put("kind", kind);
    row.put("weight", String.valueOf(kind.equals("capital") ? weight * 1000 : weight));
    row.put("ambiguous", ambiguous ? "true" : "");
    row.put("qid", city == null ? "" : identifiers.find(city));
    row.put("lat", city == null ? "" : degrees(city.latitude()));
    row.put("lon", city == null ? "" : degrees(city.longitude()));
    row.put("source", source);
    return row;
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.3f", degrees);
  }

  /** Sorts by importance and numbers the places of one name. */
  private static List<Map<String, String>> ranked(List<Map<String, String>> rows) {
    rows.sort(BY_IMPORTANCE.thenComparing(row -> row.get("name") + "/" + row.get("state")));
    Map<NameKey, Integer> seen = new HashMap<>();
    for (Map<String, String> row : rows) {
      row.put("rank",
          String.valueOf(seen.merge(NameKey.of(row.get("name")), 1, Integer::sum)));
      row.remove("weight");
    }
    return rows;
  }
}
