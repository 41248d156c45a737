package entente.reference.derive;

import entente.reference.NameKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Wikidata identifiers of persons. One counts only if two files, gathered at different times, give it
 * to a person of the same name.
 */
final class PersonIdentifiers {
  private record Mention(String file, String name) {}

  private static final String FOLDER = "entities-officeholders-qid/";

  private final Map<String, Set<Mention>> mentions = new HashMap<>();
  private final Map<NameKey, Set<String>> byName = new HashMap<>();

  PersonIdentifiers(Sources sources) {
    note(sources, "peppercat_officeholders_2025_01.csv", "person", "person_qid");
    note(sources, "world_leaders_2021_wikidata.csv", "officeholderLabel", "officeholder");
    note(sources, "foreign_ministers_2021_2022_wikidata.csv", "name", "person");
    note(sources, "foreign_ministers_2021_2022_scraped.csv", "name", "person");
    note(sources, "igo_officeholders_wikidata.csv", "person", "personID");
    mentions.forEach((qid, all) -> {
      if (isConfirmed(all)) {
        all.forEach(mention -> byName
            .computeIfAbsent(NameKey.of(new PersonName(mention.name()).written()),
                name -> new LinkedHashSet<>())
            .add(qid));
      }
    });
  }

  private void note(Sources sources, String file, String name, String qid) {
    for (Line line : sources.shared(FOLDER + file)) {
      if (line.has(qid) && line.has(name)) {
        mentions.computeIfAbsent(line.get(qid), q -> new LinkedHashSet<>())
            .add(new Mention(file, line.get(name).replaceFirst(" of .*", "")));
      }
    }
  }

  private static boolean isConfirmed(Set<Mention> all) {
    List<PersonName> names = all.stream().map(mention -> new PersonName(mention.name())).distinct()
        .toList();
    boolean agree = names.stream().allMatch(name -> name.mayBe(names.get(0)));
    return agree && all.stream().map(Mention::file).collect(Collectors.toSet()).size() > 1;
  }

  /** The one identifier of a person called by any of the names, or an empty text. */
  String find(Collection<String> names) {
    Set<String> found = names.stream().map(name -> byName.get(NameKey.of(name)))
        .filter(Objects::nonNull).flatMap(Set::stream).collect(Collectors.toSet());
    return found.size() == 1 ? found.iterator().next() : "";
  }
}
