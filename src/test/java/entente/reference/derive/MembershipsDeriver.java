package entente.reference.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Derives memberships.csv: the curated spells, each with the sources that confirm it. The factbook
 * confirms that a member is one still, the COW table that it became one in that year.
 */
final class MembershipsDeriver {
  private static final List<String> COLUMNS = List.of("framework", "member", "status", "since",
      "until", "disputed", "source");
  private static final Map<String, String> IN_FACTBOOK = Map.of("G20", "G-20", "CARICOM", "Caricom",
      "MERCOSUR", "Mercosur");
  private static final Map<String, String> IN_COW = Map.of("LAS", "loas");
  private static final Map<String, String> ROLES = Map.of("member", "member", "observer",
      "observer", "dialogue-partner", "dialogue partner", "candidate", "candidate country");

  private final List<Line> curated;
  private final Set<List<String>> factbook = new HashSet<>();
  private final Set<List<String>> cow = new HashSet<>();

  MembershipsDeriver(Sources sources) {
    this.curated = sources.curated("memberships.csv");
    sources.shared("entities-factbook/io_participation_current.csv").forEach(line -> factbook
        .add(List.of(line.get("iso3"), line.get("organisation"), line.get("role"))));
    Map<String, String> codes = new HashMap<>();
    sources.curated("states.csv").forEach(line -> codes.putIfAbsent(line.get("cow"),
        line.get("code")));
    sources.shared("memberships-cow-igo/igo_membership_spells.csv").stream()
        .filter(line -> line.get("status").equals("full"))
        .forEach(line -> cow.add(List.of(codes.getOrDefault(line.get("ccode"), ""),
            line.get("ioname"), line.get("start_year"))));
  }

  Table derive() {
    return new Table("memberships.csv", COLUMNS, curated.stream().map(this::row).toList());
  }

  private Map<String, String> row(Line line) {
    Map<String, String> row = new LinkedHashMap<>();
    COLUMNS.forEach(column -> row.put(column, line.get(column)));
    if (!line.has("source")) {
      row.put("source", source(line));
    }
    return row;
  }

  private String source(Line line) {
    String framework = line.get("framework");
    String status = line.get("status");
    List<String> confirmedBy = new ArrayList<>();
    String year = line.get("since").substring(0, 4);
    if (status.equals("member") && cow.contains(List.of(line.get("member"),
        IN_COW.getOrDefault(framework, framework.toLowerCase(Locale.ROOT)), year))) {
      confirmedBy.add("cow");
    }
    if (!line.has("until") && factbook.contains(List.of(line.get("member"),
        IN_FACTBOOK.getOrDefault(framework, framework), ROLES.getOrDefault(status, "")))) {
      confirmedBy.add("factbook");
    }
    return confirmedBy.isEmpty()
        ? "curated"
        : "curated; confirmed by " + String.join(", ", confirmedBy);
  }
}
