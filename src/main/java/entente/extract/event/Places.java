package entente.extract.event;

import entente.model.Place;
import org.jspecify.annotations.Nullable;

/** Compares where events are; a place that nothing tells may be any. */
final class Places {
  private Places() {}

  /** True if nothing says that the two lie in different states. */
  static boolean mayShareState(@Nullable Place one, @Nullable Place other) {
    return country(one) == null || country(other) == null || shareState(one, other);
  }

  /** True if both are told to lie in one state. */
  static boolean shareState(@Nullable Place one, @Nullable Place other) {
    String country = country(one);
    return country != null && country.equals(country(other));
  }

  /** True if nothing says that they are two places: neither state nor name. */
  static boolean mayBeOne(@Nullable Place one, @Nullable Place other) {
    return mayShareState(one, other) && (one == null || other == null || one.name() == null
        || other.name() == null || one.name().equalsIgnoreCase(other.name()));
  }

  /** True if both are told by one name, in one state. */
  static boolean areOne(@Nullable Place one, @Nullable Place other) {
    return shareState(one, other) && one != null && other != null && one.name() != null
        && one.name().equalsIgnoreCase(other.name());
  }

  /** The state of a place, null where none is told. */
  static @Nullable String country(@Nullable Place place) {
    return place == null ? null : place.country();
  }
}
