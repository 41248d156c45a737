package entente.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, forum or mechanism in which states meet.
 *
 * @param code canonical acronym, or the full English name where none is canonical
 * @param name full English name
 * @param aliases acronyms, other names, and bodies that stand for it
 * @param ambiguous those of the names that are common words or mean something else as well; to be
 *     taken only as written, capital letters included, and where the context supports it
 * @param kind what it is
 * @param parent code of the framework that it is a body of; null where it stands by itself
 * @param qid Wikidata identifier; null where it could not be checked
 * @param source where the row is from
 */
public record Framework(String code, String name, List<String> aliases, Set<String> ambiguous,
    FrameworkKind kind, @Nullable String parent, @Nullable String qid, String source) {
  static final List<String> COLUMNS = List.of("code", "name", "aliases", "ambiguous", "kind",
      "parent", "qid", "source");

  public Framework {
    aliases = List.copyOf(aliases);
    ambiguous = Set.copyOf(ambiguous);
  }

  static Framework of(Row row) {
    Framework framework = new Framework(row.text("code"), row.text("name"), row.list("aliases"),
        new LinkedHashSet<>(row.list("ambiguous")), row.code("kind", FrameworkKind.class),
        row.optional("parent"), row.qid("qid"), row.text("source"));
    framework.ambiguous.stream().filter(name -> !framework.names().contains(name)).findAny()
        .ifPresent(name -> {
          throw row.refuse("'ambiguous' has '" + name + "', which is none of the other names");
        });
    return framework;
  }

  /** Code, name and aliases, each once. */
  public List<String> names() {
    return Stream.concat(Stream.of(code, name), aliases.stream()).distinct().toList();
  }
}
