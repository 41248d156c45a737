package entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationScorerTest {
  private static final String MUTUAL = """
      {"id": "a", "events": [{"source": "PER", "target": "CHL", "class": "CONSULT", \
      "reciprocal": true}]}""";
  private static final String VISIT = """
      {"id": "b", "events": [{"source": "KEN", "target": "UGA", "class": "CONSULT", \
      "cameo": "042"}]}""";

  private final RelationReader reader = new RelationReader();

  private RelationScores score(String gold, String predicted) {
    return RelationScorer.score(reader.read("gold", List.of(gold)),
        reader.read("predicted", List.of(predicted)));
  }

  private Count count(RelationMetric metric, String gold, String predicted) {
    return score(gold, predicted).counts().get(metric);
  }

  private static String found(String id, String... ties) {
    return "{\"doc\": \"" + id + "\", \"relations\": [" + String.join(", ", ties) + "]}";
  }

  private static String tie(String source, String target, String name, String cameo) {
    return "{\"source\": \"%s\", \"target\": \"%s\", \"class\": \"%s\", \"cameo\": \"%s\"}"
        .formatted(source, target, name, cameo);
  }

  @Test
  void theSameIsPerfect() {
    assertThat(score(VISIT, VISIT).counts().values()).allMatch(count -> count.f1() == 1);
  }

  @Test
  void aReciprocalTieIsRightEitherWayAndOnce() {
    String both = found("a", tie("CHL", "PER", "CONSULT", "040"),
        tie("PER", "CHL", "CONSULT", "040"));
    assertThat(count(RelationMetric.DIRECTED_CLASS, MUTUAL, both)).isEqualTo(new Count(1, 0, 0));
    assertThat(count(RelationMetric.DYAD_CLASS, MUTUAL, both)).isEqualTo(new Count(1, 0, 0));
  }

  @Test
  void aVisitReceivedIsOneMade() {
    String hosted = found("b", tie("UGA", "KEN", "CONSULT", "043"));
    assertThat(count(RelationMetric.DIRECTED_CLASS, VISIT, hosted)).isEqualTo(new Count(1, 0, 0));
  }

  @Test
  void theWrongDirectionIsRightByDyadAlone() {
    String turned = found("b", tie("UGA", "KEN", "CONSULT", "042"));
    assertThat(count(RelationMetric.DIRECTED_CLASS, VISIT, turned)).isEqualTo(new Count(0, 1, 1));
    assertThat(count(RelationMetric.DYAD_CLASS, VISIT, turned)).isEqualTo(new Count(1, 0, 0));
  }

  @Test
  void aPartyTiedToItselfCountsAsActorAlone() {
    String self = found("b", tie("KEN", "KEN", "AID", "070"));
    assertThat(count(RelationMetric.DYAD_CLASS, VISIT, self)).isEqualTo(new Count(0, 0, 1));
    assertThat(count(RelationMetric.ACTORS, VISIT, self)).isEqualTo(new Count(1, 0, 1));
  }

  @Test
  void otherDyadsAreWrongButNotOnTheDyad() {
    String more = found("b", tie("KEN", "UGA", "CONSULT", "042"),
        tie("KEN", "SOM", "ASSAULT", "190"));
    assertThat(count(RelationMetric.DYAD_CLASS, VISIT, more)).isEqualTo(new Count(1, 1, 0));
    assertThat(count(RelationMetric.DYAD_CLASS_ON_DYAD, VISIT, more))
        .isEqualTo(new Count(1, 0, 0));
  }

  @Test
  void olderClassesAndLongerCodesAreFolded() {
    String old = found("c", tie("USAGOV", "SDN", "RETREAT", "087"));
    String gold = """
        {"id": "c", "events": [{"source": "USA", "target": "SDN", "class": "CONCEDE"}]}""";
    assertThat(count(RelationMetric.DIRECTED_CLASS, gold, old)).isEqualTo(new Count(1, 0, 0));
  }

  @Test
  void statementsCountOnlyWhereTheGoldHasAny() {
    String said = found("b", tie("KEN", "UGA", "STATEMENT", "010"));
    assertThat(count(RelationMetric.DYAD_CLASS, VISIT, said)).isEqualTo(new Count(0, 0, 1));
    String gold = """
        {"id": "b", "events": [{"source": "KEN", "target": "UGA", "class": "STATEMENT"}]}""";
    assertThat(count(RelationMetric.DYAD_CLASS, gold, said)).isEqualTo(new Count(1, 0, 0));
  }

  @Test
  void tellsTheTwoKindsOfGoldApart() {
    assertThat(RelationReader.isOfRelations(List.of("", VISIT))).isTrue();
    assertThat(RelationReader.isOfRelations(List.of(found("b")))).isFalse();
  }

  @Test
  void namesTheLineOfAFault() {
    assertThatThrownBy(() -> reader.read("gold.jsonl", List.of(VISIT, "{", VISIT)))
        .isInstanceOf(AnnotationException.class).hasMessageContaining("gold.jsonl:2")
        .hasMessageContaining("gold.jsonl:3: b occurs twice");
  }
}
