package entente.reference;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All frameworks, by code and by name. */
public final class Frameworks {
  private static final TableReader<Framework> TABLE = new TableReader<>("frameworks.csv",
      Framework.COLUMNS, Framework::of, Framework::code);

  private final Map<String, Framework> byCode = new LinkedHashMap<>();
  private final Lazy<NameIndex<Framework>> byName;

  private Frameworks(List<Framework> frameworks) {
    frameworks.forEach(framework -> byCode.put(framework.code(), framework));
    frameworks.forEach(this::checkParent);
    this.byName = new Lazy<>(() -> new NameIndex<>(frameworks, Framework::names));
  }

  static Frameworks load() {
    return new Frameworks(TABLE.readBundled());
  }

  static Frameworks read(Reader text) {
    return new Frameworks(TABLE.read(text));
  }

  private void checkParent(Framework framework) {
    String parent = framework.parent();
    if (parent != null && !byCode.containsKey(parent)) {
      int line = List.copyOf(byCode.keySet()).indexOf(framework.code()) + 2;
      throw new TableException("frameworks.csv", line,
          "'parent' is '" + parent + "', which the table does not have");
    }
  }

  /** All of them, in the order of the table. */
  public List<Framework> all() {
    return List.copyOf(byCode.values());
  }

  /** The framework of that code, such as {@code SCO} or {@code Arctic Council}. */
  public Optional<Framework> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The frameworks called so: by code, name or alias, in whatever case. */
  public List<Framework> named(String name) {
    return byName.get().named(name);
  }
}
