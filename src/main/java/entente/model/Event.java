package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is to happen or was called off, as one source tells it.
 *
 * @param id unique within its source, such as {@code e1}
 * @param type what kind of event
 * @param status whether it came about
 * @param when from when to when
 * @param place where; null where nothing says so
 * @param name the name it goes by, such as {@code BRICS Summit}; null where it has none
 * @param framework code of the framework it is convened under; null where there is none, never null
 *     for a session
 * @param sidelinesOf id of the session, in the same source, on whose sidelines it took place
 * @param visitKind rank of a visit; null where not said and for other types
 * @param participants who took part, for a visit the visitors only
 * @param announcedBy who announced it; null where nobody is named
 * @param evidence what it was read from
 * @param confidence how sure the reading is, 0 to 1
 */
public record Event(String id, EventType type, EventStatus status, Period when,
    @Nullable Place place, @Nullable String name, @Nullable String framework,
    @Nullable String sidelinesOf, @Nullable VisitKind visitKind, List<Participant> participants,
    @Nullable Participant announcedBy, Evidence evidence, double confidence) {
  public Event {
    participants = List.copyOf(participants);
    if (type == EventType.SESSION && framework == null) {
      throw new IllegalArgumentException("a session needs its framework: " + id);
    }
    if (visitKind != null && type != EventType.VISIT) {
      throw new IllegalArgumentException("only a visit has a visit kind: " + id);
    }
    if (id.equals(sidelinesOf)) {
      throw new IllegalArgumentException("an event is not on its own sidelines: " + id);
    }
  }

  /** The states and organisations that take part, each once, in order. */
  public List<Party> parties() {
    return participants.stream().map(Participant::party).distinct().sorted().toList();
  }
}
