package entente.reason.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.align.Measure;
import entente.map.ObservationMapper;
import entente.question.Answer;
import entente.question.AnswerSource;
import entente.question.QuestionException;
import entente.reason.Fixture;
import entente.reason.view.Belief;
import entente.reason.view.ViewBuilder;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTest {
  private final DatasetGraph data = Fixture.data();

  @Test
  void aConclusionIsExplainedDownToTheQuotes() {
    assertThat(text("CHN", "co-stance-with", "RUS", "2023-06-01")).isEqualTo("""
        CHN China  ent:coStanceWith  RUS Russia
          by co-stance-against: Two stand together if both are against one target.
        ├─ CHN China  ent:opposes  id:topic/new-cold-war (new cold war) [1] [2]
        └─ RUS Russia  ent:opposes  id:topic/new-cold-war (new cold war) [1] [2]

        Sources
        [1] "Sergei Lavrov held talks with his counterpart", sentence 0, On the talks in Goa, \
        2023-05-04
        [2] "both sides reject a new cold war", sentence 1, Qin Gang meets Sergei Lavrov, \
        Chinese Foreign Ministry, 2023-05-05, https://example.org/chn
        """);
  }

  @Test
  void oneRuleMayRestOnAnother() {
    assertThat(text("id:event/goa", "a", "SidelineBilateral", "2023-12-31")).contains(
        "├─ id:event/goa  rdf:type  ent:BilateralMeeting\n│    by bilateral: ",
        "│  ├─ id:event/goa  rdf:type  ent:Meeting [1] [2]");
  }

  @Test
  void eachWayIsShown() {
    List<Derivation> ways = explain("CHN", "met-with", "RUS", "2023-12-31");
    assertThat(ways).hasSize(2).allMatch(way -> way.by().equals("met-with"))
        .allMatch(way -> !way.sources().isEmpty());
    assertThat(explain("CHN", "met-with", "RUS", "2020-01-01")).hasSize(1);
    assertThat(explain("CHN", "met-with", "RUS", "2018-01-01")).isEmpty();
  }

  @Test
  void whatIsMissingIsAPremiseToo() {
    assertThat(text("id:claim/late", "outsideTermOf", null, "2023-12-31"))
        .contains("nothing tells: id:claim/late  ent:inPost");
  }

  @Test
  void whatIsToldIsExplainedByWhoTellsIt() {
    assertThat(text("BLR", "belongs-to", "SCO", "2023-06-01"))
        .contains("SCO Shanghai Cooperation Organization [1]", "[1] curated");
    assertThat(text("id:claim/exchanges", "action", null, "2023-06-01"))
        .contains("widen exchanges [1]", "they agreed to widen exchanges in BRICS");
  }

  @Test
  void aFigureIsExplainedByItsVotes() {
    String expected = """
        CHN China, RUS Russia  agreement  0.5  (n 2, 2019)
          by agreement: p = equal votes / n
        ├─ 2019-12-11 id:work/a-res-74-1 (A/RES/74/1): CHN yes, RUS yes [1]
        └─ 2019-12-12 id:roll-call/UNGA-9102: CHN yes, RUS abstain [2]

        Sources
        [1] line 11, Roll calls of the General Assembly
        [2] Roll calls of the General Assembly
        """;
    assertThat(text("id:alignment/2019/CHN-RUS", "agreement", "0.5", "2023-06-01"))
        .isEqualTo(expected);
    assertThat(text("RUS", "agreement", "CHN", "2023-06-01")).isEqualTo(expected);
    assertThat(explain("id:alignment/2019/CHN-RUS", "agreement", "0.7", "2023-06-01")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyMeasureHasItsFormula(Measure measure) {
    assertThat(AlignmentWhy.FORMULAS).containsKey(ObservationMapper.property(measure));
  }

  @Test
  void jsonHasTheWholeTree() {
    String json = new DerivationWriter(9).json(explain("CHN", "agreed-within", "BRICS",
        "2023-12-31"));
    var way = JSON.parseAny(json).getAsArray().get(0).getAsObject();
    assertThat(way.getString("by")).isEqualTo("agreed-within");
    assertThat(way.get("premises").getAsArray().get(0).getAsObject().get("sources").getAsArray()
        .get(0).getAsObject().getString("quote"))
        .isEqualTo("they agreed to widen exchanges in BRICS");
  }

  @Test
  void whatIsNotKnownIsSaid() {
    assertThatThrownBy(() -> explain("CHN", "frobnicates", null, "2023-01-01"))
        .isInstanceOf(QuestionException.class).hasMessageContaining("no property frobnicates");
    assertThatThrownBy(() -> explain("Ruritania", "met-with", null, "2023-01-01"))
        .isInstanceOf(QuestionException.class).hasMessageContaining("Ruritania");
  }

  private String text(String subject, String property, String object, String day) {
    return new DerivationWriter(5).text(explain(subject, property, object, day));
  }

  private List<Derivation> explain(String subject, String property, String object, String day) {
    AnswerSource source = query -> {
      try (QueryExec execution = QueryExec
          .graph(data.getUnionGraph()).query(query).build()) {
        return Answer.of(execution.select());
      }
    };
    Wanted wanted = new Wanted(source);
    return new Why(data, new ViewBuilder(data, Belief.ONE_SIDED, LocalDate.parse(day)))
        .explain(wanted.thing(subject), wanted.property(property), wanted.object(object));
  }
}
