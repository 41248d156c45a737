package entente.reference.derive;

import entente.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Derives office-holders.csv: the curated terms, each with the sources that confirm it, and for the
 * time that they do not cover what open data tell of who was seen in which post.
 */
final class OfficeHoldersDeriver {
  private static final List<String> COLUMNS = List.of("person", "aliases", "shortNames", "gender",
      "state", "org", "post", "title", "since", "until", "basis", "contested", "qid", "source");

  /** A curated term, of one post or several at once. */
  private record Held(Line line, List<PersonName> names, Set<String> confirmedBy) {
    boolean isOf(Run run) {
      return names.stream().anyMatch(run::isOf);
    }

    boolean covers(Sighting sighting) {
      PartialDate since = PartialDate.parse(line.get("since"));
      PartialDate until = line.has("until") ? PartialDate.parse(line.get("until")) : null;
      PartialDate seen = sighting.seen();
      return !seen.latest().isBefore(since.earliest())
          && (until == null || !seen.earliest().isAfter(until.latest()));
    }
  }

  private final Map<Sighting.Seat, List<Held>> curated = new LinkedHashMap<>();
  private final Map<Sighting.Seat, List<Sighting>> seen;
  private final Persons persons;
  private final Roster roster;
  private final List<Map<String, String>> rows = new ArrayList<>();

  OfficeHoldersDeriver(Sources sources) {
    this.roster = new Roster(sources);
    for (Line line : sources.curated("office-holders.csv")) {
      Held held = new Held(line, roster.names(line.get("person")), new TreeSet<>());
      String party = line.has("state") ? line.get("state") : line.get("org");
      for (String post : line.list("posts")) {
        curated.computeIfAbsent(new Sighting.Seat(party, post), seat -> new ArrayList<>())
            .add(held);
      }
    }
    this.seen = new OfficeSources(sources).sightings().stream()
        .collect(Collectors.groupingBy(Sighting::seat, LinkedHashMap::new, Collectors.toList()));
    this.persons = new Persons(sources);
  }

  Table derive() {
    curated.values().stream().flatMap(List::stream)
        .forEach(held -> persons.note(held.line().get("person"), held.line().get("gender")));
    List<Run> uncovered = seen.entrySet().stream()
        .flatMap(seat -> uncovered(seat.getKey(), seat.getValue()).stream()).toList();
    Map<Run, String> named = new LinkedHashMap<>();
    uncovered.forEach(run -> named.put(run, roster.usualName(run)));
    named.forEach((run, person) -> persons.note(person, run.sightings()));
    curated.forEach((seat, terms) -> terms.forEach(held -> rows.add(row(held, seat.post()))));
    named.forEach((run, person) -> rows.add(row(run, person)));
    rows.sort(Comparator.comparing((Map<String, String> row) -> row.get("state") + row.get("org"))
        .thenComparing(row -> row.get("post")).thenComparing(row -> row.get("since"))
        .thenComparing(row -> row.get("person")));
    return new Table("office-holders.csv", COLUMNS, rows);
  }

  /** The runs in a seat that no curated term tells of; the others confirm one, or are passed over. */
  private List<Run> uncovered(Sighting.Seat seat, List<Sighting> sightings) {
    List<Held> terms = curated.getOrDefault(seat, List.of());
    List<Run> runs = new ArrayList<>();
    for (Run run : Run.in(sightings)) {
      List<Held> same = terms.stream().filter(held -> held.isOf(run)).toList();
      same.forEach(held -> confirm(held, run));
      if (same.isEmpty()
          && terms.stream().noneMatch(held -> run.sightings().stream().anyMatch(held::covers))) {
        runs.add(run);
      }
    }
    return runs;
  }

  private void confirm(Held held, Run run) {
    List<Sighting> within = run.sightings().stream().filter(held::covers).toList();
    within.forEach(sighting -> held.confirmedBy().add(sighting.source()));
    persons.note(held.line().get("person"), within);
  }

  private Map<String, String> row(Held held, String post) {
    Line line = held.line();
    String confirmed = String.join(", ", held.confirmedBy());
    return row(line.get("person"), line.get("state"), line.get("org"), post,
        List.of(line.get("title"), line.get("since"), line.get("until"), line.get("basis"),
            line.get("contested")),
        confirmed.isEmpty() ? "curated" : "curated; confirmed by " + confirmed);
  }

  private Map<String, String> row(Run run, String person) {
    PartialDate since = run.since();
    String basis = since == null ? "seen" : run.isOpen() ? "term" : "since";
    String until = basis.equals("term") ? "" : run.lastSeen().toString();
    Sighting first = run.first();
    return row(person, first.state(), "", first.post(), List.of(first.title(),
        String.valueOf(since == null ? first.seen() : since), until, basis, ""), run.sources());
  }

  private Map<String, String> row(String person, String state, String org, String post,
      List<String> term, String source) {
    Map<String, String> row = new LinkedHashMap<>(persons.cells(person, state));
    row.put("state", state);
    row.put("org", org);
    row.put("post", post);
    row.put("title", term.get(0));
    row.put("since", term.get(1));
    row.put("until", term.get(2));
    row.put("basis", term.get(3));
    row.put("contested", term.get(4));
    row.put("source", source);
    return row;
  }
}
