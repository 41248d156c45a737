package entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final String EVENTS = """
      {"doc": "a", "claims_annotated": true, "frameworks": [], "claims": [], "events": [
       {"id": "e1", "type": "visit", "status": "occurred", "start": "2023-05-04",
        "confidence": 0.9, "participants": [{"state": "CHN"}]},
       {"id": "e2", "type": "call", "status": "occurred", "start": "2023-05-04",
        "confidence": 0.85, "participants": [{"state": "IND"}]}]}""".replace("\n", "");

  @Test
  void countsWhatWasRightInEachTenth() {
    Scores scores = score(EVENTS, EVENTS.replace("call", "meeting").replace("0.85", "0.83"));
    assertThat(scores.events().bins().get(9)).isEqualTo(new Reliability.Bin(1, 1, 0.9));
    assertThat(scores.events().bins().get(8)).isEqualTo(new Reliability.Bin(0, 1, 0.83));
    assertThat(scores.claims().error()).isZero();
    assertThat(scores.events().error()).isCloseTo((0.1 + 0.83) / 2, within(1e-9));
    assertThat(new ReliabilityTable(scores).toString()).contains("0.8 to 0.9", "0.00 (0 of 1)",
        "1.00 (1 of 1)");
  }

  @Test
  void certaintyBelongsToTheLastTenthAndNoConfidenceToNone() {
    Scores scores = score(EVENTS, EVENTS.replace("0.9", "1").replace("0.85", "null"));
    assertThat(scores.events().bins().get(9)).isEqualTo(new Reliability.Bin(1, 1, 1));
    assertThat(scores.events().bins().stream().mapToInt(Reliability.Bin::of).sum()).isEqualTo(1);
  }

  private static Scores score(String gold, String found) {
    AnnotationReader reader = new AnnotationReader();
    Map<String, AnnotatedDocument> known = reader.read("gold", List.of(gold));
    return new Scorer().score(known, reader.read("found", List.of(found)));
  }
}
