package entente.read.dataset;

import entente.read.input.RefusedException;
import entente.read.table.Separator;
import entente.read.table.TableRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the tables of a project that codes events are laid out. */
enum EventCoding {
  /**
   * The event table of GDELT 2.0, 61 columns without a header, as its codebook of 19 February 2015
   * lists them.
   */
  GDELT("GDELT", CodeSystem.CAMEO, "GLOBALEVENTID", "SQLDATE", "Actor1CountryCode",
      "Actor2CountryCode", "EventCode"),
  /** The event tables of ICEWS, as Harvard Dataverse has them (doi:10.7910/DVN/28075). */
  ICEWS("ICEWS", CodeSystem.NAME, "Event ID", "Event Date", "Source Country", "Target Country",
      "CAMEO Code"),
  /** The event tables of POLECAT, as Harvard Dataverse has them (doi:10.7910/DVN/AJGVIT). */
  POLECAT("POLECAT", CodeSystem.CAMEO, "Event ID", "Event Date", "Actor Country",
      "Recipient Country", "Event Type");

  private static final List<String> GDELT_COLUMNS = List.of(("GLOBALEVENTID SQLDATE MonthYear Year"
      + " FractionDate" + actor(1) + actor(2) + " IsRootEvent EventCode EventBaseCode"
      + " EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone"
      + place("Actor1Geo") + place("Actor2Geo") + place("ActionGeo") + " DATEADDED SOURCEURL")
      .split(" "));

  /** Organs of a state in the codes of CAMEO and PLOVER; no code at all is the state itself. */
  private static final Set<String> ORGANS = Set.of("", "None", "GOV", "MIL", "LEG", "JUD", "COP",
      "SPY", "LAW");

  /** The same in the sectors of ICEWS, where a state itself has none. */
  private static final Pattern SECTORS = Pattern
      .compile(".*\\b(?:Government|Executive|Military|Legislative|Judicial|Police)\\b.*");

  private final String title;
  private final CodeSystem countries;
  private final String number;
  private final String day;
  private final String source;
  private final String target;
  private final String event;

  EventCoding(String title, CodeSystem countries, String... columns) {
    this.title = title;
    this.countries = countries;
    this.number = columns[0];
    this.day = columns[1];
    this.source = columns[2];
    this.target = columns[3];
    this.event = columns[4];
  }

  private static String actor(int number) {
    String prefix = " Actor" + number;
    return String.join(prefix, "", "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode",
        "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code");
  }

  private static String place(String prefix) {
    return String.join(" " + prefix + "_", "", "Type", "Fullname", "CountryCode", "ADM1Code",
        "ADM2Code", "Lat", "Long", "FeatureID");
  }

  /** The columns by which the tables are known. */
  Set<String> columns() {
    return Set.of(number, day, source, target, event);
  }

  /** All columns of a table without a header whose first line is this; null if it is none. */
  @Nullable
  List<String> columnsWithoutHeader(String line, Separator separator) {
    List<String> cells = this == GDELT && separator == Separator.TAB ? separator.split(line) : null;
    boolean fits = cells != null && cells.size() == GDELT_COLUMNS.size()
        && cells.get(0).matches("\\d+") && cells.get(1).matches("\\d{8}");
    return fits ? GDELT_COLUMNS : null;
  }

  /** The name of the project. */
  String title() {
    return title;
  }

  /** How states are written. */
  CodeSystem countries() {
    return countries;
  }

  /** The project's number of the event. */
  String number(TableRow row) {
    return row.text(number);
  }

  /** The states that act; several where several do. */
  List<String> sources(TableRow row) {
    return states(row.text(source));
  }

  /** The states towards which they do. */
  List<String> targets(TableRow row) {
    return states(row.text(target));
  }

  private List<String> states(String cell) {
    String[] names = this == POLECAT ? cell.split(";") : new String[]{cell};
    return Arrays.stream(names).map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals("None") && !name.equals("NULL"))
        .distinct().toList();
  }

  /** The class of the event: a CAMEO code, or a PLOVER class. */
  String event(TableRow row) {
    return row.text(event);
  }

  /** When; the day of the event, not that of its report. */
  LocalDate day(TableRow row) throws RefusedException {
    String text = row.text(day);
    try {
      return this == GDELT
          ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw row.refusal(day + " is `" + text + "`",
          "write a day such as " + (this == GDELT ? "20191227" : "2019-12-27"));
    }
  }

  /** True if both sides are organs of their states, not rebels, firms or crowds. */
  boolean isOfStates(TableRow row) {
    return switch (this) {
      case GDELT -> isOrgan(row, "Actor1Type1Code") && isOrgan(row, "Actor2Type1Code");
      case POLECAT -> isOrgan(row, "Primary Actor Sector")
          && isOrgan(row, "Primary Recipient Sector");
      case ICEWS -> isOrgan(row, "Source") && isOrgan(row, "Target");
    };
  }

  private boolean isOrgan(TableRow row, String column) {
    if (this != ICEWS) {
      return !row.columns().containsKey(column) || ORGANS.contains(row.text(column));
    }
    return !row.columns().containsKey(column + " Sectors")
        || row.text(column + " Sectors").isEmpty()
        || SECTORS.matcher(row.text(column + " Sectors")).matches();
  }
}
