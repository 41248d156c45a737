package entente.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import entente.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event as annotated; a field that is unknown is null.
 *
 * @param id unique within its document
 * @param type code of an event type
 * @param status code of a status
 * @param start first day, month or year
 * @param end last day, month or year
 * @param place where
 * @param framework what it is convened under
 * @param sidelinesOf id of the session on whose sidelines it took place
 * @param participants who took part
 * @param evidence words that it was read from
 * @param confidence how likely it is right, 0 to 1; null where it was not found by a program
 */
public record AnnotatedEvent(@Nullable String id, @JsonProperty(required = true) String type,
    @JsonProperty(required = true) String status, @Nullable String start, @Nullable String end,
    @Nullable Location place, @Nullable String framework,
    @JsonProperty("sidelines_of") @Nullable String sidelinesOf,
    @JsonProperty(required = true) List<Side> participants, @Nullable String evidence,
    @Nullable Double confidence) {
  private static final Set<String> TYPES = Set.of("meeting", "session", "call", "visit", "signing");
  private static final Set<String> STATUSES = Set.of("occurred", "planned", "cancelled");

  public AnnotatedEvent {
    AnnotationReader.checkOneOf("type", type, TYPES);
    AnnotationReader.checkOneOf("status", status, STATUSES);
    checkDate("start", start);
    checkDate("end", end);
    participants = List.copyOf(participants);
  }

  /**
   * A place as annotated.
   *
   * @param name city or venue
   * @param country ISO 3166-1 alpha-3
   */
  public record Location(@Nullable String name, @Nullable String country) {}

  /**
   * A participant as annotated.
   *
   * @param person full name
   * @param state ISO 3166-1 alpha-3 of the state for which the person acts
   * @param org acronym of the organisation, where it is none
   */
  public record Side(@Nullable String person, @Nullable String state, @Nullable String org) {
    /** Code of the state or organisation in small letters; empty where there is neither. */
    String party() {
      String party = state != null && !state.isEmpty() ? state : org;
      return party == null ? "" : party.toLowerCase(Locale.ROOT);
    }
  }

  /** The states and organisations that take part. */
  Set<String> parties() {
    return participants.stream().map(Side::party).filter(party -> !party.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The persons who take part, each as last name and party. */
  Set<List<String>> persons() {
    return participants.stream().filter(side -> side.person() != null && !side.person().isEmpty())
        .map(side -> List.of(Words.lastName(side.person()), side.party()))
        .collect(Collectors.toSet());
  }

  @Nullable
  String country() {
    return place == null ? null : place.country();
  }

  /** First day that it can have been; the beginning of time where no start is known. */
  LocalDate earliest() {
    return start == null ? LocalDate.MIN : PartialDate.parse(start).earliest();
  }

  /** Last day that it can have been; the end of time where nothing is known. */
  LocalDate latest() {
    String last = end != null ? end : start;
    return last == null ? LocalDate.MAX : PartialDate.parse(last).latest();
  }

  private static void checkDate(String field, @Nullable String date) {
    if (date != null) {
      try {
        PartialDate.parse(date);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(field + ": " + e.getMessage(), e);
      }
    }
  }
}
