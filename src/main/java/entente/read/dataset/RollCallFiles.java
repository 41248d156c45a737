package entente.read.dataset;

import entente.model.RecordEntry;
import entente.model.RollCall;
import entente.model.VoteChoice;
import entente.read.input.Delivery;
import entente.read.input.RefusedException;
import entente.read.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The three files of roll calls in the General Assembly, as the R package unvotes has them from
 * Voeten, Strezhnev and Bailey: the votes, the roll calls, and the issues that these belong to.
 */
final class RollCallFiles {
  static final String BODY = "UNGA";

  private final StateCodes codes;
  private final Map<String, Heading> headings = new LinkedHashMap<>();
  private final Map<String, Set<String>> issues = new LinkedHashMap<>();
  private final Map<String, List<Cast>> casts = new LinkedHashMap<>();
  private @Nullable String current;

  RollCallFiles(StateCodes codes) {
    this.codes = codes;
  }

  /** A roll call without its votes. */
  record Heading(int session, LocalDate date, @Nullable String resolution, @Nullable String title,
      RecordEntry evidence) {
    /** The roll call, with votes and issues. */
    RollCall with(String number, Set<String> issues, List<entente.model.Vote> votes) {
      return new RollCall(BODY, session, number, date, resolution, title, List.copyOf(issues),
          votes, evidence);
    }
  }

  /** A row of the votes. */
  record Cast(String file, int line, String seat, VoteChoice choice) {}

  /** A file of them. */
  private record File(Set<String> columns, RowTaker rows, Runnable onCut,
      Consumer<Delivery> atEnd) implements Dataset {
    @Override
    public void row(TableRow row) throws RefusedException {
      rows.take(row);
    }

    @Override
    public void cut() {
      onCut.run();
    }

    @Override
    public void deliver(Delivery delivery) {
      atEnd.accept(delivery);
    }
  }

  private interface RowTaker {
    void take(TableRow row) throws RefusedException;
  }

  /** The file of votes; it hands on what all three give together. */
  Dataset votes() {
    return new File(Set.of("rcid", "country", "country_code", "vote"), this::vote,
        () -> casts.remove(current),
        delivery -> new RollCallAssembler(codes, headings, issues, casts).deliver(delivery));
  }

  /** The file of roll calls. */
  Dataset rollCalls() {
    return new File(Set.of("rcid", "session", "date", "unres", "short"), this::rollCall, () -> {},
        delivery -> RollCallAssembler.refuseBare(headings, casts, delivery));
  }

  /** The file of issues. */
  Dataset issues() {
    return new File(Set.of("rcid", "short_name", "issue"), this::issue, () -> {}, delivery -> {});
  }

  private void vote(TableRow row) throws RefusedException {
    String rollCall = row.text("rcid");
    String code = row.text("country_code");
    String seat = (code.isEmpty() ? row.text("country") : code).intern();
    VoteChoice choice = choice(row);
    if (choice != null) {
      casts.computeIfAbsent(rollCall, id -> new ArrayList<>())
          .add(new Cast(row.file(), row.line(), seat, choice));
    }
    current = rollCall;
  }

  /** Null for a row that says that there was no vote. */
  private static @Nullable VoteChoice choice(TableRow row) throws RefusedException {
    return switch (row.text("vote").toLowerCase(Locale.ROOT)) {
      case "yes", "1" -> VoteChoice.YES;
      case "abstain", "2" -> VoteChoice.ABSTAIN;
      case "no", "3" -> VoteChoice.NO;
      case "absent", "8", "9", "na", "" -> null;
      default -> throw row.refusal("the vote is `" + row.text("vote") + "`",
          "write yes, no or abstain, and leave the row out where there was no vote");
    };
  }

  private void rollCall(TableRow row) throws RefusedException {
    String id = row.text("rcid");
    if (headings.containsKey(id)) {
      throw row.refusal("the roll call " + id + " stands twice; the earlier row is followed",
          "leave one of them out");
    }
    headings.put(id, new Heading(row.number("session"), row.day("date"), row.optional("unres"),
        row.optional("short"), row.evidence()));
  }

  private void issue(TableRow row) {
    issues.computeIfAbsent(row.text("rcid"), id -> new LinkedHashSet<>())
        .add(row.text("short_name"));
  }
}
