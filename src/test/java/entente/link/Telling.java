package entente.link;

import entente.model.Event;
import entente.model.EventType;
import entente.model.Link;
import entente.model.LinkedExtraction;
import entente.model.Participant;
import entente.model.PartialDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of {@code pairs/events.csv}: an event as one document tells it, marked by hand. */
record Telling(String event, String document, EventType type, String status, String start,
    Set<String> sides, List<String> people) {

  static Telling of(String line) {
    String[] cells = line.split(",", -1);
    return new Telling(cells[0], cells[1], EventType.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3], cells[4], Set.copyOf(parts(cells[5])), parts(cells[6]));
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty()).toList();
  }

  /**
   * The event that was read from the document for this telling: of its type and status, with its
   * sides, at no other time and with nobody else; nothing if none was.
   */
  Optional<Event> among(LinkedExtraction linked) {
    return linked.extraction().events().stream().filter(read -> mayBe(read, linked.persons()))
        .max(Comparator.comparingInt(read -> likeness(read, linked.persons())));
  }

  private boolean mayBe(Event read, Map<Participant, Link> persons) {
    boolean sameSides = sides.isEmpty() || sidesOf(read).equals(sides);
    return read.type() == type && read.status().code().equals(status) && sameSides
        && mayBeThen(read) && namesNobodyElse(read, persons);
  }

  private boolean mayBeThen(Event read) {
    PartialDate told = read.when().start();
    int digits = type == EventType.VISIT ? 7 : 10;
    return told == null || told.toString().startsWith(start)
        || start.startsWith(told.toString())
        || told.toString().length() >= digits && start.length() >= digits
            && told.toString().substring(0, digits).equals(start.substring(0, digits));
  }

  /** Of each side of which the document names somebody, one must be of those marked. */
  private boolean namesNobodyElse(Event read, Map<Participant, Link> persons) {
    long named = read.participants().stream().filter(who -> name(who, persons) != null)
        .map(Participant::party).distinct().count();
    return hits(read, persons) >= Math.min(people.size(), named);
  }

  private long hits(Event read, Map<Participant, Link> persons) {
    String names = read.participants().stream().map(who -> name(who, persons))
        .filter(Objects::nonNull).collect(Collectors.joining(" "));
    return people.stream().filter(names::contains).count();
  }

  private int likeness(Event read, Map<Participant, Link> persons) {
    PartialDate told = read.when().start();
    int day = told == null ? 2 : told.toString().equals(start) ? 3 : 1;
    return 4 * (int) hits(read, persons) + day;
  }

  /** The name told, else that of the person behind the title. */
  private static @Nullable String name(Participant who, Map<Participant, Link> persons) {
    Link link = persons.get(who);
    return who.person() != null || link == null ? who.person() : link.entity();
  }

  private static Set<String> sidesOf(Event read) {
    return read.parties().stream().map(party -> party.code()).collect(Collectors.toSet());
  }
}
