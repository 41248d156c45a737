package entente.read.dataset;

import entente.model.Extraction;
import entente.model.Membership;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Period;
import entente.model.RecordSet;
import entente.read.input.Delivery;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.table.TableRow;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Memberships in intergovernmental organisations of the Correlates of War project: a file of spells,
 * and one of the names of organisations. Before 1965 the project looked at every fifth year only, so
 * that a spell that begins in 1960 may have begun up to four years earlier.
 */
final class CowMembershipFiles {
  private static final int YEARLY_SINCE = 1965;
  private static final int LAST_YEAR = 2014;
  private static final int GAP = 4;

  private final StateCodes codes;
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final List<Spell> spells = new ArrayList<>();

  CowMembershipFiles(StateCodes codes) {
    this.codes = codes;
  }

  private record Organisation(String name, String shortName, @Nullable Integer founded) {
    /** What it may be known as: COW adds acronyms and earlier names. */
    List<String> names() {
      return List.of(name, name.replaceFirst(" \\(.*", ""), name.replaceFirst("/.*", ""),
          shortName);
    }
  }

  private record Spell(TableRow row, String organisation, String code, String status, int start,
      int end) {}

  /** The file of spells; it hands on what both give together. */
  Dataset spells() {
    return new Dataset() {
      @Override
      public Set<String> columns() {
        return Set.of("ccode", "ioname", "status", "start_year", "end_year");
      }

      @Override
      public void row(TableRow row) throws RefusedException {
        spells.add(spell(row));
      }

      @Override
      public void deliver(Delivery delivery) {
        deliverAll(delivery);
      }
    };
  }

  /** The file of organisations, which may be left out. */
  Dataset organisations() {
    return new Dataset() {
      @Override
      public Set<String> columns() {
        return Set.of("ioname", "orgname", "longorgname", "sdate");
      }

      @Override
      public void row(TableRow row) throws RefusedException {
        organisations.put(key(row.text("ioname")),
            new Organisation(row.text("longorgname"), row.text("orgname"),
                row.optionalNumber("sdate")));
      }

      @Override
      public void deliver(Delivery delivery) {}
    };
  }

  private static Spell spell(TableRow row) throws RefusedException {
    String status = switch (row.text("status")) {
      case "full" -> "member";
      case "associate" -> "associate";
      case "observer" -> "observer";
      default -> throw row.refusal("the status is `" + row.text("status") + "`",
          "write full, associate or observer");
    };
    int start = row.number("start_year");
    int end = row.number("end_year");
    if (end < start) {
      throw row.refusal("the spell ends in " + end + ", before it begins in " + start,
          "correct the years");
    }
    return new Spell(row, key(row.text("ioname")), row.text("ccode"), status, start, end);
  }

  private static String key(String organisation) {
    return organisation.toLowerCase(Locale.ROOT);
  }

  private void deliverAll(Delivery delivery) {
    Skipped skipped = new Skipped();
    List<Membership> memberships = new ArrayList<>();
    for (Spell spell : spells) {
      Period when = new Period(year(spell.start()),
          spell.end() >= LAST_YEAR ? null : year(spell.end()));
      List<DatedState> parts = SplitSpell.split(codes.states(CodeSystem.COW, spell.code()), when);
      if (parts.isEmpty()) {
        skipped.add(spell.code(), Refusal.ofLine(spell.row().file(), spell.row().line(),
            "the number `" + spell.code() + "` stands for no known state from " + spell.start()
                + " to " + spell.end(),
            "use numbers of the Correlates of War project, such as 710"));
      }
      parts.forEach(part -> memberships.add(membership(spell, when, part)));
    }
    skipped.deliver(delivery);
    if (!memberships.isEmpty()) {
      delivery.records(Extraction.ofMemberships(new RecordSet("COW-IGO",
          "Correlates of War: memberships in intergovernmental organisations",
          "Correlates of War Project", null, null, null), memberships),
          spells.getFirst().row().file());
    }
  }

  /** Bounds are loose only where they are those of the spell, not of the state. */
  private Membership membership(Spell spell, Period when, DatedState part) {
    Organisation organisation = organisations.get(spell.organisation());
    boolean ownStart = part.when().start() == when.start();
    boolean ownEnd = part.when().end() != null && part.when().end() == when.end();
    int before = ownStart && spell.start() < YEARLY_SINCE ? GAP : 0;
    if (before > 0 && organisation != null && organisation.founded() != null) {
      before = Math.clamp(spell.start() - organisation.founded(), 0, GAP);
    }
    int after = ownEnd && spell.end() < YEARLY_SINCE ? GAP : 0;
    return new Membership(framework(spell.organisation(), organisation),
        Party.state(part.state()), spell.status(), part.when(), spell.row().evidence(), before,
        after);
  }

  private String framework(String key, @Nullable Organisation organisation) {
    String acronym = key.toUpperCase(Locale.ROOT);
    return organisation == null
        ? codes.framework(acronym).orElse(acronym)
        : organisation.names().stream().map(codes::framework).flatMap(Optional::stream)
            .findFirst().orElse(organisation.name());
  }

  private static PartialDate year(int year) {
    return PartialDate.of(Year.of(year));
  }
}
