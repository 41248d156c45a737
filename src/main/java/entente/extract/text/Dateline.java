package entente.extract.text;

import org.jspecify.annotations.Nullable;

/**
 * Where, when and by which agency a report was filed, as its first line says: {@code BEIJING, May 4
 * (Xinhua) --}.
 *
 * @param place as written, with its country or region where that follows ({@code GRANADA, Spain})
 * @param date as written ({@code May 4}); null where not given
 * @param agency without its brackets ({@code Xinhua}); null where not given
 */
public record Dateline(String place, @Nullable String date, @Nullable String agency) {
  public Dateline {
    if (place.isBlank()) {
      throw new IllegalArgumentException("a dateline names a place");
    }
  }
}
