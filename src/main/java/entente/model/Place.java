package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place.
 *
 * @param name most specific name in the document: city, else venue; null where only the country is
 *     known
 * @param country ISO 3166-1 alpha-3 of the country; null where not known
 */
public record Place(@Nullable String name, @Nullable String country) {
  public Place {
    if (name == null && country == null) {
      throw new IllegalArgumentException("a place needs a name or a country");
    }
  }
}
