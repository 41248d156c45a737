package entente.link;

import entente.model.Event;
import entente.model.EventLink;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.LinkReason;
import entente.model.PartialDate;
import entente.model.Passage;
import entente.model.Place;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what all tellings of one event have in common, whichever source tells of it. The status is
 * no part of it: a plan that came true is the same event.
 *
 * <p>Meetings, calls and signings: type, first day, and for each side who leads it (the sides alone
 * do not do, since ministers meet while their presidents do). Sessions: framework and first day;
 * each source names other participants. Visits: who, to which state, and the month, since a plan
 * seldom names the day.
 *
 * <p>A source that gives no time for what it tells first is taken to tell of its own day: the
 * readout of a government begins "the President met ..." and leaves the day to the heading. This
 * serves to find the event only; no date is told in the graph.
 */
final class EventKey {
  /** Sentences at the head of a document, whose events are its news rather than background. */
  private static final int HEAD = 20;

  private final Cast cast;
  private final @Nullable LocalDate published;

  /**
   * @param cast the persons of the source
   * @param published day of the source; null where it has none
   */
  EventKey(Cast cast, @Nullable LocalDate published) {
    this.cast = cast;
    this.published = published;
  }

  /** The key of an event; nothing where it is told too vaguely to be told from others of its kind. */
  Optional<EventLink> of(Event event) {
    PartialDate told = event.when().start();
    PartialDate start = told != null ? told : presumed(event);
    if (start == null) {
      return Optional.empty();
    }
    boolean sure = told != null;
    String key = event.type().code() + "|" + start;
    return switch (event.type()) {
      case SESSION -> when(start.isDay(), key + "|" + event.framework(),
          sure ? LinkReason.FRAMEWORK_AND_DAY : LinkReason.PRESUMED_DAY);
      case VISIT -> visit(event, start, sure);
      case MEETING, CALL, SIGNING -> when(start.isDay() && event.parties().size() > 1,
          key + "|" + cast.sides(event, start.earliest()),
          sure ? LinkReason.DAY_AND_SIDES : LinkReason.PRESUMED_DAY);
    };
  }

  private Optional<EventLink> visit(Event event, PartialDate start, boolean sure) {
    Place place = event.place();
    boolean known = place != null && place.country() != null && start.month() > 0
        && !event.participants().isEmpty();
    if (!known) {
      return Optional.empty();
    }
    PartialDate month = new PartialDate(start.year(), start.month(), 0);
    String key = String.join("|", event.type().code(), month.toString(),
        cast.sides(event, start.earliest()), place.country());
    return when(true, key, sure ? LinkReason.VISITOR_AND_MONTH : LinkReason.PRESUMED_MONTH);
  }

  /**
   * The day of the source, for what it tells at its head. A visit that is planned without a day may
   * be far off; talks so announced are mostly those of a visit that has begun.
   */
  private @Nullable PartialDate presumed(Event event) {
    boolean soon = event.status() == EventStatus.OCCURRED
        || event.status() == EventStatus.PLANNED && event.type() != EventType.VISIT;
    boolean news = published != null && soon && event.when().end() == null
        && event.evidence() instanceof Passage passage && passage.sentence() < HEAD;
    return news ? PartialDate.of(published) : null;
  }

  private static Optional<EventLink> when(boolean exact, String key, LinkReason reason) {
    return exact ? Optional.of(new EventLink(key, reason)) : Optional.empty();
  }
}
