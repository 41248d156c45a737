package entente.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.model.RecordEntry;
import entente.model.RollCall;
import entente.model.Vote;
import entente.model.VoteChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentsTest {
  private static final List<String> STATES = List.of("CHN", "FRA", "IND", "RUS", "USA");

  @Test
  void everyDyadGetsWhatItsOwnTallyGives() {
    List<RollCall> calls = calls(150, 1);
    PeriodFigures figures = Alignments.figures("UNGA-1", calls);
    assertThat(figures.size()).isEqualTo(10);
    assertThat(figures.rollCalls()).isEqualTo(150);
    for (int dyad = 0; dyad < figures.size(); dyad++) {
      Tally tally = tally(calls, figures.one(dyad), figures.other(dyad));
      assertThat(figures.n()[dyad]).isEqualTo(tally.n());
      for (Measure measure : List.of(Measure.AGREEMENT, Measure.S_ABS, Measure.KAPPA,
          Measure.KAPPA_WEIGHTED, Measure.PI, Measure.TAU_B)) {
        assertThat(figures.value(dyad, measure)).isEqualTo(measure.of(tally), within(1e-12));
      }
    }
  }

  @Test
  void aRollCallInWhichAllAgreeHasNoWeight() {
    List<RollCall> calls = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      calls.add(call(i, "yyy"));
      calls.add(call(5 + i, "yyn"));
    }
    PeriodFigures figures = Alignments.figures("UNGA-1", calls);
    int apart = figures.find("IND", "CHN");
    assertThat(figures.value(apart, Measure.S_ABS)).isZero();
    assertThat(figures.value(apart, Measure.S_ABS_WEIGHTED)).isEqualTo(-1);
    assertThat(figures.value(figures.find("CHN", "FRA"), Measure.S_ABS_WEIGHTED)).isEqualTo(1);
  }

  @Test
  void ofFewRollCallsOnlyTheirNumberIsGiven() {
    PeriodFigures figures = Alignments.figures("UNGA-1",
        List.of(call(1, "yy"), call(2, "yn"), call(3, "y")));
    assertThat(figures.n()).containsExactly(2);
    assertThat(figures.value(0, Measure.AGREEMENT)).isNaN();
    assertThat(figures.find("CHN", "USA")).isEqualTo(-1);
  }

  @Test
  void aSessionMayGoOnIntoTheNextYear() {
    List<RollCall> calls = List.of(
        dated(74, "2019-12-27"), dated(74, "2020-01-14"), dated(73, "2019-03-01"));
    assertThat(Alignments.periods(calls, PeriodKind.SESSION).keySet()).containsExactly("UNGA-73",
        "UNGA-74");
    Map<String, List<RollCall>> years = Alignments.periods(calls, PeriodKind.YEAR);
    assertThat(years.keySet()).containsExactly("2019", "2020");
    assertThat(years.get("2019")).hasSize(2);
  }

  @Test
  void periodsAreHandedOnInOrder() {
    Map<String, List<RollCall>> periods = new java.util.TreeMap<>();
    for (int i = 1; i < 8; i++) {
      periods.put("UNGA-" + i, calls(10, i));
    }
    List<String> order = new ArrayList<>();
    Alignments.compute(periods, figures -> order.add(figures.period()));
    assertThat(order).containsExactlyElementsOf(periods.keySet());
  }

  @Test
  void theDigestAsksForNoOrder() {
    List<RollCall> calls = calls(20, 3);
    List<RollCall> shuffled = new ArrayList<>(calls);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(Alignments.digest(shuffled)).isEqualTo(Alignments.digest(calls));
    assertThat(Alignments.digest(calls.subList(0, 19))).isNotEqualTo(Alignments.digest(calls));
  }

  private static Tally tally(List<RollCall> calls, String one, String other) {
    Tally tally = new Tally();
    for (RollCall call : calls) {
      tally.add(choice(call, one), choice(call, other));
    }
    return tally;
  }

  private static VoteChoice choice(RollCall call, String state) {
    return call.votes().stream().filter(vote -> vote.voter().equals(state)).map(Vote::choice)
        .findAny().orElse(VoteChoice.ABSENT);
  }

  private static List<RollCall> calls(int count, int seed) {
    Random random = new Random(seed);
    List<RollCall> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder votes = new StringBuilder();
      STATES.forEach(state -> votes.append("yan-y".charAt(random.nextInt(5))));
      calls.add(call(i, votes.toString()));
    }
    return calls;
  }

  private static RollCall call(int number, String choices) {
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < choices.length(); i++) {
      switch (choices.charAt(i)) {
        case 'y' -> votes.add(new Vote(STATES.get(i), VoteChoice.YES));
        case 'a' -> votes.add(new Vote(STATES.get(i), VoteChoice.ABSTAIN));
        case 'n' -> votes.add(new Vote(STATES.get(i), VoteChoice.NO));
        default -> {
        }
      }
    }
    return new RollCall("UNGA", 1, "" + number, LocalDate.of(1946, 1, 1), null, null, List.of(),
        votes, new RecordEntry("calls.csv", number + 2, ""));
  }

  private static RollCall dated(int session, String day) {
    return new RollCall("UNGA", session, day, LocalDate.parse(day), null, null, List.of(),
        List.of(), new RecordEntry("calls.csv", 2, ""));
  }
}
