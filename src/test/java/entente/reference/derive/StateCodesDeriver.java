package entente.reference.derive;

import entente.reference.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Derives state-codes.csv: the curated codes, and the slugs by which the US Office of the Historian
 * names territories, each with the state of that name. A slug that passed from state to state, or
 * has another name, is curated.
 */
final class StateCodesDeriver {
  private static final List<String> COLUMNS = List.of("system", "code", "state", "since", "until",
      "source");
  private static final String SYSTEM = "us-historian";
  private static final String SOURCE = "historian-territories";
  private static final String FOLDER = "visits-historyatstate/";

  private final List<Line> curated;
  private final Map<String, Set<String>> names = new TreeMap<>();
  private final Map<NameKey, Set<String>> states = new HashMap<>();

  StateCodesDeriver(Sources sources) {
    this.curated = sources.curated("state-codes.csv");
    sources.shared(FOLDER + "gsh_territories.csv").stream()
        .filter(line -> line.get("valid_until").equals("9999"))
        .forEach(line -> name(line.get("id"), line.get("short_name")));
    sources.shared(FOLDER + "visits_to_us.csv")
        .forEach(line -> name(line.get("from_ids"), line.get("from_names")));
    sources.shared(FOLDER + "us_travels_abroad.csv")
        .forEach(line -> name(line.get("country_id"), line.get("country")));
    new StatesDeriver(sources).derive().rows().forEach(row -> Stream
        .concat(Stream.of(row.get("name")), Stream.of(row.get("aliases").split("\\|")))
        .forEach(name -> states.computeIfAbsent(NameKey.of(name), key -> new TreeSet<>())
            .add(row.get("code"))));
  }

  private void name(String slug, String name) {
    Set<String> all = names.computeIfAbsent(slug, fresh -> new TreeSet<>());
    all.add(name.replaceFirst("^The ", "").replace('’', '\''));
    all.add(slug.replace('-', ' '));
  }

  Table derive() {
    List<Map<String, String>> rows = new ArrayList<>();
    curated.forEach(line -> rows.add(row(line.get("system"), line.get("code"), line.get("state"),
        line.get("since"), line.get("until"), line.get("source"))));
    Set<String> known = curated.stream().filter(line -> line.get("system").equals(SYSTEM))
        .map(line -> line.get("code")).collect(Collectors.toSet());
    names.forEach((slug, called) -> {
      Set<String> found = called.stream()
          .flatMap(name -> states.getOrDefault(NameKey.of(name), Set.of()).stream())
          .collect(Collectors.toCollection(TreeSet::new));
      if (!known.contains(slug) && found.size() == 1) {
        rows.add(row(SYSTEM, slug, found.iterator().next(), "", "", SOURCE));
      }
    });
    return new Table("state-codes.csv", COLUMNS, rows);
  }

  private static Map<String, String> row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(COLUMNS.get(i), cells[i]);
    }
    return row;
  }
}
