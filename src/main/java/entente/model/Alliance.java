package entente.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A treaty of alliance.
 *
 * @param id number of the treaty in the source
 * @param when from when to when it was in force
 * @param allies who belongs to it, and when; a state that left and came back stands twice
 * @param evidence what it was read from
 */
public record Alliance(String id, Period when, List<Ally> allies, RecordEntry evidence) {
  /**
   * A state that belongs to an alliance for a time.
   *
   * @param state ISO 3166-1 alpha-3
   * @param when since and until when; an open end is null
   * @param obligations codes of what ties it to the other allies in that time, such as {@code
   *     defense}; two allies are tied by what either of them lists
   */
  public record Ally(String state, Period when, List<String> obligations) {
    public Ally {
      obligations = List.copyOf(obligations);
    }
  }

  public Alliance {
    allies = List.copyOf(allies);
  }

  /** What any of the allies owes, each code once. */
  public Stream<String> obligations() {
    return allies.stream().flatMap(ally -> ally.obligations().stream()).distinct();
  }
}
