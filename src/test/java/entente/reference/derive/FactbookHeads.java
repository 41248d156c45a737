package entente.reference.derive;

import com.fasterxml.jackson.databind.JsonNode;
import entente.model.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the heads of state and government from the factbook's last edition, where they stand as
 * {@code President Evariste NDAYISHIMIYE (since 18 June 2020)}: the capitals set off the name by
 * which the person is called.
 */
final class FactbookHeads {
  private static final PartialDate EDITION = PartialDate.parse("2026-01");
  private static final Pattern HEAD = Pattern.compile(
      "^((?:(?:Interim |Acting |Transition |Transitional |Caretaker |GNU )*)"
          + "(?:President|Prime Minister|King|Chancellor|Emir|Amir|Sultan|Grand Duke|Prince|Premier)"
          + "(?: of Council of Ministers)?)"
          + " ([^(,;]+?) \\(since ([^)]+)\\)");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
      Locale.ENGLISH);

  private final JsonNode entities;
  private final Map<String, String> codes = new HashMap<>();
  private final Titles titles;

  FactbookHeads(Sources sources) {
    this.entities = sources.json("entities-factbook/factbook_government_extract.json");
    sources.shared("entities-factbook/io_participation_current.csv")
        .forEach(line -> codes.put(line.get("gec"), line.get("iso3")));
    this.titles = new Titles(sources);
  }

  List<Sighting> sightings() {
    List<Sighting> found = new ArrayList<>();
    for (JsonNode entity : entities) {
      Optional<String> state = Optional.ofNullable(codes.get(entity.path("gec").asText()));
      String chief = entity.path("chief_of_state").asText("");
      String head = entity.path("head_of_government").asText("");
      state.ifPresent(code -> {
        sighting(chief, code, "").ifPresent(found::add);
        sighting(head, code, "head-of-government").ifPresent(found::add);
      });
    }
    return found;
  }

  private Optional<Sighting> sighting(String html, String state, String post) {
    Matcher matcher = HEAD.matcher(Jsoup.parse(html).text());
    if (!matcher.find() || state.isEmpty()) {
      return Optional.empty();
    }
    String name = matcher.group(2);
    return titles.offices(matcher.group(1)).stream().findFirst()
        .map(office -> new Sighting("factbook", new PersonName(name), state,
            post.isEmpty() ? office.code() : post, office.title(), EDITION, since(matcher.group(3)),
            "", setOff(name)));
  }

  private static @Nullable PartialDate since(String words) {
    try {
      return words.matches("\\d{4}")
          ? PartialDate.of(Year.parse(words))
          : PartialDate.of(LocalDate.parse(words, DAY));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String setOff(String name) {
    return Arrays.stream(name.split(" ")).filter(PersonName::isSetOff)
        .map(PersonName::capitalised).collect(Collectors.joining(" "));
  }
}
