package entente.model;

import java.util.List;

/**
 * A treaty of alliance.
 *
 * @param id number of the treaty in the source
 * @param obligations codes of what the allies owe each other, such as {@code defense}
 * @param when from when to when it was in force
 * @param allies who belongs to it, and when; a state that left and came back stands twice
 * @param evidence what it was read from
 */
public record Alliance(String id, List<String> obligations, Period when, List<Ally> allies,
    RecordEntry evidence) {
  /**
   * A state that belongs to an alliance for a time.
   *
   * @param state ISO 3166-1 alpha-3
   * @param when since and until when; an open end is null
   */
  public record Ally(String state, Period when) {}

  public Alliance {
    obligations = List.copyOf(obligations);
    allies = List.copyOf(allies);
  }
}
