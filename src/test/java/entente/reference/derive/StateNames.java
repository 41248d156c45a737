package entente.reference.derive;

import entente.reference.NameKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the code of a state from the name that a source has for it. */
final class StateNames {
  private final Map<NameKey, String> codes = new HashMap<>();
  private final Set<String> withForeignPolicy = new HashSet<>();

  StateNames(Sources sources) {
    for (Line line : sources.curated("states.csv")) {
      if (!line.get("kind").equals("dissolved")) {
        codes.put(NameKey.of(line.get("name")), line.get("code"));
        if (!line.get("kind").equals("territory")) {
          withForeignPolicy.add(line.get("code"));
        }
        line.list("aliases").forEach(alias -> codes.put(NameKey.of(alias), line.get("code")));
      }
    }
  }

  /** True for the states of the table that are neither territories nor dissolved. */
  boolean hasForeignPolicy(String code) {
    return withForeignPolicy.contains(code);
  }

  /** The code, also for names turned round such as {@code Korea, South}. */
  Optional<String> code(String name) {
    String straight = name.replaceFirst("^(.*), (.*)$", "$2 $1").replaceFirst(" \\(.*", "");
    return Optional.ofNullable(codes.get(NameKey.of(straight)));
  }
}
