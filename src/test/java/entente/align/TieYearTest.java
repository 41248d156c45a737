package entente.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.align.Stances.Common;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TieYearTest {
  private static final Pair AB = Pair.of("B", "A");

  @Test
  void aPairIsInAlphabeticalOrder() {
    assertThat(AB).isEqualTo(new Pair("A", "B"));
  }

  /**
   * Four states with alliances: A and B by defence, A and C by entente, B and D by neutrality. A is
   * bound 3, 3, 1, 0 to A, B, C, D; B is bound 3, 3, 0, 2. S = 1 - 2 (0 + 0 + 1 + 2) / (3 * 4).
   */
  @Test
  void theSimilarityOfAlliancesIsThatOfSignorinoAndRitter() {
    Portfolios alliances = new Portfolios();
    alliances.add(AB, Portfolios.level("entente"));
    alliances.add(AB, Portfolios.level("defense"));
    alliances.add(Pair.of("A", "C"), Portfolios.level("entente"));
    alliances.add(Pair.of("B", "D"), Portfolios.level("nonaggression"));
    assertThat(alliances.states()).containsExactlyInAnyOrder("A", "B", "C", "D");
    assertThat(alliances.similarity(AB)).isCloseTo(0.5, within(1e-12));
    // C: 1, 0, 3, 0; D: 0, 2, 0, 3. S = 1 - 2 (1 + 2 + 3 + 3) / 12
    assertThat(alliances.similarity(Pair.of("C", "D"))).isCloseTo(-0.5, within(1e-12));
    assertThat(alliances.similarity(Pair.of("A", "Z"))).isNaN();
  }

  @Test
  void statesBoundAlikeAreWhollySimilar() {
    Portfolios alliances = new Portfolios();
    alliances.add(AB, Portfolios.MOST);
    assertThat(alliances.similarity(AB)).isEqualTo(1);
  }

  @Test
  void whoIsForAndAgainstOneThingHasNoStanceOnIt() {
    Stances stances = new Stances();
    stances.add("tariffs", "A", true);
    stances.add("tariffs", "A", true);
    stances.add("tariffs", "B", true);
    stances.add("sanctions", "A", false);
    stances.add("sanctions", "B", true);
    stances.add("quotas", "A", true);
    stances.add("quotas", "B", true);
    stances.add("quotas", "B", false);
    stances.add("peace", "C", true);
    assertThat(stances.common()).isEqualTo(Map.of(AB, new Common(1, 1, 5)));
  }

  @Test
  void theShareOfStancesNeedsThreeTargets() {
    TieYear year = new TieYear();
    for (String target : new String[]{"x", "y"}) {
      year.stances().add(target, "A", true);
      year.stances().add(target, "B", true);
    }
    assertThat(year.ties().get(AB).coStance()).isNaN();
    year.stances().add("z", "A", false);
    year.stances().add("z", "B", true);
    assertThat(year.ties().get(AB).coStance()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(year.ties().get(AB).stances()).isEqualTo(new Common(2, 1, 6));
  }

  @Test
  void meetingsVisitsAndMembershipsAreCounted() {
    TieYear year = new TieYear();
    year.meeting(Set.of("A", "B", "C"));
    year.meeting(Set.of("A", "B"));
    year.meeting(Set.of("B", "C"));
    year.visit("A", "B");
    year.visit("A", "C");
    year.member("A", "club");
    year.member("B", "club");
    year.member("B", "league");
    TieYear.Ties ties = year.ties().get(AB);
    assertThat(ties.meetings()).isEqualTo(2);
    assertThat(ties.meetingN()).isEqualTo(3);
    assertThat(ties.visits()).isEqualTo(1);
    assertThat(ties.visitN()).isEqualTo(2);
    assertThat(ties.coMembership()).isEqualTo(1);
    assertThat(ties.coMembershipN()).isEqualTo(2);
    assertThat(ties.allianceSimilarity()).isNaN();
    assertThat(year.ties().get(Pair.of("A", "C")).coMembershipN()).isZero();
  }

  @Test
  void aPairOfWhichNothingIsKnownIsMissing() {
    TieYear year = new TieYear();
    year.member("A", "club");
    year.member("B", "club");
    assertThat(year.ties()).isEmpty();
  }
}
