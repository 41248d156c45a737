package entente.reference.derive;

import entente.reference.NameKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Derives frameworks.csv: the curated rows, with the Wikidata identifier of the organisation of that
 * name in SupraVerden where a second source knows an organisation of the same full name.
 */
final class FrameworksDeriver {
  private static final List<String> COLUMNS = List.of("code", "name", "aliases", "ambiguous",
      "kind", "parent", "qid", "source");

  private final List<Line> curated;
  private final Map<NameKey, String> qidByName = new HashMap<>();
  private final Set<NameKey> namesElsewhere = new HashSet<>();

  FrameworksDeriver(Sources sources) {
    this.curated = sources.curated("frameworks.csv");
    sources.shared("entities-international-organisations-qid/international_organisations.csv")
        .stream().filter(line -> line.has("qid"))
        .forEach(line -> qidByName.put(key(line.get("name_en")), line.get("qid")));
    sources.shared("memberships-cow-igo/igo_orgs.csv").forEach(line -> {
      namesElsewhere.add(key(line.get("longorgname")));
      namesElsewhere.add(key(line.get("orgname")));
    });
    sources.shared("entities-factbook/io_participation_current.csv")
        .forEach(line -> namesElsewhere.add(key(line.get("organisation"))));
  }

  Table derive() {
    return new Table("frameworks.csv", COLUMNS, curated.stream().map(this::row).toList());
  }

  private Map<String, String> row(Line line) {
    String code = Names.plain(line.get("code"));
    String name = Names.plain(line.get("name"));
    String qid = qid(name, line.list("aliases"), code);
    Map<String, String> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("name", name);
    row.put("aliases", new Names().except(code, name).addAsIs(line.list("aliases")).cell());
    row.put("ambiguous", new Names().addAsIs(line.list("ambiguous")).cell());
    row.put("kind", line.get("kind"));
    row.put("parent", line.get("parent"));
    row.put("qid", qid);
    row.put("source", qid.isEmpty() ? "curated" : "curated; supraverden; cow or factbook");
    return row;
  }

  /** The identifier under name, code or first alias, if another source has any of the names. */
  private String qid(String name, List<String> aliases, String code) {
    String qid = Stream.concat(Stream.of(name, code), aliases.stream().limit(1))
        .map(main -> qidByName.getOrDefault(key(main), "")).filter(found -> !found.isEmpty())
        .findFirst().orElse("");
    boolean confirmed = Stream.concat(Stream.of(name, code), aliases.stream())
        .map(FrameworksDeriver::key).anyMatch(namesElsewhere::contains);
    return confirmed ? qid : "";
  }

  /** Spelling differences between British, American and official English do not count. */
  private static NameKey key(String name) {
    return NameKey.of(name.replace("Organisation", "Organization").replace("Co-operation",
        "Cooperation").replace("Programme", "Program"));
  }
}
