package entente.model;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a proposed link.
 *
 * @param outcome what
 * @param at when
 * @param by who, as they call themselves; null where they do not say
 */
public record LinkDecision(Outcome outcome, Instant at, @Nullable String by) {
  /** What can be decided. */
  public enum Outcome {
    /** It is the same. */
    ACCEPTED,
    /** It is something else. */
    REJECTED;

    /** The name in the graph, such as {@code accepted}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
