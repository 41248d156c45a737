package entente.reference.derive;

import entente.reference.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Wikidata identifiers of states that at least two sources give to a state of the same name. */
final class StateIdentifiers {
  private final Map<NameKey, Map<String, Set<String>>> sourcesByNameAndQid = new HashMap<>();

  StateIdentifiers(Sources sources) {
    sources.shared("entities-country-codes-qid/country-codes.csv").forEach(line -> {
      String qid = line.get("wikidata_id").replaceFirst(".*/", "");
      note("country-codes", line.get("UNTERM English Short").replaceFirst(" \\(.*", ""), qid);
      note("country-codes", line.get("CLDR display name"), qid);
    });
    sources.shared("entities-officeholders-qid/world_leaders_2021_wikidata.csv").forEach(
        line -> note("world-leaders-2021", line.get("country"), line.get("countryid")));
    sources.shared("entities-officeholders-qid/foreign_ministers_2021_2022_wikidata.csv").forEach(
        line -> note("foreign-ministers-2022", line.get("countryLabel"), line.get("country")));
    sources.shared("entities-officeholders-qid/foreign_ministers_2021_2022_scraped.csv").forEach(
        line -> note("foreign-ministers-2021", line.get("countryLabel"), line.get("country")));
  }

  private void note(String source, String name, String qid) {
    if (!qid.isEmpty() && !name.isEmpty()) {
      sourcesByNameAndQid.computeIfAbsent(NameKey.of(name), n -> new HashMap<>())
          .computeIfAbsent(qid, q -> new TreeSet<>()).add(source);
    }
  }

  /**
   * The identifier that at least two sources give to the first of these names, or else to any of
   * them; empty where there is none or more than one.
   */
  String find(List<String> names) {
    String byFirst = confirmed(names.subList(0, 1));
    return byFirst.isEmpty() ? confirmed(names) : byFirst;
  }

  private String confirmed(List<String> names) {
    Map<String, Set<String>> sourcesByQid = new HashMap<>();
    names.forEach(name -> sourcesByNameAndQid.getOrDefault(NameKey.of(name), Map.of())
        .forEach((qid, from) -> sourcesByQid.computeIfAbsent(qid, q -> new TreeSet<>())
            .addAll(from)));
    List<String> confirmed = sourcesByQid.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1).map(Map.Entry::getKey).toList();
    return confirmed.size() == 1 ? confirmed.get(0) : "";
  }
}
