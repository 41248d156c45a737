package entente.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.ClaimKind;
import entente.model.Polarity;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  @Test
  void whatIsOftenMisreadHasLess() {
    double topic = Confidence.of(ClaimKind.TOPIC, null, true, "the situation in Sudan");
    assertThat(topic).isGreaterThan(Confidence.of(ClaimKind.TOPIC, null, false, "the war in Sudan"))
        .isGreaterThan(Confidence.of(ClaimKind.COMMITMENT, null, true, "end the war in Sudan"))
        .isGreaterThan(Confidence.of(ClaimKind.TOPIC, null, true, "Sudan"))
        .isLessThan(
            Confidence.of(ClaimKind.POSITION, Polarity.OPPOSE, true, "the use of force in Sudan"));
  }

  @Test
  void isAShareOfTwoDigits() {
    assertThat(Confidence.of(ClaimKind.POSITION, Polarity.OPPOSE, true, "the use of force"))
        .isEqualTo(0.95);
    assertThat(Confidence.of(ClaimKind.COMMITMENT, null, false, "talk")).isEqualTo(0.51);
  }
}
