package entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one state did towards another, as a data set of coded events has it.
 *
 * @param number the data set's number of the event
 * @param day when
 * @param source who acts
 * @param target towards whom
 * @param ploverClass PLOVER event class, such as {@code CONSULT}; null for CAMEO's statements, which
 *     have none
 * @param cameo CAMEO code; null where the data set has none
 * @param evidence the row
 */
public record CodedEvent(String number, LocalDate day, Party source, Party target,
    @Nullable String ploverClass, @Nullable String cameo, RecordEntry evidence) {
  public CodedEvent {
    if (source.equals(target)) {
      throw new IllegalArgumentException("an event needs two parties, not twice " + source.code());
    }
    if (ploverClass == null && cameo == null) {
      throw new IllegalArgumentException("an event needs a class: " + number);
    }
  }
}
