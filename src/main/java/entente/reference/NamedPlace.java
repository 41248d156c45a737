package entente.reference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that diplomatic prose names.
 *
 * @param name usual English name
 * @param aliases other spellings and former names
 * @param state code of the state in which it is; null for areas of several
 * @param kind what it is
 * @param rank 1 for the most important place of that name, 2 for the next
 * @param ambiguous true where the name is also a common word or a person's name, so that a
 *     preposition should stand before it
 * @param qid Wikidata identifier; null where it could not be checked
 * @param latitude degrees north; null where not known
 * @param longitude degrees east; null where not known
 * @param source where the row is from
 */
public record NamedPlace(String name, List<String> aliases, @Nullable String state, PlaceKind kind,
    int rank, boolean ambiguous, @Nullable String qid, @Nullable Double latitude,
    @Nullable Double longitude, String source) {
  static final List<String> COLUMNS = List.of("name", "aliases", "state", "kind", "rank",
      "ambiguous", "qid", "lat", "lon", "source");

  public NamedPlace {
    aliases = List.copyOf(aliases);
  }

  static NamedPlace of(Row row, PartyReader parties) {
    Integer rank = row.number("rank");
    if (rank == null || rank < 1) {
      throw row.refuse("'rank' is missing; write 1, 2 and so on");
    }
    return new NamedPlace(row.text("name"), row.list("aliases"), parties.state(row, "state"),
        row.code("kind", PlaceKind.class), rank, row.flag("ambiguous"), row.qid("qid"),
        row.degrees("lat"), row.degrees("lon"), row.text("source"));
  }

  /** Name and aliases, the name first. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }
}
