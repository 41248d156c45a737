package entente.read.dataset;

import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import entente.model.VisitKind;
import entente.read.dataset.Trips.Trip;
import entente.read.input.Delivery;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.table.TableRow;
import entente.read.table.TableRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers of the Office of the Historian, US Department of State: visits of foreign leaders to the
 * United States, and travels of US presidents and secretaries of state.
 */
final class UsVisitFiles {
  private static final Party US = Party.state("USA");

  private final StateCodes codes;
  private final TitledNames names;

  UsVisitFiles(StateCodes codes, TitledNames names) {
    this.codes = codes;
    this.names = names;
  }

  /** The file of visits to the United States. */
  Dataset visits() {
    Trips trips = new Trips("US-visits", "Visits by foreign leaders to the United States");
    return new File(
        Set.of("start_date", "end_date", "visitor", "from_ids", "from_names", "description"), trips,
        row -> visit(row, trips));
  }

  /** The file of travels abroad. */
  Dataset travels() {
    Trips trips = new Trips("US-travels",
        "Travels abroad of US presidents and secretaries of state");
    return new File(
        Set.of("role", "name", "start_date", "end_date", "country_id", "country", "locale",
            "remarks"),
        trips, row -> travel(row, trips));
  }

  private record File(Set<String> columns, Trips trips,
      TableRows.Taker rows) implements Dataset {
    @Override
    public void row(TableRow row) throws RefusedException {
      rows.take(row);
    }

    @Override
    public void deliver(Delivery delivery) {
      trips.deliver(delivery);
    }
  }

  private void visit(TableRow row, Trips trips) throws RefusedException {
    Days days = Days.of(row);
    String home = state(row, "from_ids", days.start(), trips);
    if (home == null) {
      return;
    }
    List<Participant> people = names.people(required(row, "visitor"), Party.state(home));
    String remark = row.text("description");
    trips.add(new Trip(row, number(row), people, new Place(null, US.code()), kind(remark),
        days.start(), days.end()),
        new Remark(row.text("visitor") + " of " + name(row.text("from_names")), "", days.start(),
            days.end(), remark));
  }

  private void travel(TableRow row, Trips trips) throws RefusedException {
    Days days = Days.of(row);
    String host = state(row, "country_id", days.start(), trips);
    if (host == null) {
      return;
    }
    String role = switch (row.text("role")) {
      case "president" -> "President";
      case "secretary" -> "Secretary of State";
      default -> throw row.refusal("role is `" + row.text("role") + "`",
          "write president or secretary");
    };
    String who = plain(required(row, "name"));
    String city = city(row.text("locale"));
    String remark = row.text("remarks");
    String country = name(row.text("country"));
    trips.add(new Trip(row, number(row), List.of(new Participant(who, US, role)),
        new Place(city, host), kind(remark), days.start(), days.end()),
        new Remark("US " + role + " " + who, city == null ? country : city + ", " + country,
            days.start(), days.end(), remark));
  }

  private record Days(LocalDate start, LocalDate end) {
    static Days of(TableRow row) throws RefusedException {
      LocalDate start = row.day("start_date");
      LocalDate end = row.text("end_date").isEmpty() ? start : row.day("end_date");
      if (end.isBefore(start)) {
        throw row.refusal("the trip ends on " + end + ", before it begins on " + start,
            "correct the days");
      }
      return new Days(start, end);
    }
  }

  private static String number(TableRow row) {
    return row.columns().containsKey("id") && !row.text("id").isEmpty()
        ? row.text("id")
        : "line-" + row.line();
  }

  private static String required(TableRow row, String column) throws RefusedException {
    String text = row.optional(column);
    if (text == null) {
      throw row.refusal(column + " is empty", "name who travelled");
    }
    return text;
  }

  /** Null if the territory was no known state on that day, which is noted. */
  private @Nullable String state(TableRow row, String column, LocalDate day, Trips trips) {
    String slug = row.text(column);
    Optional<String> state = codes.state(CodeSystem.US_HISTORIAN, slug, day);
    if (state.isEmpty()) {
      trips.skip(slug, Refusal.ofLine(row.file(), row.line(),
          "`" + slug + "` stands for no known state on " + day,
          "use a territory of the Office of the Historian, such as korea-south, and the right day"));
    }
    return state.orElse(null);
  }

  /** The rank that a remark begins with. */
  private static @Nullable VisitKind kind(String remark) {
    String start = remark.toLowerCase(Locale.ROOT);
    for (VisitKind kind : VisitKind.values()) {
      if (start.startsWith(kind.code() + " visit")
          || start.startsWith(kind.code() + " working visit")) {
        return kind;
      }
    }
    return null;
  }

  /** The first of the cities that are named; null where there is none. */
  private static @Nullable String city(String locale) {
    String first = plain(locale.replaceFirst(", D\\.F\\.", "")).split(",")[0].strip();
    return first.isEmpty() ? null : first;
  }

  /** {@code South Korea} for {@code Korea, South}. */
  private static String name(String country) {
    String plain = plain(country);
    int comma = plain.indexOf(", ");
    return comma < 0 ? plain : plain.substring(comma + 2) + " " + plain.substring(0, comma);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s*\\([^)]*\\)", "").strip();
  }
}
