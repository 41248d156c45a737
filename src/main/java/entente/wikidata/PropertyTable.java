package entente.wikidata;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which properties of the other data set tell since when something is there, and for which state. */
public final class PropertyTable {
  /** What a property tells. */
  enum Role {
    /** Birth or foundation. */
    BEGIN,
    /** Death or dissolution. */
    END,
    /** The state that it belongs to. */
    STATE
  }

  private final Map<List<String>, String> properties = new HashMap<>();

  private PropertyTable(WikidataTable table) {
    table.rows().forEach(
        row -> properties.put(List.of(row.get("kind"), row.get("role")), row.get("property")));
  }

  /** That of Wikidata. */
  public static PropertyTable standard() {
    return new PropertyTable(
        WikidataTable.bundled("properties.csv", "kind", "role", "property", "label"));
  }

  /** The property of a kind in that role; null where there is none. */
  @Nullable
  String property(EntityKind kind, Role role) {
    return properties.get(List.of(kind.code(), role.name().toLowerCase(Locale.ROOT)));
  }

  /** All properties of those kinds, each once. */
  List<String> properties(Collection<EntityKind> kinds) {
    return kinds.stream().distinct().sorted()
        .flatMap(kind -> List.of(Role.values()).stream().map(role -> property(kind, role)))
        .filter(Objects::nonNull).distinct().toList();
  }
}
