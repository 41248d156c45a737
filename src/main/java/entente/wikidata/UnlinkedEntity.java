package entente.wikidata;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the graph of which no data set is known to have the same.
 *
 * @param iri its IRI
 * @param kind what kind of thing it is
 * @param names its names, the usual one first; at least one
 * @param mentions how often sources name it
 * @param first the first day for which they tell of it; null where not known
 * @param last the last such day; null where not known
 * @param states what the other data set calls the states that it belongs to
 */
public record UnlinkedEntity(String iri, EntityKind kind, List<String> names, int mentions,
    @Nullable LocalDate first, @Nullable LocalDate last, List<String> states) {
  public UnlinkedEntity {
    names = List.copyOf(names);
    states = List.copyOf(states);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("what has no name cannot be looked for: " + iri);
    }
  }

  /** Its usual name. */
  public String name() {
    return names.getFirst();
  }
}
