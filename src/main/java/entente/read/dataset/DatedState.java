package entente.read.dataset;

import entente.model.Period;
import java.time.LocalDate;

/**
 * A state that a code stood for, for a time.
 *
 * @param state ISO 3166-1 alpha-3
 * @param when since and until when; an open end is null
 */
public record DatedState(String state, Period when) {
  /** True if the code may have stood for the state on that day. */
  public boolean mayCover(LocalDate day) {
    return when.mayCover(day);
  }
}
