package entente.read.dataset;

import entente.model.CodedEvent;
import entente.model.Extraction;
import entente.model.Party;
import entente.model.RecordSet;
import entente.read.input.Delivery;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.table.Separator;
import entente.read.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events as others code them, one row an event: what a state did towards another. Such files have
 * millions of rows, so that they are handed on part by part while they are read. What is not between
 * two states is skipped.
 */
final class CodedEventFile implements Dataset {
  /** Large enough for few graphs, small enough that many parts may wait for a processor. */
  private static final int PART = 1_000;

  private static final Pattern CAMEO = Pattern.compile("(?:0[1-9]|1\\d|20)\\d{1,2}");

  private final EventCoding coding;
  private final StateCodes states;
  private final EventClasses classes;
  private final Skipped skipped = new Skipped();
  private final Set<String> numbers = new HashSet<>();
  private final List<CodedEvent> events = new ArrayList<>();
  private @Nullable Delivery delivery;
  private String file = "";
  private int part;

  CodedEventFile(EventCoding coding, StateCodes states, EventClasses classes) {
    this.coding = coding;
    this.states = states;
    this.classes = classes;
  }

  @Override
  public Set<String> columns() {
    return coding.columns();
  }

  @Override
  public @Nullable List<String> columnsWithoutHeader(String line, Separator separator) {
    return coding.columnsWithoutHeader(line, separator);
  }

  @Override
  public void open(Delivery delivery) {
    handOn();
    this.delivery = delivery;
    part = 0;
    numbers.clear();
  }

  @Override
  public void row(TableRow row) throws RefusedException {
    file = row.id();
    LocalDate day = coding.day(row);
    List<String> sources = coding.sources(row);
    List<String> targets = coding.targets(row);
    if (sources.isEmpty() || targets.isEmpty()) {
      skip(row, "one", "the event has no state on one side");
    } else if (!coding.isOfStates(row)) {
      skip(row, "organ", "one side is no organ of its state");
    } else if (!numbers.add(coding.number(row) + " " + sources + targets + coding.event(row))) {
      skip(row, "twice", "the event " + coding.number(row) + " stands twice");
    } else {
      Class what = what(row);
      sources.forEach(one -> targets.forEach(other -> add(row, day, one, other, what)));
    }
    if (events.size() >= PART) {
      handOn();
    }
  }

  private record Class(@Nullable String plover, @Nullable String cameo) {}

  private Class what(TableRow row) throws RefusedException {
    String code = coding.event(row);
    if (coding == EventCoding.POLECAT) {
      if (!classes.isPlover(code)) {
        throw row.refusal("`" + code + "` is no class of PLOVER", "use one such as CONSULT");
      }
      return new Class(code, null);
    }
    if (!CAMEO.matcher(code).matches()) {
      throw row.refusal("`" + code + "` is no CAMEO code", "use three or four digits, such as 042");
    }
    return new Class(classes.plover(code).orElse(null), code);
  }

  private void add(TableRow row, LocalDate day, String one, String other, Class what) {
    String source = state(row, one, day);
    String target = state(row, other, day);
    if (source == null || target == null) {
      return;
    }
    if (source.equals(target)) {
      skip(row, "within", "the event is within one state");
      return;
    }
    events.add(new CodedEvent(coding.number(row), day, Party.state(source), Party.state(target),
        what.plover(), what.cameo(), row.evidence()));
  }

  private @Nullable String state(TableRow row, String code, LocalDate day) {
    Optional<String> state = states.state(coding.countries(), code, day);
    if (state.isEmpty()) {
      skip(row, code, "`" + code + "` is no known state on that day");
    }
    return state.orElse(null);
  }

  private void skip(TableRow row, String kind, String reason) {
    skipped.add(kind, Refusal.ofLine(row.file(), row.line(), reason,
        "nothing is to be done: only what one state does towards another is read"));
  }

  private void handOn() {
    if (delivery != null && !events.isEmpty()) {
      part++;
      delivery.records(Extraction.ofCodedEvents(new RecordSet(file + "#" + part,
          coding.title() + " events: " + file + ", part " + part, coding.title(), null, null, null),
          events), file);
      events.clear();
    }
  }

  @Override
  public void deliver(Delivery delivery) {
    handOn();
    skipped.deliver(delivery);
  }
}
