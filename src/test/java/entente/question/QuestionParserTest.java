package entente.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionParserTest {
  private static final String HEAD = """
      #+ summary: Which meetings took place?
      #+ params:
      #+   state: {type: party, meaning: who took part}
      #+   between: {type: state, count: 2, meaning: both took part, required: true}
      #+ one-of: [state, between]
      #+ columns:
      #+   event: the meeting
      #+   date: its day
      #+ example: state=CHN
      """;

  private static final String QUERY = """
      PREFIX ent: <https://w3id.org/entente/ontology#>
      SELECT ?event ?date {
        { SELECT DISTINCT ?event {
            VALUES ?state { UNDEF }
            VALUES ?between1 { UNDEF }
            ?event ent:party ?state, ?between1 } }
        ?event ent:date ?date
        FILTER EXISTS { VALUES ?between2 { UNDEF } ?event ent:party ?between2 }
      }
      """;

  @Test
  void headAndQueryAreRead() {
    Question question = parse(HEAD + QUERY);
    assertThat(question.summary()).isEqualTo("Which meetings took place?");
    assertThat(question.parameters()).containsExactly(
        new Parameter("state", ParameterType.PARTY, "who took part", false, 1),
        new Parameter("between", ParameterType.STATE, "both took part", true, 2));
    assertThat(question.alternatives()).containsExactly(List.of("state"), List.of("between"));
    assertThat(question.columns()).containsExactly(new Column("event", "the meeting"),
        new Column("date", "its day"));
    assertThat(question.example()).isEqualTo("state=CHN");
  }

  @Test
  void theQueryIsReadWhenItIsAskedFor() {
    assertThat(parse(HEAD + QUERY).query().getResultVars()).containsExactly("event", "date");
  }

  @Test
  void aFileWithoutAHeadIsAQuestionWithoutParameters() {
    Question question = parse("SELECT ?s { ?s ?p ?o }");
    assertThat(question.parameters()).isEmpty();
    assertThat(question.columns()).containsExactly(new Column("s", ""));
  }

  @Test
  void aParameterWithoutABlockIsRefused() {
    assertRefused(HEAD + QUERY.replace("VALUES ?state { UNDEF }", ""), "x.rq",
        "has blocks VALUES ?name { UNDEF } for [between1, between2]");
  }

  @Test
  void aBlockWithoutAParameterIsRefused() {
    assertRefused(HEAD.replace("#+   state: {type: party, meaning: who took part}\n", "")
        .replace("#+ one-of: [state, between]\n", "") + QUERY, "parameters [between1, between2]");
  }

  @Test
  void columnsMustBeThoseOfTheQuery() {
    assertRefused(HEAD.replace("#+   date: its day\n", "") + QUERY, "columns [event]");
  }

  @Test
  void anUnknownTypeIsRefused() {
    assertRefused(HEAD.replace("type: party", "type: planet") + QUERY, "no known type: planet");
  }

  @Test
  void anUnknownKeyIsRefused() {
    assertRefused(HEAD.replace("#+ example", "#+ exampel") + QUERY, "unknown key: exampel");
  }

  @Test
  void aHeadThatIsNoYamlIsRefusedWithItsLine() {
    assertRefused("\n" + HEAD.replace("meaning: who took part}", "meaning: who") + QUERY,
        "x.rq, line 5");
  }

  @Test
  void brokenSparqlIsRefusedWithItsLine() {
    assertRefused(HEAD + QUERY.replace("?event ent:date", "?event ent:date ;;{"), "x.rq, line 16");
  }

  @Test
  void onlyASelectIsAQuestion() {
    assertRefused("ASK { ?s ?p ?o }", "only a SELECT");
  }

  private static void assertRefused(String text, String... words) {
    assertThatThrownBy(() -> parse(text).query()).isInstanceOf(QuestionException.class)
        .message().contains(words);
  }

  private static Question parse(String text) {
    return new QuestionParser().parse("x", "x.rq", text);
  }
}
