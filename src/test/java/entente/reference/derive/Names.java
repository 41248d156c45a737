package entente.reference.derive;

import entente.reference.NameKey;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the names of one thing, each once, as the tables write them. */
final class Names {
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> without = new LinkedHashSet<>();

  /** Names that the thing has elsewhere already and that are not to be repeated. */
  Names except(String... others) {
    without.addAll(List.of(others));
    return this;
  }

  /** Adds names that are not there yet; empty ones are passed over. */
  Names add(Collection<String> more) {
    more.forEach(this::add);
    return this;
  }

  /** Adds a name, straight apostrophes for curly ones; a name with a comma or bracket is passed over. */
  Names add(String name) {
    String plain = plain(name);
    if (!plain.isEmpty() && !without.contains(plain) && !plain.matches(".*[()\\[\\],;/].*")) {
      names.add(plain);
    }
    return this;
  }

  /** Adds a curated name as it is. */
  Names addAsIs(Collection<String> more) {
    more.stream().map(Names::plain).filter(name -> !without.contains(name)).forEach(names::add);
    return this;
  }

  /** One spelling for what is only typography: apostrophes, non-breaking spaces, direction marks. */
  static String plain(String name) {
    return name.replaceAll("[’‘ʻʿ]", "'").replace('\u00A0', ' ')
        .replaceAll("[\\u200B-\\u200F]", "").strip();
  }

  /** True if one of them is the given name, accents and case aside. */
  boolean has(String name) {
    return names.stream().map(NameKey::of).anyMatch(NameKey.of(name)::equals);
  }

  /** The names in the order in which they came. */
  List<String> list() {
    return List.copyOf(names);
  }

  /** The names as they stand in a cell. */
  String cell() {
    return String.join("|", names);
  }
}
