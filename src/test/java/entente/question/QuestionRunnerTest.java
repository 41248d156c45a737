package entente.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.store.Fixture;
import entente.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionRunnerTest {
  private static final Question MEETINGS = new QuestionParser().parse("meetings", "meetings.rq", """
      #+ summary: Which meetings took place?
      #+ params:
      #+   state: {type: state, meaning: who took part}
      #+   between: {type: state, count: 2, meaning: both took part}
      #+   from: {type: first-day, meaning: not before}
      #+   to: {type: last-day, meaning: not after}
      #+   status: {type: status, meaning: whether it came about}
      #+   event: {type: event, meaning: one of them}
      #+ columns: {event: the meeting, date: its day}
      PREFIX ent: <https://w3id.org/entente/ontology#>
      SELECT DISTINCT ?event ?date {
        VALUES ?event { UNDEF } VALUES ?state { UNDEF } VALUES ?status { UNDEF }
        VALUES ?between1 { UNDEF } VALUES ?between2 { UNDEF }
        VALUES ?from { UNDEF } VALUES ?to { UNDEF }
        ?event ent:party ?state, ?between1, ?between2 ;
          ent:startEarliest ?date ; ent:status ?status .
        FILTER(!BOUND(?from) || ?date >= ?from)
        FILTER(!BOUND(?to) || ?date <= ?to)
      } ORDER BY ?event
      """);

  @TempDir
  private static Path directory;
  private static Store store;
  private static QuestionRunner runner;

  @BeforeAll
  static void load() {
    store = Store.open(directory);
    store.replace(Fixture.states("CHN", "China", "RUS", "Russia", "IND", "India", "CIV",
        "Côte d'Ivoire"));
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS")
        .andThen(Fixture.document("b", "they met in Delhi | Agra", "CHN", "IND"))
        .andThen(Fixture.document("c", "they met twice", "CIV", "IND")));
    runner = new QuestionRunner(new StoreSource(store, Duration.ofSeconds(30)));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void withoutParametersAllIsAnswered() {
    assertThat(events()).hasSize(3);
  }

  @Test
  void aStateIsGivenByCodeNameOrIri() {
    assertThat(events("state=CHN")).containsExactlyInAnyOrder(event("a"), event("b"));
    assertThat(events("state=China")).isEqualTo(events("state=CHN"));
    assertThat(events("state=china")).isEqualTo(events("state=CHN"));
    assertThat(events("state=chn")).isEqualTo(events("state=CHN"));
    assertThat(events("state=https://w3id.org/entente/id/state/CHN"))
        .isEqualTo(events("state=CHN"));
    assertThat(events("state=cote d’ivoire")).containsExactly(event("c"));
  }

  @Test
  void twoStatesMustBothBeThere() {
    assertThat(events("between=CHN,RUS")).containsExactly(event("a"));
    assertThat(events("between=RUS, India")).isEmpty();
    assertRefused("between takes 2 values", "between=CHN");
  }

  @Test
  void aPeriodIncludesItsDays() {
    assertThat(events("from=2023", "to=2023")).hasSize(3);
    assertThat(events("from=2023-05-04", "to=2023-05")).hasSize(3);
    assertThat(events("to=2023-05-03")).isEmpty();
    assertThat(events("from=2023-06")).isEmpty();
  }

  @Test
  void anEventIsGivenAsAnswersShowIt() {
    String shown = IriReader.shorten(event("a").getURI());
    assertThat(shown).startsWith("id:event/");
    assertThat(events("event=" + shown)).containsExactly(event("a"));
  }

  @Test
  void aPhraseIsLookedUpInTheTextIndexAsItStands() {
    Question said = new QuestionParser().parse("said", "said.rq", """
        #+ summary: Who said it?
        #+ params:
        #+   words: {type: phrase, meaning: what was said, required: true}
        #+ columns: {quote: the passage}
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX text: <http://jena.apache.org/text#>
        SELECT ?quote { VALUES ?words { UNDEF } ?quote text:query (oa:exact ?words) }
        """);
    assertThat(runner.ask(said, Arguments.of("words=met in Goa")).rows()).hasSize(1);
    assertThat(runner.ask(said, Arguments.of("words=Goa met")).rows()).isEmpty();
    assertThat(runner.ask(said, Arguments.of("words=met AND (\"")).rows()).isEmpty();
  }

  @Test
  void whatIsWrittenIsNeverReadAsSparql() {
    assertRefused("no state is called CHN\" } ?s ?p ?o {", "state=CHN\" } ?s ?p ?o {");
    assertRefused("is not an IRI", "event=https://x.org/> } { ?s ?p ?o");
    assertRefused("is not an IRI", "event=<https://x.org/> ?p ?o . <https://y>");
  }

  @Test
  void slipsGetASuggestion() {
    assertRefused("no state is called Chnia; did you mean CHN or China?", "state=Chnia");
    assertRefused("no parameter sate; did you mean state?", "sate=CHN");
    assertRefused("no parameter colour; it takes state, between", "colour=red");
    assertRefused("status=held is not one of planned, occurred, cancelled", "status=held");
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    assertRefused("from=2023-02-30 is not a day, month or year that there is", "from=2023-02-30");
    assertRefused("from=May 2023 is not", "from=May 2023");
    assertRefused("from=2023-13 is not", "from=2023-13");
  }

  @Test
  void whatIsRequiredMustBeThere() {
    Question needs = new QuestionParser().parse("posts", "posts.rq", """
        #+ summary: x
        #+ params:
        #+   event: {type: iri, meaning: x}
        #+   person: {type: person, meaning: x}
        #+   on: {type: date, meaning: x, required: true}
        #+ one-of: [event, person on]
        #+ columns: {s: x}
        #+ example: person="Qin Gang" on=2023-05-04
        SELECT ?s { VALUES ?event { UNDEF } VALUES ?person { UNDEF } VALUES ?on { UNDEF } ?s ?p ?o }
        """);
    assertThatThrownBy(() -> runner.ask(needs, Arguments.none()))
        .hasMessage("the question posts needs on; for example: posts person=\"Qin Gang\" "
            + "on=2023-05-04");
    assertThatThrownBy(() -> runner.ask(needs, Arguments.of("on=2023-05-04")))
        .hasMessageStartingWith("the question posts needs event, or person and on; for example");
  }

  @Test
  void aQuestionThatTakesTooLongIsGivenUp() {
    Question slow = new QuestionParser().parse("slow", "slow.rq",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }");
    QuestionRunner hasty = new QuestionRunner(new StoreSource(store, Duration.ofMillis(300)));
    assertThatThrownBy(() -> hasty.ask(slow, Arguments.none()))
        .isInstanceOf(AskingException.class).hasMessageContaining("no answer within");
  }

  @Test
  void argumentsAreNameEqualsValue() {
    assertThatThrownBy(() -> Arguments.of("CHN")).isInstanceOf(QuestionException.class)
        .hasMessageContaining("write name=value");
    assertThatThrownBy(() -> Arguments.of("state=CHN", "state=RUS"))
        .isInstanceOf(QuestionException.class).hasMessageContaining("given twice");
    assertThat(Arguments.of("state=").values()).isEmpty();
    assertThat(Arguments.of("text=a=b").values()).containsExactly(
        new Arguments.Value("text", "a=b"));
  }

  private static void assertRefused(String message, String... arguments) {
    assertThatThrownBy(() -> events(arguments)).isInstanceOf(QuestionException.class)
        .hasMessageContaining(message);
  }

  private static List<Node> events(String... arguments) {
    return runner.ask(MEETINGS, Arguments.of(arguments)).rows().stream().map(row -> row.getFirst())
        .toList();
  }

  private static Node event(String document) {
    return Fixture.event(document);
  }
}
