package entente.map;

import entente.model.PartialDate;
import entente.model.Period;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes when something begins and ends: the first and last day that each can mean, so that
 * "May 2023" is an interval and never the first of May.
 */
final class PeriodMapper {
  private final GraphSink sink;

  PeriodMapper(GraphSink sink) {
    this.sink = sink;
  }

  /** Of an event: the bounds, and the day itself where it is one. */
  void event(Node event, Period when) {
    PartialDate start = when.start();
    if (start != null && start.isDay() && start.equals(when.end())) {
      sink.add(event, Ent.date, Literals.day(start.earliest()));
    }
    bounds(event, when);
  }

  /** Of a standing fact: the bounds, and both ends as the source gives them. */
  void standing(Node fact, Period when) {
    loose(fact, when, 0, 0);
  }

  /**
   * Of a standing fact that may have begun some years earlier or ended some years later: an end that
   * is loose has bounds, but no date of its own.
   */
  void loose(Node fact, Period when, int yearsBefore, int yearsAfter) {
    if (yearsBefore == 0) {
      sink.add(fact, Ent.since, literal(when.start()));
    }
    if (yearsAfter == 0) {
      sink.add(fact, Ent.until, literal(when.end()));
    }
    PartialDate start = when.start();
    PartialDate end = when.end();
    if (start != null) {
      sink.add(fact, Ent.startEarliest, Literals.day(start.earliest().minusYears(yearsBefore)));
      sink.add(fact, Ent.startLatest, Literals.day(start.latest()));
    }
    if (end != null) {
      sink.add(fact, Ent.endEarliest, Literals.day(end.earliest()));
      sink.add(fact, Ent.endLatest, Literals.day(end.latest().plusYears(yearsAfter)));
    }
  }

  private void bounds(Node node, Period when) {
    start(node, when.start());
    end(node, when.end());
  }

  /** First and last day on which it can have begun. */
  void start(Node node, @Nullable PartialDate start) {
    if (start != null) {
      sink.add(node, Ent.startEarliest, Literals.day(start.earliest()));
      sink.add(node, Ent.startLatest, Literals.day(start.latest()));
    }
  }

  /** First and last day on which it can have ended. */
  void end(Node node, @Nullable PartialDate end) {
    if (end != null) {
      sink.add(node, Ent.endEarliest, Literals.day(end.earliest()));
      sink.add(node, Ent.endLatest, Literals.day(end.latest()));
    }
  }

  private static @Nullable Node literal(@Nullable PartialDate date) {
    return date == null ? null : Literals.date(date);
  }
}
