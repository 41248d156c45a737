package entente.read.record;

import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Period;
import entente.model.Place;
import entente.model.RecordEntry;
import entente.model.VisitKind;
import entente.read.input.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads meetings and visits. */
final class EventReader {
  /** A visit of no stated rank. */
  private static final String PLAIN_VISIT = "visit";

  private static final EventType[] MEETINGS = {EventType.MEETING, EventType.SESSION, EventType.CALL,
    EventType.SIGNING};

  private final PartyReader parties;

  EventReader(PartyReader parties) {
    this.parties = parties;
  }

  /** A meeting, session, call or signing. */
  Event meeting(Entry entry, String id, RecordEntry evidence) throws RefusedException {
    EventType type = entry.requiredChoice("type", MEETINGS, EventType::code);
    String framework = entry.text("framework");
    if (type == EventType.SESSION && framework == null) {
      throw entry.refusal("framework", "is missing", "name the framework of the session");
    }
    List<Participant> participants = parties.participants(entry, "participants");
    if (participants.isEmpty() && framework == null) {
      throw entry.missing("participants");
    }
    return new Event(id, type, status(entry), period(entry), place(entry), entry.text("name"),
        framework, entry.text("sidelinesOf"), null, participants,
        parties.participant(entry, "announcedBy"), evidence, 1);
  }

  /** A visit. */
  Event visit(Entry entry, String id, RecordEntry evidence) throws RefusedException {
    String host = parties.state(entry, "to");
    if (host == null) {
      throw entry.missing("to");
    }
    List<Participant> visitors = new ArrayList<>(parties.participants(entry, "visitor"));
    visitors.addAll(parties.participants(entry, "visitors"));
    if (visitors.isEmpty()) {
      throw entry.missing("visitor");
    }
    return new Event(id, EventType.VISIT, status(entry), period(entry),
        new Place(entry.text("place"), host), null, null, null, visitKind(entry), visitors,
        parties.participant(entry, "announcedBy"), evidence, 1);
  }

  private static EventStatus status(Entry entry) throws RefusedException {
    return entry.requiredChoice("status", EventStatus.values(), EventStatus::code);
  }

  private static @Nullable VisitKind visitKind(Entry entry) throws RefusedException {
    return PLAIN_VISIT.equals(entry.text("kind"))
        ? null
        : entry.choice("kind", Arrays.asList(VisitKind.values()), VisitKind::code);
  }

  /** What has no end lasts a day, or happens within the month or year. */
  private static Period period(Entry entry) throws RefusedException {
    PartialDate start = entry.date("start");
    PartialDate end = entry.date("end");
    return new Period(start, end == null ? start : end);
  }

  private @Nullable Place place(Entry entry) throws RefusedException {
    return switch (entry.cell("place")) {
      case null -> null;
      case Cell.Word word -> new Place(word.text(), null);
      case Cell.Group group -> {
        Entry place = entry.inside(group);
        yield new Place(place.text("name"), parties.state(place, "country"));
      }
      case Cell.Items items -> throw entry.refusal("place", "must be one place",
          "write {name: Goa, country: IND}");
    };
  }
}
