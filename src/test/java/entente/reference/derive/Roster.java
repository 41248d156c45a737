package entente.reference.derive;

import entente.reference.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persons of each state by their usual names, so that one person has one name in every post. */
final class Roster {
  private static final List<String> BEST_SPELLING = List.of("peppercat", "world-leaders-2021",
      "foreign-ministers-2022", "foreign-ministers-2021", "general-debate", "visits-to-us",
      "factbook");

  private final Map<String, List<String>> curatedNames = new HashMap<>();
  private final Map<String, List<String>> usualByState = new HashMap<>();
  private final List<String> ofOrganisations = new ArrayList<>();

  Roster(Sources sources) {
    Map<String, List<String>> aliases = sources.curated("persons.csv").stream()
        .collect(Collectors.toMap(line -> line.get("person"), line -> line.list("aliases")));
    for (Line line : sources.curated("office-holders.csv")) {
      String person = Names.plain(line.get("person"));
      curatedNames.put(person,
          Stream.concat(Stream.of(person), aliases.getOrDefault(person, List.of()).stream())
              .toList());
      (line.has("state") ? ofState(line.get("state")) : ofOrganisations).add(person);
    }
  }

  private List<String> ofState(String state) {
    return usualByState.computeIfAbsent(state, s -> new ArrayList<>());
  }

  /** The name of a curated person, and the full spellings that were curated. */
  List<PersonName> names(String person) {
    PersonName usual = new PersonName(person);
    return Stream.concat(Stream.of(usual),
        all(person).stream().map(PersonName::new).filter(PersonName::isFull)).toList();
  }

  private List<String> all(String person) {
    return curatedNames.getOrDefault(Names.plain(person), List.of(person));
  }

  /** The name by which the person of the run is to be known: the one had already, if there is one. */
  String usualName(Run run) {
    String best = run.sightings().stream()
        .min(Comparator.comparing(seen -> BEST_SPELLING.indexOf(seen.source())))
        .map(sighting -> sighting.name().written()).orElseThrow();
    List<String> compatriots = ofState(run.first().state());
    Optional<String> known = sameKey(compatriots, best).or(() -> sameKey(ofOrganisations, best))
        .or(() -> spelling(compatriots, best));
    if (known.isEmpty()) {
      compatriots.add(best);
    }
    return known.orElse(best);
  }

  private Optional<String> sameKey(List<String> persons, String name) {
    return persons.stream().filter(person -> all(person).stream().map(NameKey::of)
        .anyMatch(NameKey.of(name)::equals)).findFirst();
  }

  private static Optional<String> spelling(List<String> persons, String name) {
    PersonName wanted = new PersonName(name);
    return persons.stream().filter(person -> new PersonName(person).isSpellingOf(wanted))
        .max(Comparator.comparing(String::length));
  }
}
