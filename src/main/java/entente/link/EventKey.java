package entente.link;

import entente.model.Event;
import entente.model.EventType;
import entente.model.Link;
import entente.model.Participant;
import entente.model.Party;
import entente.model.PartialDate;
import entente.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What all tellings of one event have in common, whichever source tells of it. The status is no part
 * of it: a plan that came true is the same event.
 *
 * <p>Meetings, calls and signings: type, first day, and for each side who is named first (the sides
 * alone do not do, since ministers meet while their presidents do). Sessions: framework and first
 * day; each source names other participants. Visits: who, to which state, and the month, since a
 * plan seldom names the day.
 *
 * @param text the key
 */
record EventKey(String text) {
  /**
   * The key of an event.
   *
   * @param people who is behind each participant with a name
   * @return nothing where the event is told too vaguely to be told from others of its kind
   */
  static Optional<EventKey> of(Event event, Map<Participant, Link> people) {
    PartialDate start = event.when().start();
    if (start == null) {
      return Optional.empty();
    }
    String key = event.type().code() + "|" + start;
    return switch (event.type()) {
      case SESSION -> when(start.isDay(), key + "|" + event.framework());
      case VISIT -> visit(event, start, people);
      case MEETING, CALL, SIGNING ->
        when(start.isDay() && event.parties().size() > 1, key + "|" + sides(event, people));
    };
  }

  private static Optional<EventKey> visit(Event event, PartialDate start,
      Map<Participant, Link> people) {
    Place place = event.place();
    boolean known = place != null && place.country() != null && start.month() > 0
        && !event.participants().isEmpty();
    if (!known) {
      return Optional.empty();
    }
    PartialDate month = new PartialDate(start.year(), start.month(), 0);
    return Optional.of(new EventKey(String.join("|", EventType.VISIT.code(), month.toString(),
        sides(event, people), place.country())));
  }

  private static Optional<EventKey> when(boolean exact, String key) {
    return exact ? Optional.of(new EventKey(key)) : Optional.empty();
  }

  /** The sides in order, each with the first of its persons. */
  private static String sides(Event event, Map<Participant, Link> people) {
    return event.parties().stream().map(party -> side(party, event.participants(), people))
        .collect(Collectors.joining("|"));
  }

  private static String side(Party party, List<Participant> participants,
      Map<Participant, Link> people) {
    return participants.stream().filter(who -> who.party().equals(party)).map(people::get)
        .filter(Objects::nonNull).findFirst().map(link -> party.code() + ":" + link.entity())
        .orElse(party.code());
  }
}
