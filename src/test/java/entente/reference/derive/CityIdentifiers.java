package entente.reference.derive;

import entente.reference.NameKey;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wikidata identifiers of cities. One counts only if the label of its item is the cartographers' own
 * name, no other city has it, and a second source knows a city of that name in that state: the
 * capital of country-codes, or the actor dictionary of that country.
 */
final class CityIdentifiers {
  private final Set<String> repeated;
  private final Map<String, Set<NameKey>> namesByState = new HashMap<>();

  CityIdentifiers(Sources sources, List<City> cities) {
    Map<String, Long> uses = cities.stream().map(City::qid)
        .collect(Collectors.groupingBy(qid -> qid, Collectors.counting()));
    this.repeated = uses.keySet().stream().filter(qid -> uses.get(qid) > 1)
        .collect(Collectors.toSet());
    sources.shared("entities-country-codes-qid/country-codes.csv").forEach(
        line -> note(line.get("ISO3166-1-Alpha-3"), line.get("Capital")));
    noteDictionary(sources.text("entities-oeda-dictionaries/Phoenix.Countries.actors.txt",
        StandardCharsets.ISO_8859_1));
  }

  /** Entries stand as {@code GERMANY_ [DEU]} with {@code +BERLIN_} and the like below. */
  private void noteDictionary(Stream<String> lines) {
    String[] state = {""};
    lines.forEach(line -> {
      if (line.startsWith("+")) {
        note(state[0], line.substring(1).replaceFirst("[#;].*", "").replace('_', ' '));
      } else if (line.matches("[A-Z].*\\[[A-Z]{3}\\].*")) {
        state[0] = line.replaceFirst(".*\\[([A-Z]{3})\\].*", "$1");
      } else {
        state[0] = "";
      }
    });
  }

  private void note(String state, String name) {
    namesByState.computeIfAbsent(state, s -> new HashSet<>()).add(NameKey.of(name));
  }

  /** The identifier of the city, or an empty text where it could not be checked. */
  String find(City city) {
    boolean labelled = NameKey.of(city.name()).equals(NameKey.of(city.label()));
    boolean known = namesByState.getOrDefault(city.state(), Set.of())
        .contains(NameKey.of(city.name()));
    return labelled && known && !repeated.contains(city.qid()) ? city.qid() : "";
  }
}
