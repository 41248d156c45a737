package entente.reference.derive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of each person beside the posts: spellings of the name, short names, gender. */
final class Persons {
  private record Known(Names aliases, Names shortNames, Set<String> genders) {}

  private final Map<String, Known> byName = new HashMap<>();
  private final Map<String, Line> curated = new HashMap<>();
  private final PersonIdentifiers identifiers;

  Persons(Sources sources) {
    sources.curated("persons.csv").forEach(line -> curated.put(line.get("person"), line));
    this.identifiers = new PersonIdentifiers(sources);
  }

  private Known known(String person) {
    return byName.computeIfAbsent(person, name -> {
      Line line = curated.get(name);
      Names aliases = new Names().except(name);
      Names shortNames = new Names();
      if (line != null) {
        aliases.addAsIs(line.list("aliases"));
        shortNames.addAsIs(line.list("shortNames"));
      }
      return new Known(aliases, shortNames, new LinkedHashSet<>());
    });
  }

  /** Notes the spellings and the gender that a source has. */
  void note(String person, List<Sighting> sightings) {
    Known known = known(person);
    for (Sighting sighting : sightings) {
      if (sighting.name().isFull() && !sighting.source().equals("factbook")) {
        known.aliases().add(sighting.name().written());
      }
      note(person, sighting.gender());
      if (curated.get(person) == null || !curated.get(person).has("shortNames")) {
        known.shortNames().add(sighting.shortName());
      }
    }
  }

  /** Notes a gender that a source has; an empty one says nothing. */
  void note(String person, String gender) {
    if (!gender.isEmpty()) {
      known(person).genders().add(gender);
    }
  }

  /** The cells of a row that tell of the person. */
  Map<String, String> cells(String person, String state) {
    Known known = known(person);
    Names shortNames = new Names().addAsIs(known.shortNames().list());
    if (shortNames.list().isEmpty()) {
      shortNames.addAsIs(ShortNames.of(person, state));
    }
    Names names = new Names().addAsIs(List.of(person)).addAsIs(known.aliases().list());
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("person", person);
    cells.put("aliases", known.aliases().cell());
    cells.put("shortNames", shortNames.cell());
    cells.put("gender", known.genders().size() == 1 ? known.genders().iterator().next() : "");
    cells.put("qid", identifiers.find(names.list()));
    return cells;
  }
}
