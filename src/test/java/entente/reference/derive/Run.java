package entente.reference.derive;

import entente.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sightings of one person in one seat with nobody else seen there in between. */
final class Run {
  private static final Comparator<Sighting> BY_DATE = Comparator
      .comparing((Sighting sighting) -> sighting.seen().earliest())
      .thenComparing(Sighting::source)
      .thenComparing(sighting -> sighting.name().written());

  private final List<Sighting> sightings = new ArrayList<>();
  private final @Nullable Run before;

  private Run(@Nullable Run before) {
    this.before = before;
  }

  /** The runs in the sightings of one seat, in order. */
  static List<Run> in(List<Sighting> seat) {
    List<Run> runs = new ArrayList<>();
    Run last = null;
    for (Sighting sighting : seat.stream().sorted(BY_DATE).toList()) {
      if (last == null || !last.isOf(sighting.name())) {
        last = new Run(last);
        runs.add(last);
      }
      last.sightings.add(sighting);
    }
    return runs;
  }

  /** True if the name may be the person's. */
  boolean isOf(PersonName name) {
    return sightings.stream().anyMatch(seen -> seen.name().mayBe(name));
  }

  /** The sightings, in order. */
  List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  Sighting first() {
    return sightings.get(0);
  }

  /** When the person was last seen in post. */
  PartialDate lastSeen() {
    return sightings.get(sightings.size() - 1).seen();
  }

  /**
   * Since when the person has held the post: the most precise of the dates given that is not after
   * the first sighting (as re-elections are) nor before the last one of the person before.
   */
  @Nullable
  PartialDate since() {
    return sightings.stream().map(Sighting::since).filter(date -> date != null)
        .filter(date -> !date.earliest().isAfter(first().seen().latest()))
        .filter(date -> before == null
            || !date.latest().isBefore(before.lastSeen().earliest()))
        .max(Comparator.comparing(Run::precision).thenComparing(PartialDate::earliest,
            Comparator.reverseOrder()))
        .orElse(null);
  }

  private static int precision(PartialDate date) {
    return date.isDay() ? 2 : date.month() > 0 ? 1 : 0;
  }

  /** True if the newest source of all saw the person in post. */
  boolean isOpen() {
    return sightings.stream().anyMatch(seen -> seen.source().equals("factbook"));
  }

  /** The sources, each once, joined. */
  String sources() {
    TreeSet<String> names = new TreeSet<>();
    sightings.forEach(seen -> names.add(seen.source()));
    return String.join("; ", names);
  }
}
