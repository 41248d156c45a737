package entente.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.model.VoteChoice;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void fourVotesByHand() {
    // Equal twice, one step apart once, two steps apart once.
    Tally tally = tally("yyan", "yaay");
    assertThat(tally.n()).isEqualTo(4);
    assertThat(tally.agreement()).isEqualTo(0.5, EXACT);
    assertThat(tally.sAbsolute()).isEqualTo(1 - 3.0 / 4, EXACT);
    assertThat(tally.sSquared()).isEqualTo(1 - 5.0 / 8, EXACT);
    // Chance: (2·2 + 1·2 + 1·0) / 16.
    assertThat(tally.kappa()).isEqualTo((0.5 - 0.375) / (1 - 0.375), EXACT);
    // Expected distance: yes-abstain 4, abstain-yes 2, no-yes 2·2, no-abstain 2, in sixteenths.
    assertThat(tally.kappaWeighted()).isEqualTo(1 - 3.0 / 4 / (12.0 / 16), EXACT);
    assertThat(tally.kappaWeightedSquared()).isEqualTo(1 - 5.0 / 4 / (16.0 / 16), EXACT);
    // Shares of both: yes 4/8, abstain 3/8, no 1/8.
    assertThat(tally.pi()).isEqualTo((0.5 - 26.0 / 64) / (1 - 26.0 / 64), EXACT);
    // Of five pairs that the one orders and four that the other does: one alike, two contrariwise.
    assertThat(tally.tauB()).isEqualTo(-1 / Math.sqrt(20), EXACT);
  }

  @Test
  void opponentsAreAsFarApartAsCanBe() {
    Tally tally = tally("ynyn", "nyny");
    assertThat(tally.agreement()).isZero();
    assertThat(tally.sAbsolute()).isEqualTo(-1, EXACT);
    assertThat(tally.sSquared()).isEqualTo(-1, EXACT);
    assertThat(tally.kappa()).isEqualTo(-1, EXACT);
    assertThat(tally.tauB()).isEqualTo(-1, EXACT);
  }

  @Test
  void whereAllVotesAreAlikeThereIsNothingToCorrectForChance() {
    Tally tally = tally("yyyyy", "yyyyy");
    assertThat(tally.agreement()).isEqualTo(1);
    assertThat(tally.sAbsolute()).isEqualTo(1);
    assertThat(tally.kappa()).isNaN();
    assertThat(tally.kappaWeighted()).isNaN();
    assertThat(tally.pi()).isNaN();
    assertThat(tally.tauB()).isNaN();
  }

  @Test
  void absenceCountsForNothing() {
    Tally tally = tally("yyan", "yaay");
    tally.add(VoteChoice.ABSENT, VoteChoice.NO);
    tally.add(VoteChoice.YES, VoteChoice.ABSENT);
    assertThat(tally.n()).isEqualTo(4);
    assertThat(tally.kappa()).isEqualTo(tally("yyan", "yaay").kappa(), EXACT);
  }

  @Test
  void theMeasuresDoNotAskWhoIsNamedFirst() {
    Random random = new Random(74);
    for (int i = 0; i < 200; i++) {
      String one = votes(random, 30);
      String other = votes(random, 30);
      for (Measure measure : Measure.values()) {
        double value = measure.of(tally(one, other));
        assertThat(value).isBetween(-1.0, 1.0)
            .isEqualTo(measure.of(tally(other, one)), EXACT);
      }
    }
  }

  private static String votes(Random random, int count) {
    StringBuilder votes = new StringBuilder("yan");
    for (int i = 0; i < count; i++) {
      votes.append("yan".charAt(random.nextInt(3)));
    }
    return votes.toString();
  }

  private static Tally tally(String one, String other) {
    Tally tally = new Tally();
    for (int i = 0; i < one.length(); i++) {
      tally.add(choice(one.charAt(i)), choice(other.charAt(i)));
    }
    return tally;
  }

  private static VoteChoice choice(char letter) {
    return switch (letter) {
      case 'y' -> VoteChoice.YES;
      case 'a' -> VoteChoice.ABSTAIN;
      default -> VoteChoice.NO;
    };
  }
}
