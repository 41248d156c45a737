package entente.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds values by any of their names, whatever case and accents a name is written with. */
final class NameIndex<T> {
  private final Map<NameKey, List<T>> byName;

  NameIndex(Collection<T> values, Function<T, ? extends Collection<String>> names) {
    Map<NameKey, List<T>> index = new HashMap<>();
    for (T value : values) {
      names.apply(value).stream().map(NameKey::of).distinct()
          .forEach(name -> index.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value));
    }
    this.byName = index;
  }

  /** The values of that name in the order of their table; none if it is nobody's. */
  List<T> named(String name) {
    return List.copyOf(byName.getOrDefault(NameKey.of(name), List.of()));
  }
}
