package entente.wikidata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing is to be linked. */
public enum EntityKind {
  /** A human being. */
  PERSON,
  /** A state, past or present. */
  STATE,
  /** A ministry, a news agency or another body. */
  ORGANISATION,
  /** What states meet under. */
  FRAMEWORK,
  /** A city, a venue or another place. */
  PLACE;

  /** The name in tables and questions, such as {@code person}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that name; empty if there is none. */
  public static Optional<EntityKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
