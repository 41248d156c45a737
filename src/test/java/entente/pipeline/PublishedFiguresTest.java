package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.align.Alignments;
import entente.align.Measure;
import entente.align.PeriodFigures;
import entente.align.PeriodKind;
import entente.model.RollCall;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the real votes that were computed by other means; skipped where the data are not there. */
class PublishedFiguresTest {
  private static Map<String, List<RollCall>> years;
  private static RealVotes votes;

  @BeforeAll
  static void read() {
    assumeTrue(RealVotes.areThere());
    votes = RealVotes.read();
    years = Alignments.periods(votes.rollCalls, PeriodKind.YEAR);
  }

  @Test
  void allVotesAreReadButTwo() {
    assertThat(votes.rollCalls).hasSize(6_203);
    assertThat(votes.rollCalls.stream().mapToInt(call -> call.votes().size()).sum())
        .isEqualTo(870_107);
    assertThat(votes.refusals).extracting(refusal -> refusal.line()).containsExactly(65_476);
  }

  @ParameterizedTest
  @CsvSource({
    "CHN, RUS, 2019, 86, .790698, .744186, .825581, .509506, .625791, .708672, .498948, .714044",
    "CHN, USA, 2019, 88, .136364, -.590909, -.522727, -.144813, -.167994, -.181563, -.526070, "
        + "-.377766",
    "CHN, RUS, 1990, 83, .891566, .879518, .927711, -.050633, -.050633, -.050633, -.051372, "
        + "-.056681",
    "FRA, GBR, 1956, 49, .979592, .979592, .989796, .959836, .975969, .986674, .959820, .971526",
    "IND, RUS, 1971, 123, .723577, .650407, .752033, .437222, .539647, .617292, .425589, .536942"})
  void figuresAreThoseOfAnotherProgram(String one, String other, String year, int n,
      double agreement, double sAbs, double sSquared, double kappa, double weighted,
      double squared, double pi, double tauB) {
    PeriodFigures figures = Alignments.figures(year, years.get(year));
    int dyad = figures.find(one, other);
    assertThat(figures.n()[dyad]).isEqualTo(n);
    Map.of(Measure.AGREEMENT, agreement, Measure.S_ABS, sAbs, Measure.S_SQUARED, sSquared,
        Measure.KAPPA, kappa, Measure.KAPPA_WEIGHTED, weighted, Measure.KAPPA_WEIGHTED_SQUARED,
        squared, Measure.PI, pi, Measure.TAU_B, tauB)
        .forEach((measure, value) -> assertThat(figures.value(dyad, measure))
            .as(measure.code()).isEqualTo(value, within(1e-6)));
  }
}
