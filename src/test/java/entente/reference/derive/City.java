package entente.reference.derive;

import entente.reference.NameKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A city of Natural Earth.
 *
 * @param name the cartographers' name
 * @param label the English label of its Wikidata item; empty where there is none
 * @param others further names
 * @param state code of the state, as in states.csv
 * @param capital true for capitals of states and territories
 * @param scaleRank 0 for the most important
 * @param population inhabitants of the urban area
 * @param latitude degrees north
 * @param longitude degrees east
 * @param qid Wikidata identifier as given; empty where there is none
 */
record City(String name, String label, List<String> others, String state, boolean capital,
    int scaleRank, long population, double latitude, double longitude, String qid) {
  /** Codes of Natural Earth for areas that have no ISO code, and whose they are in states.csv. */
  private static final Map<String, String> DISPUTED = Map.of("KOS", "XKX", "SOL", "SOM", "CYN",
      "CYP");

  City {
    others = List.copyOf(others);
  }

  /** All cities of Natural Earth that lie in one of our states. */
  static List<City> all(Sources sources) {
    Map<String, String> codes = new HashMap<>();
    sources.shared("entities-country-codes-qid/country-codes.csv").forEach(
        line -> codes.put(line.get("ISO3166-1-Alpha-2"), line.get("ISO3166-1-Alpha-3")));
    Set<String> states = sources.curated("states.csv").stream().map(line -> line.get("code"))
        .collect(Collectors.toCollection(HashSet::new));
    return sources.shared("entities-naturalearth/ne_10m_populated_places.csv").stream()
        .map(line -> of(line, codes)).filter(city -> states.contains(city.state())).toList();
  }

  private static City of(Line line, Map<String, String> codes) {
    String area = line.get("adm0_a3");
    String state = codes.getOrDefault(line.get("iso_a2"), DISPUTED.getOrDefault(area, area));
    String kind = line.get("featurecla");
    return new City(Names.plain(line.get("name")), Names.plain(line.get("name_en")),
        Arrays.asList(Names.plain(line.get("nameascii")).split("\\|")), state,
        kind.equals("Admin-0 capital"), (int) Double.parseDouble(line.get("scalerank")),
        (long) Double.parseDouble(line.get("pop_max")), Double.parseDouble(line.get("latitude")),
        Double.parseDouble(line.get("longitude")), line.get("wikidataid"));
  }

  /** True if it is known enough to be in the table without being curated. */
  boolean isImportant() {
    return capital || scaleRank <= 3 || population >= 350_000
        || scaleRank <= 4 && population >= 100_000;
  }

  /** More for the more important of two cities of one name. */
  long weight() {
    return population + (long) (10 - Math.min(scaleRank, 10)) * 200_000;
  }

  /** The name as English prose has it: the label, but for endings such as "City" or "District". */
  String usualName() {
    boolean longer = label.startsWith(name) || label.matches(".*(District|County| City)")
        || label.isEmpty() || label.split(" ").length > name.split(" ").length + 1;
    return longer && !name.contains(".") && !isCapitalWithCity() ? name : label;
  }

  private boolean isCapitalWithCity() {
    return capital && label.equals(name + " City");
  }

  /** Its spellings other than the one given. */
  Names aliases(String usual) {
    return new Names().except(usual).add(usualName()).add(name).add(others);
  }

  /** Under what it can be found: its state and any of its names, accents and case aside. */
  List<String> keys() {
    return Stream.concat(Stream.of(name), others.stream()).map(other -> key(state, other))
        .distinct().toList();
  }

  /** The key of a name in a state. */
  static String key(String state, String name) {
    return state + ":" + NameKey.of(name).letters();
  }
}
