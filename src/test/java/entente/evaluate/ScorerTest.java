package entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final String GOLD = """
      {"doc": "a", "claims_annotated": true, "frameworks": ["SCO", "UN"],
       "events": [
        {"id": "e1", "type": "meeting", "status": "occurred", "start": "2023-05", "end": "2023-05",
         "place": {"name": "Goa", "country": "IND"}, "sidelines_of": "e2", "participants": [
          {"person": "Qin Gang", "state": "CHN"}, {"person": "Sergei Lavrov", "state": "RUS"}]},
        {"id": "e2", "type": "session", "status": "occurred", "framework": "SCO",
         "participants": []}],
       "claims": [
        {"kind": "position", "holders": ["CHN", "RUS"], "polarity": "oppose",
         "target": "all forms of hegemony"},
        {"kind": "commitment", "holders": ["CHN", "RUS"], "speaker": "Qin Gang",
         "target": "strengthen economic cooperation"}]}""".replace("\n", "");
  private static final String QUIET = """
      {"doc": "b", "claims_annotated": false, "frameworks": [], "events": [], "claims": []}""";

  private final AnnotationReader reader = new AnnotationReader();

  @Test
  void theSameIsPerfect() {
    Scores scores = score(GOLD, QUIET);
    assertThat(scores.overall()).isEqualTo(1);
    assertThat(scores.fields().get(Field.SIDELINES_OF)).isEqualTo(new Scores.FieldCount(1, 1));
  }

  @Test
  void nothingPredictedIsAllMissed() {
    Scores scores = score();
    assertThat(scores.overall()).isZero();
    assertThat(scores.counts()).containsEntry(Metric.EVENT, new Count(0, 0, 2))
        .containsEntry(Metric.PARTICIPANT_PERSON, new Count(0, 0, 2))
        .containsEntry(Metric.CLAIM, new Count(0, 0, 2));
  }

  @Test
  void aWrongStatusIsAWrongEventAndAMissedOne() {
    Scores scores = score(GOLD.replaceFirst("occurred", "planned"), QUIET);
    assertThat(scores.counts()).containsEntry(Metric.EVENT, new Count(1, 1, 1))
        .containsEntry(Metric.PARTICIPANT_STATE, new Count(0, 2, 2));
    assertThat(scores.overall()).isCloseTo(0.625, within(1e-9));
  }

  @Test
  void aFinerDateIsNoContradictionButNotTheSame() {
    Scores finer = score(GOLD.replaceFirst("\"start\": \"2023-05\"", "\"start\": \"2023-05-04\""));
    assertThat(finer.counts().get(Metric.EVENT)).isEqualTo(new Count(2, 0, 0));
    assertThat(finer.fields().get(Field.START)).isEqualTo(new Scores.FieldCount(0, 1));
    Scores other = score(GOLD.replace("2023-05", "2023-06-01"));
    assertThat(other.counts().get(Metric.EVENT)).isEqualTo(new Count(1, 1, 1));
  }

  @Test
  void aMeetingMayStandForASessionOnlyLoosely() {
    Scores scores = score(GOLD.replaceFirst("\"meeting\"", "\"session\""));
    assertThat(scores.counts()).containsEntry(Metric.EVENT, new Count(1, 1, 1))
        .containsEntry(Metric.EVENT_LOOSE, new Count(2, 0, 0));
  }

  @Test
  void halfOfTheSidesIsEnoughAndLessIsNot() {
    String half = GOLD.replace("\"RUS\"}", "\"IND\"}, {\"state\": \"RUS\"}, {\"state\": \"BRA\"}");
    assertThat(score(half).counts().get(Metric.PARTICIPANT_STATE)).isEqualTo(new Count(2, 2, 0));
    String less = GOLD.replace("\"state\": \"RUS\"", "\"state\": \"USA\"");
    assertThat(score(less).counts().get(Metric.EVENT)).isEqualTo(new Count(1, 1, 1));
  }

  @Test
  void aSwappedPolarityAndAnotherTargetAreWrongClaims() {
    assertThat(score(GOLD.replace("oppose", "support")).counts().get(Metric.CLAIM))
        .isEqualTo(new Count(1, 1, 1));
    assertThat(score(GOLD.replace("economic cooperation", "exchanges")).counts().get(Metric.CLAIM))
        .isEqualTo(new Count(1, 1, 1));
  }

  @Test
  void claimsCountOnlyWhereTheyWereAnnotated() {
    String surplus = QUIET.replace("\"claims\": []",
        "\"claims\": [{\"kind\": \"topic\", \"holders\": [\"USA\"], \"target\": \"x\"}]");
    assertThat(score(GOLD, surplus).counts().get(Metric.CLAIM)).isEqualTo(new Count(2, 0, 0));
  }

  @Test
  void lastNamesAreComparedWithoutSuffixes() {
    assertThat(Words.lastName("Joseph R. Biden, Jr.")).isEqualTo("biden");
    assertThat(Words.lastName(null)).isEmpty();
    assertThat(Words.of("China\u2019s view of the SCO")).containsExactlyInAnyOrder("china", "view",
        "sco");
  }

  @Test
  void namesEveryBadLine() {
    List<String> lines = List.of(QUIET, "{", "[1]",
        "{\"doc\": \"c\", \"events\": [], \"claims\": []}",
        GOLD.replace("meeting", "party"), GOLD.replace("\"2023-05\"", "\"2023-02-30\""), QUIET,
        QUIET.replace("[]", "null"));
    assertThatThrownBy(() -> reader.read("gold.jsonl", lines))
        .isInstanceOf(AnnotationException.class).message().satisfies(message -> {
          assertThat(message.lines()).hasSize(7);
          assertThat(message.lines().toList().get(0)).startsWith("gold.jsonl:2: not JSON");
          assertThat(message.lines().toList().get(1)).startsWith("gold.jsonl:3: document");
          assertThat(message.lines().toList().get(2)).contains("gold.jsonl:4: ", "frameworks");
          assertThat(message.lines().toList().get(3)).contains("events[0]",
              "'party' is not one of call, meeting");
          assertThat(message.lines().toList().get(4)).contains("no such day: 2023-02-30");
          assertThat(message.lines().toList().get(5)).endsWith("b occurs twice");
          assertThat(message.lines().toList().get(6)).contains("null");
        });
  }

  @Test
  void refusesADocumentThatGoldLacks() {
    assertThatThrownBy(() -> score(QUIET.replace("\"b\"", "\"z\"")))
        .hasMessage("documents that gold lacks: z");
  }

  private Scores score(String... predicted) {
    Map<String, AnnotatedDocument> gold = reader.read("gold", List.of(GOLD, QUIET));
    return new Scorer().score(gold, reader.read("predicted", List.of(predicted)));
  }
}
