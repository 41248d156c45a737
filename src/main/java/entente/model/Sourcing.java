package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom a document itself names as its publisher and as the source that it relies on.
 *
 * @param publisher the outlet; null where the text names none
 * @param primarySource the ministry, agency or release that the text cites; null where none
 * @param passage where it is cited; null where not in the text
 */
public record Sourcing(@Nullable String publisher, @Nullable String primarySource,
    @Nullable Passage passage) {
  /** A text that names neither. */
  public static final Sourcing NONE = new Sourcing(null, null, null);
}
