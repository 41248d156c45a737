package entente.extract.relation;

import entente.extract.lexicon.LexiconTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CAMEO's codes: the PLOVER class of each, and what they become under other words. */
public final class CameoCodes {
  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, Map<String, String>> shifts = new HashMap<>();

  /** Reads {@code cameo-classes.csv} and {@code relation-shifts.csv}. */
  public CameoCodes() {
    LexiconTable.bundled("lexicon/cameo-classes.csv", "prefix", "class").rows()
        .forEach(row -> classes.put(row.get("prefix"), row.get("class")));
    LexiconTable.bundled("lexicon/relation-shifts.csv", "use", "prefix", "cameo").rows()
        .forEach(row -> shifts.computeIfAbsent(row.get("use"), use -> new HashMap<>())
            .put(row.get("prefix"), row.get("cameo")));
  }

  /** The PLOVER class of a code; null for statements, which have none. */
  public @Nullable String plover(String cameo) {
    return longest(classes, cameo);
  }

  /** True for the name of a PLOVER class, such as {@code CONSULT}. */
  public boolean isPlover(String name) {
    return classes.containsValue(name);
  }

  /** The code that another becomes under a word of that use; empty where nothing is said then. */
  String shift(String use, String cameo) {
    String shifted = longest(shifts.getOrDefault(use, Map.of()), cameo);
    return shifted == null ? "" : shifted;
  }

  /** True if words of that use shift codes. */
  boolean isShift(String use) {
    return shifts.containsKey(use);
  }

  /** All codes that something may become. */
  Set<String> all() {
    return shifts.values().stream().flatMap(each -> each.values().stream())
        .collect(Collectors.toSet());
  }

  private static @Nullable String longest(Map<String, String> byPrefix, String cameo) {
    for (int length = cameo.length(); length > 0; length--) {
      String found = byPrefix.get(cameo.substring(0, length));
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
