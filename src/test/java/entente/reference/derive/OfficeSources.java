package entente.reference.derive;

import entente.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from tables of the open data who was seen in which post and when. */
final class OfficeSources {
  private static final String HOLDERS = "entities-officeholders-qid/";
  private static final int FIRST_YEAR = 1999;

  private final Sources sources;
  private final Titles titles;
  private final StateNames states;
  private final List<Sighting> found = new ArrayList<>();

  OfficeSources(Sources sources) {
    this.sources = sources;
    this.titles = new Titles(sources);
    this.states = new StateNames(sources);
  }

  /** All sightings in all sources. */
  List<Sighting> sightings() {
    readDebate();
    readVisits();
    readForeignMinisters();
    readWorldLeaders();
    readPeppercat();
    new FactbookHeads(sources).sightings().stream()
        .filter(sighting -> states.hasForeignPolicy(sighting.state())).forEach(found::add);
    List<String> slips = sources.curated("slips.csv").stream()
        .map(line -> line.get("source") + line.get("name") + line.get("state")).toList();
    found.removeIf(seen -> slips.contains(seen.source() + seen.name().written() + seen.state()));
    return List.copyOf(found);
  }

  private void readDebate() {
    for (Line line : sources.shared("text-ungdc/speakers_by_session.csv")) {
      if (Integer.parseInt(line.get("Year")) >= FIRST_YEAR) {
        Optional<String> state = states.code(line.get("Country"))
            .or(() -> Optional.of(line.get("ISO Code")));
        add("general-debate", line.get("Name of Person Speaking"), state, line.get("Post"),
            line.get("Year") + "-09", "", "");
      }
    }
  }

  private void readVisits() {
    for (Line line : sources.shared("visits-historyatstate/visits_to_us.csv")) {
      String[] parts = line.get("visitor")
          .split("(?<=^(Prime Minister|President|King|Queen|Emir|Amir"
              + "|Emperor|Chancellor|Premier|Taoiseach|Sultan|Crown Prince)) ", 2);
      if (parts.length == 2 && line.get("start_date").compareTo(String.valueOf(FIRST_YEAR)) > 0) {
        add("visits-to-us", parts[1], states.code(line.get("from_names").split("\\|")[0]), parts[0],
            line.get("start_date"), "", "");
      }
    }
  }

  private void readForeignMinisters() {
    for (Line line : sources.shared(HOLDERS + "foreign_ministers_2021_2022_scraped.csv")) {
      add("foreign-ministers-2021", line.get("name"), states.code(line.get("countryLabel")),
          "Foreign Minister", "2021-12", line.get("start"), "");
    }
    for (Line line : sources.shared(HOLDERS + "foreign_ministers_2021_2022_wikidata.csv")) {
      add("foreign-ministers-2022", line.get("name"), states.code(line.get("countryLabel")),
          line.get("positionLabel"), "2022-09", line.get("start"), "");
    }
  }

  private void readWorldLeaders() {
    for (Line line : sources.shared(HOLDERS + "world_leaders_2021_wikidata.csv")) {
      String title = line.get("positionLabel").replaceFirst(" of .*", "");
      String office = title.equals("monarch") ? "king" : title;
      if (!line.has("end_year")) {
        add("world-leaders-2021", line.get("officeholderLabel").replaceFirst(" of .*", ""),
            states.code(line.get("country")), office, "2022-09", line.get("start_year"), "");
      }
    }
  }

  private void readPeppercat() {
    for (Line line : sources.shared(HOLDERS + "peppercat_officeholders_2025_01.csv")) {
      for (String position : line.list("positions")) {
        add("peppercat", line.get("person"), states.code(line.get("jurisdiction")), position,
            "2025-01-31", line.get("in_office_since"),
            line.has("gender") ? line.get("gender").substring(0, 1) : "");
      }
    }
  }

  private void add(String source, String name, Optional<String> state, String words, String seen,
      String since, String gender) {
    PersonName person = new PersonName(name);
    if (state.isPresent() && !person.written().isEmpty()) {
      for (Titles.Office office : offices(state.get(), words)) {
        found.add(new Sighting(source, person, state.get(), office.code(), office.title(),
            PartialDate.parse(seen), date(since), gender.matches("[mf]") ? gender : "", ""));
      }
    }
  }

  /** The posts that the words stand for in that state; none where it is none of ours. */
  private List<Titles.Office> offices(String state, String words) {
    return states.hasForeignPolicy(state) ? titles.offices(words) : List.of();
  }

  private static @Nullable PartialDate date(String iso) {
    return iso.isEmpty() ? null : PartialDate.parse(iso);
  }
}
