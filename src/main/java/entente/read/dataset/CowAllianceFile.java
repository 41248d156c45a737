package entente.read.dataset;

import entente.model.Alliance;
import entente.model.Extraction;
import entente.model.PartialDate;
import entente.model.Period;
import entente.model.RecordSet;
import entente.read.input.Delivery;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Formal alliances of the Correlates of War project, one row a member and time. Who is no state of
 * the reference tables (Hanover) is left out, and a treaty of which fewer than two are left.
 */
final class CowAllianceFile implements Dataset {
  private static final List<String> OBLIGATIONS = List.of("defense", "neutrality", "nonaggression",
      "entente");

  private final StateCodes codes;
  private final Map<String, Treaty> treaties = new LinkedHashMap<>();
  private final Skipped skipped = new Skipped();

  CowAllianceFile(StateCodes codes) {
    this.codes = codes;
  }

  private record Treaty(TableRow row, Period when, List<Alliance.Ally> allies) {
    Alliance alliance(String id) {
      return new Alliance(id, when, allies, row.evidence());
    }
  }

  @Override
  public Set<String> columns() {
    return Set.of("version4id", "ccode", "all_st_year", "all_end_year", "mem_st_year",
        "mem_end_year", "left_censor", "right_censor", "defense", "neutrality", "nonaggression",
        "entente");
  }

  @Override
  public void row(TableRow row) throws RefusedException {
    Period whole = period(row, row.date("all_st_year", "all_st_month", "all_st_day"),
        row.date("all_end_year", "all_end_month", "all_end_day"));
    // A spell that was there when the data begin, or end, has no known bound on that side.
    PartialDate start = row.flag("left_censor")
        ? null
        : row.date("mem_st_year", "mem_st_month", "mem_st_day");
    PartialDate end = row.flag("right_censor")
        ? null
        : row.date("mem_end_year", "mem_end_month", "mem_end_day");
    Period spell = period(row, start, end);
    Treaty treaty = treaties.computeIfAbsent(row.text("version4id"),
        id -> new Treaty(row, whole, new ArrayList<>()));
    List<DatedState> parts = SplitSpell.split(codes.states(CodeSystem.COW, row.text("ccode")),
        spell);
    if (parts.isEmpty()) {
      skipped.add(row.text("ccode"), Refusal.ofLine(row.file(), row.line(),
          "the number `" + row.text("ccode") + "` stands for no known state at that time",
          "only states of the reference tables are read"));
    }
    List<String> obligations = OBLIGATIONS.stream().filter(row::flag).toList();
    parts.forEach(part -> treaty.allies()
        .add(new Alliance.Ally(part.state(), part.when(), obligations)));
  }

  private static Period period(TableRow row, @Nullable PartialDate start,
      @Nullable PartialDate end) throws RefusedException {
    try {
      return new Period(start, end);
    } catch (IllegalArgumentException e) {
      throw row.refusal(String.valueOf(e.getMessage()), "correct the dates");
    }
  }

  @Override
  public void deliver(Delivery delivery) {
    List<Alliance> alliances = new ArrayList<>();
    treaties.forEach((id, treaty) -> {
      if (treaty.allies().stream().map(Alliance.Ally::state).distinct().count() >= 2) {
        alliances.add(treaty.alliance(id));
      } else {
        skipped.add("alone", Refusal.ofLine(treaty.row().file(), treaty.row().line(),
            "the alliance " + id + " has fewer than two states that are known",
            "nothing is to be done: it is left out"));
      }
    });
    skipped.deliver(delivery);
    if (!alliances.isEmpty()) {
      delivery.records(Extraction.ofAlliances(new RecordSet("COW-alliances",
          "Correlates of War: formal alliances", "Correlates of War Project", null, null, null),
          alliances), alliances.getFirst().evidence().file());
    }
  }
}
