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
        .isGreaterThan(
            Confidence.of(ClaimKind.POSITION, Polarity.SUPPORT, true, "an end of the war"))
        .isGreaterThan(Confidence.of(ClaimKind.TOPIC, null, true, "Sudan"));
    assertThat(Confidence.of(ClaimKind.POSITION, Polarity.OPPOSE, false, "the use of force"))
        .isGreaterThan(
            Confidence.of(ClaimKind.POSITION, Polarity.SUPPORT, false, "the end of the war"));
  }

  @Test
  void isAShareOfTwoDigits() {
    assertThat(Confidence.of(ClaimKind.COMMITMENT, null, true, "end the use of force"))
        .isEqualTo(0.9);
    assertThat(Confidence.of(ClaimKind.COMMITMENT, null, false, "talk")).isEqualTo(0.38);
  }
}
