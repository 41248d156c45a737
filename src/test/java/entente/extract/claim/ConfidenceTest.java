package entente.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.ClaimKind;
import entente.model.Polarity;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static double written(ClaimKind kind, Polarity polarity, boolean joint, String target) {
    return Confidence.of(kind, polarity, joint, target, false);
  }

  @Test
  void whatIsOftenMisreadHasLess() {
    double topic = written(ClaimKind.TOPIC, null, true, "the situation in Sudan");
    assertThat(topic).isGreaterThan(written(ClaimKind.TOPIC, null, false, "the war in Sudan"))
        .isGreaterThan(
            written(ClaimKind.POSITION, Polarity.SUPPORT, true, "an end of the war"))
        .isGreaterThan(written(ClaimKind.TOPIC, null, true, "Sudan"));
    assertThat(written(ClaimKind.POSITION, Polarity.OPPOSE, false, "the use of force"))
        .isGreaterThan(
            written(ClaimKind.POSITION, Polarity.SUPPORT, false, "the end of the war"));
  }

  @Test
  void isAShareOfTwoDigits() {
    assertThat(written(ClaimKind.COMMITMENT, null, true, "end the use of force"))
        .isEqualTo(0.9);
    assertThat(written(ClaimKind.COMMITMENT, null, false, "talk")).isEqualTo(0.38);
  }

  @Test
  void whatIsSaidInATranscriptHasLess() {
    assertThat(Confidence.of(ClaimKind.COMMITMENT, null, false, "end the use of force", true))
        .isEqualTo(0.58);
  }
}
