package entente.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A state, or what is treated as one in diplomatic prose.
 *
 * @param code ISO 3166-1 alpha-3; XKX, XAB and XOS from the range left to users; SUN, YUG, DDR and
 *     the like for dissolved states
 * @param iso2 ISO 3166-1 alpha-2; null where there is none
 * @param name short English name as used in prose
 * @param aliases further names and abbreviations
 * @param demonyms adjectives and names of its people
 * @param capitals the capital in all its spellings, the usual one first; empty where there is none
 * @param seats other places and buildings that stand for its government
 * @param ambiguous those of all these names that mean something else as well; to be taken only where
 *     the context supports it
 * @param kind its standing
 * @param cow number of the Correlates of War project; null where it has none
 * @param qid Wikidata identifier; null where it could not be checked
 * @param term from when to when it was there, where that is needed to tell it from others
 * @param source where the row is from
 */
public record State(String code, @Nullable String iso2, String name, List<String> aliases,
    List<String> demonyms, List<String> capitals, List<String> seats, Set<String> ambiguous,
    StateKind kind, @Nullable Integer cow, @Nullable String qid, Term term, String source) {
  static final List<String> COLUMNS = List.of("code", "iso2", "name", "aliases", "demonyms",
      "capital", "seats", "ambiguous", "kind", "cow", "qid", "validFrom", "validUntil", "source");

  public State {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
    ambiguous = Set.copyOf(ambiguous);
  }

  static State of(Row row) {
    State state = new State(row.text("code"), row.optional("iso2"), row.text("name"),
        row.list("aliases"), row.list("demonyms"), row.list("capital"), row.list("seats"),
        new LinkedHashSet<>(row.list("ambiguous")), row.code("kind", StateKind.class),
        row.number("cow"), row.qid("qid"), row.term("validFrom", "validUntil"),
        row.text("source"));
    if (!state.code.matches("[A-Z]{3}")) {
      throw row.refuse("'code' is '" + state.code + "'; write three capital letters");
    }
    state.ambiguous.stream().filter(name -> !state.isCalled(name)).findAny().ifPresent(name -> {
      throw row.refuse("'ambiguous' has '" + name + "', which is none of the other names");
    });
    return state;
  }

  private boolean isCalled(String name) {
    return Stream.of(names(), demonyms, capitals, seats).anyMatch(all -> all.contains(name));
  }

  /** Name and aliases, the name first. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }
}
