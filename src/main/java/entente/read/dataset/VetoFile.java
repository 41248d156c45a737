package entente.read.dataset;

import entente.model.Extraction;
import entente.model.RecordSet;
import entente.model.RollCall;
import entente.model.Vote;
import entente.model.VoteChoice;
import entente.read.input.Delivery;
import entente.read.input.RefusedException;
import entente.read.table.TableRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Vetoes in the Security Council, one row a draft, as Yordan has them. Of the other votes on a draft
 * the file says nothing, so each roll call has its vetoes alone. Who vetoed is taken from the three
 * columns of names: the columns of marks beside them lack some.
 */
final class VetoFile implements Dataset {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy");

  private static final List<String> NAMES = List.of("member_veto1", "member_veto2",
      "member_veto3");

  /** For each name the seat that it stands for. */
  private static final Map<String, String> SEATS = Map.of("China", "710", "France", "220", "Russia",
      "365", "USSR", "365", "USA", "2", "UK", "200");

  private final StateCodes codes;
  private final List<RollCall> drafts = new ArrayList<>();
  private final Map<String, Integer> symbols = new HashMap<>();

  VetoFile(StateCodes codes) {
    this.codes = codes;
  }

  @Override
  public Set<String> columns() {
    return Set.of("date", "draft", "agenda_item", "member_veto1", "member_veto2", "member_veto3");
  }

  @Override
  public void row(TableRow row) throws RefusedException {
    LocalDate day = day(row);
    List<Vote> votes = new ArrayList<>();
    for (String column : NAMES) {
      String name = row.optional(column);
      if (name != null) {
        votes.add(new Vote(state(row, name, day), VoteChoice.NO, true));
      }
    }
    String symbol = row.optional("draft");
    if (votes.isEmpty() || symbol == null) {
      throw row.refusal(symbol == null ? "draft is empty" : "member_veto1 is empty",
          "name the draft, and those that vetoed it");
    }
    // Several drafts may have been voted on at one meeting, by whose record they are named then.
    int earlier = symbols.merge(symbol, 1, Integer::sum);
    try {
      drafts.add(new RollCall("UNSC", null, earlier == 1 ? symbol : symbol + "-" + earlier, day,
          symbol, row.optional("agenda_item"), List.of(), votes, row.evidence()));
    } catch (IllegalArgumentException e) {
      throw row.refusal(String.valueOf(e.getMessage()), "name each member once");
    }
  }

  private static LocalDate day(TableRow row) throws RefusedException {
    try {
      return LocalDate.parse(row.text("date"), DAY);
    } catch (DateTimeException e) {
      throw row.refusal("date is `" + row.text("date") + "`", "write a day such as 2/16/1946");
    }
  }

  /** The seat of China was that of the Republic of China until 25 October 1971. */
  private String state(TableRow row, String name, LocalDate day) throws RefusedException {
    Optional<String> state = name.equals("China")
        ? codes.state(CodeSystem.UN_VOTES, "TW", day)
            .or(() -> codes.state(CodeSystem.UN_VOTES, "CN", day))
        : codes.state(CodeSystem.COW, SEATS.getOrDefault(name, ""), day);
    if (state.isEmpty() || name.equals("USSR") && !state.get().equals("SUN")
        || name.equals("Russia") && !state.get().equals("RUS")) {
      throw row.refusal(name + " had no seat on " + day,
          "write China, France, Russia, USSR, USA or UK, and the right day");
    }
    return state.get();
  }

  @Override
  public void deliver(Delivery delivery) {
    if (!drafts.isEmpty()) {
      delivery.records(Extraction.ofRollCalls(new RecordSet("UNSC-vetoes",
          "Vetoes in the UN Security Council", null, null, null, null), drafts),
          drafts.getFirst().evidence().file());
    }
  }
}
