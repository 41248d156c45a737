package entente.reference.derive;

import com.fasterxml.jackson.databind.JsonNode;
import entente.reference.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Derives states.csv: the curated names and demonyms, with ISO codes, official names and Wikidata
 * identifiers from open data, capitals and COW numbers checked against them.
 */
final class StatesDeriver {
  private static final Pattern PLURAL = Pattern.compile("([A-Z][\\p{L}' -]+)\\(s\\)");
  private static final List<String> COLUMNS = List.of("code", "iso2", "name", "aliases", "demonyms",
      "capital", "seats", "ambiguous", "kind", "cow", "qid", "validFrom", "validUntil", "source");

  private final List<Line> curated;
  private final Map<String, Line> isoByCode = new HashMap<>();
  private final Map<String, JsonNode> factbookByCode = new HashMap<>();
  private final JsonNode cldr;
  private final JsonNode i18n;
  private final Set<String> cowNumbers = new HashSet<>();
  private final Set<NameKey> takenNames = new HashSet<>();
  private final StateIdentifiers identifiers;

  StatesDeriver(Sources sources) {
    this.curated = sources.curated("states.csv");
    sources.shared("entities-country-codes-qid/country-codes.csv")
        .forEach(line -> isoByCode.put(line.get("ISO3166-1-Alpha-3"), line));
    Map<String, String> codeByGec = new HashMap<>();
    sources.shared("entities-factbook/io_participation_current.csv")
        .forEach(line -> codeByGec.put(line.get("gec"), line.get("iso3")));
    sources.json("entities-factbook/factbook_government_extract.json").forEach(
        entity -> factbookByCode.put(codeByGec.getOrDefault(entity.path("gec").asText(), ""),
            entity));
    this.cldr = sources.json("entities-cldr-territories/territories_en.json")
        .at("/main/en/localeDisplayNames/territories");
    this.i18n = sources.json("entities-i18n-iso-countries/en.json").path("countries");
    sources.shared("memberships-cow-igo/igo_membership_spells.csv")
        .forEach(line -> cowNumbers.add(line.get("ccode")));
    sources.shared("alignment-alliances/alliance_v4.1_by_member.csv")
        .forEach(line -> cowNumbers.add(line.get("ccode")));
    curated.forEach(line -> Stream.concat(Stream.of(line.get("name")),
        line.list("aliases").stream()).map(NameKey::of).forEach(takenNames::add));
    this.identifiers = new StateIdentifiers(sources);
  }

  Table derive() {
    return new Table("states.csv", COLUMNS, curated.stream().map(this::row).toList());
  }

  private Map<String, String> row(Line line) {
    String code = line.get("code");
    Line iso = isoByCode.get(code);
    JsonNode factbook = factbookByCode.get(code);
    List<String> used = new ArrayList<>(List.of("curated"));
    if (iso != null) {
      used.add("country-codes");
    }
    if (factbook != null) {
      used.add("factbook");
    }
    String iso2 = iso == null ? "" : iso.get("ISO3166-1-Alpha-2");
    List<String> names = names(line, iso, factbook);
    checkCapital(line, iso, factbook);
    checkCow(line);
    if (line.has("cow")) {
      used.add("cow");
    }
    String qid = identifiers.find(names);
    Map<String, String> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("iso2", iso2);
    row.put("name", names.get(0));
    row.put("aliases", String.join("|", names.subList(1, names.size())));
    row.put("demonyms", demonyms(line, factbook));
    row.put("capital", new Names().add(line.list("capital")).cell());
    row.put("seats", new Names().add(line.list("seats")).cell());
    row.put("ambiguous", new Names().add(line.list("ambiguous")).cell());
    row.put("kind", line.get("kind"));
    row.put("cow", line.get("cow"));
    row.put("qid", qid);
    row.put("validFrom", line.get("validFrom"));
    row.put("validUntil", line.get("validUntil"));
    row.put("source", String.join("; ", used));
    return row;
  }

  /** The name, the curated aliases, then what open data add and no other state is called. */
  private List<String> names(Line line, @Nullable Line iso,
      @Nullable JsonNode factbook) {
    String name = Names.plain(line.get("name"));
    Names names = new Names().addAsIs(List.of(name)).addAsIs(line.list("aliases"));
    List<String> found = new ArrayList<>();
    if (iso != null) {
      found.add(iso.get("UNTERM English Formal"));
      found.add(iso.get("UNTERM English Short"));
      String iso2 = iso.get("ISO3166-1-Alpha-2");
      cldr.properties().stream().filter(entry -> entry.getKey().split("-")[0].equals(iso2))
          .forEach(entry -> found.add(entry.getValue().asText()));
      i18n.path(iso2).forEach(alias -> found.add(alias.asText()));
      found.add(i18n.path(iso2).asText(""));
    }
    if (factbook != null) {
      found.add(factbook.at("/names/conventional long form").asText(""));
    }
    found.stream().map(alias -> Names.plain(alias).replaceFirst("(?i)^the (?!Gambia)", ""))
        .filter(alias -> !alias.matches("none|.*\\*.*|.* & .*|.* - .*|.*(SAR China|China SAR).*"))
        .filter(alias -> !takenNames.contains(NameKey.of(alias))).forEach(names::add);
    return names.list();
  }

  private static String demonyms(Line line,
      @Nullable JsonNode factbook) {
    Names demonyms = new Names().add(line.list("demonyms"));
    if (factbook != null) {
      String noun = factbook.at("/nationality/noun").asText("");
      Matcher plural = PLURAL.matcher(noun);
      if (plural.matches()) {
        demonyms.add(plural.group(1)).add(plural.group(1) + "s");
      }
    }
    return demonyms.cell();
  }

  private static void checkCapital(Line line, @Nullable Line iso,
      @Nullable JsonNode factbook) {
    if (!line.get("kind").equals("un-member") || iso == null) {
      return;
    }
    String known = iso.get("Capital")
        + (factbook == null ? "" : " / " + factbook.path("capital").asText(""));
    String letters = NameKey.of(known).letters();
    if (line.list("capital").stream().map(capital -> NameKey.of(capital).letters())
        .noneMatch(letters::contains)) {
      throw new IllegalStateException("the capital of " + line.get("code") + " is curated as "
          + line.get("capital") + ", but elsewhere " + known);
    }
  }

  private void checkCow(Line line) {
    if (line.has("cow") && !cowNumbers.contains(line.get("cow"))) {
      throw new IllegalStateException("COW has no " + line.get("cow") + ": " + line.get("code"));
    }
  }
}
