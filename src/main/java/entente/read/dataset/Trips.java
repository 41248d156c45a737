package entente.read.dataset;

import entente.model.Document;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Period;
import entente.model.Place;
import entente.model.RecordSet;
import entente.model.Sourcing;
import entente.model.VisitKind;
import entente.read.input.Delivery;
import entente.read.input.Refusal;
import entente.read.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trips of one register. Rows of one person in one state whose days lie within each other tell of one
 * trip; the remarks of each are read.
 */
final class Trips {
  private static final String PUBLISHER = "Office of the Historian, US Department of State";

  private final String id;
  private final String title;
  private final Skipped skipped = new Skipped();
  private final Map<String, List<Trip>> byTraveller = new LinkedHashMap<>();
  private final List<Remembered> remarks = new ArrayList<>();

  /**
   * No trips yet.
   *
   * @param id of the record set
   * @param title of the record set
   */
  Trips(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * A trip as a row tells it.
   *
   * @param number the register's number of the row
   * @param people who travelled
   * @param place where to, with its state
   * @param kind rank of the visit; null where nothing says so
   */
  record Trip(TableRow row, String number, List<Participant> people, Place place,
      @Nullable VisitKind kind, LocalDate start, LocalDate end) {
    /** True if both were on the way for more than the day on which one ended and the other began. */
    boolean isOneWith(Trip other) {
      boolean overlap = start.isBefore(other.end) && other.start.isBefore(end);
      return overlap || start.equals(other.start);
    }

    Trip with(Trip other) {
      return new Trip(row, number, people, place, kind == null ? other.kind : kind,
          start.isBefore(other.start) ? start : other.start,
          end.isAfter(other.end) ? end : other.end);
    }

    Event event() {
      return new Event(number, EventType.VISIT, EventStatus.OCCURRED,
          new Period(PartialDate.of(start), PartialDate.of(end)), place, null, null, null, kind,
          people, null, row.evidence(), 1);
    }
  }

  private record Remembered(TableRow row, String number, Remark remark) {}

  /** Adds a trip with what is remarked on it. */
  void add(Trip trip, Remark remark) {
    String key = trip.people() + " " + trip.place().country();
    List<Trip> known = byTraveller.computeIfAbsent(key, fresh -> new ArrayList<>());
    int same = 0;
    while (same < known.size() && !known.get(same).isOneWith(trip)) {
      same++;
    }
    boolean isSame = same < known.size();
    if (isSame) {
      skipped.add("twice", Refusal.ofLine(trip.row().file(), trip.row().line(),
          "the trip is that of line " + known.get(same).row().line(),
          "nothing is to be done: both rows are one visit, and the remarks of both are read"));
      known.set(same, known.get(same).with(trip));
    } else {
      known.add(trip);
    }
    boolean isTold = isSame
        && remarks.stream().anyMatch(each -> each.remark().text().equals(remark.text()));
    if (!remark.text().isEmpty() && !isTold) {
      remarks.add(new Remembered(trip.row(), trip.number(), remark));
    }
  }

  /** Adds a row that is not read, with what rows of its kind share. */
  void skip(String kind, Refusal refusal) {
    skipped.add(kind, refusal);
  }

  /** Hands on the visits as one record set, and each remark as a document. */
  void deliver(Delivery delivery) {
    skipped.deliver(delivery);
    List<Event> events = byTraveller.values().stream().flatMap(List::stream).map(Trip::event)
        .toList();
    if (!events.isEmpty()) {
      Trip first = byTraveller.values().iterator().next().getFirst();
      delivery.records(new Extraction(new RecordSet(id, title, PUBLISHER, null, null, null),
          Sourcing.NONE, events, List.of(), List.of(), List.of(), List.of(), List.of()),
          first.row().id());
    }
    remarks.forEach(each -> delivery.document(new Document(id + "-" + each.number(),
        each.remark().end(), title + ", " + each.number(), each.remark().text(), PUBLISHER, null,
        null, "en"), each.row().file(), each.row().line()));
  }
}
