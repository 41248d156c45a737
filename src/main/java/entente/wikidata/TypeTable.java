package entente.wikidata;

import entente.model.LinkCheck;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a thing of each kind must be, and cannot be, in the other data set: a person is a human. */
public final class TypeTable {
  private static final String[] COLUMNS = {"kind", "type", "label", "check"};
  /** In the column of kinds: all of them. */
  private static final String ANY_KIND = "any";
  /** In the column of types: all that are not listed for the kind. */
  private static final String OTHER_TYPES = "*";

  private final Map<String, Set<String>> fitting = new HashMap<>();
  private final Map<String, Set<String>> conflicting = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private TypeTable(WikidataTable table) {
    for (Map<String, String> row : table.rows()) {
      String kind = row.get("kind");
      String check = row.get("check");
      boolean fits = check.equals(LinkCheck.FITS.code());
      if (!fits && !check.equals(LinkCheck.CONFLICTS.code())) {
        throw new LinkingException(table.file() + ": no check is called " + check
            + "; write fits or conflicts");
      }
      if (!kind.equals(ANY_KIND) && EntityKind.of(kind).isEmpty()) {
        throw new LinkingException(table.file() + ": no kind is called " + kind
            + "; write person, state, organisation, framework, place or any");
      }
      String type = Candidate.local(row.get("type"));
      (fits ? fitting : conflicting).computeIfAbsent(kind, fresh -> new LinkedHashSet<>())
          .add(type);
      if (fits) {
        known.add(type);
      }
    }
  }

  /** That of Wikidata. */
  public static TypeTable standard() {
    return new TypeTable(WikidataTable.bundled("types.csv", COLUMNS));
  }

  /** @throws LinkingException if the file is not as it should be */
  public static TypeTable read(Path file) {
    return new TypeTable(WikidataTable.ofFile(file, COLUMNS));
  }

  /** The type to ask for; null where the table has none. */
  @Nullable
  String asked(EntityKind kind) {
    return types(fitting, kind.code()).stream().findFirst().orElse(null);
  }

  /** Whether something of these types can be of that kind; one type that fits is enough. */
  LinkCheck check(EntityKind kind, Collection<String> identifiers) {
    Set<String> types = new HashSet<>();
    identifiers.forEach(type -> types.add(Candidate.local(type)));
    if (types.isEmpty()) {
      return LinkCheck.UNCLEAR;
    }
    if (shareAny(types, types(fitting, kind.code()))) {
      return LinkCheck.FITS;
    }
    Set<String> wrong = types(conflicting, kind.code());
    boolean conflicts = wrong.contains(OTHER_TYPES) || shareAny(types, wrong)
        || shareAny(types, types(conflicting, ANY_KIND)) || shareAny(types, known);
    return conflicts ? LinkCheck.CONFLICTS : LinkCheck.UNCLEAR;
  }

  private static Set<String> types(Map<String, Set<String>> table, String kind) {
    return table.getOrDefault(kind, Set.of());
  }

  private static boolean shareAny(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
