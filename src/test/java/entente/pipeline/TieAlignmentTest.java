package entente.pipeline;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Ent;
import entente.map.Iris;
import entente.map.TieMapper;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.reason.view.Belief;
import entente.reason.view.ViewBuilder;
import entente.reason.why.Derivation;
import entente.reason.why.Telling;
import entente.reason.why.Why;
import entente.store.Store;
import entente.validate.ShapesValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records become ties of pairs and years, and stay in step with the store. */
class TieAlignmentTest {
  /** The columns of the alliances of the Correlates of War by member. */
  private static final String ALLIANCES = """
      version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,\
      all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,\
      mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version
      """;

  private static final Iris IRIS = Iris.standard();
  private static final TieMapper TIES = new TieMapper(IRIS);
  private static final String RECORDS = """
      source: {id: ties}
      meetings:
        - {id: m1, type: meeting, status: occurred, start: 2019-05-01, participants: [CHN, RUS, IND]}
        - {id: m2, type: meeting, status: planned, start: 2019-06-01, participants: [CHN, RUS]}
        - {id: m3, type: call, status: occurred, start: 2019-06-02, participants: [CHN, RUS]}
        - {id: m4, type: meeting, status: occurred, participants: [CHN, RUS]}
      visits:
        - {status: occurred, visitor: CHN, to: RUS, start: 2019-07}
      statements:
        - {kind: position, holders: [CHN, RUS], polarity: oppose, target: hegemony, date: 2019}
        - {kind: position, holders: [CHN, RUS], polarity: support, target: free trade, date: 2019}
        - {kind: commitment, holders: [CHN, RUS], target: deepen cooperation, date: 2019-03}
        - {kind: position, holders: [CHN], polarity: support, target: the tariff, date: 2019}
        - {kind: position, holders: [RUS], polarity: oppose, target: the tariff, date: 2019}
        - {kind: topic, holders: [CHN, RUS], target: the weather, date: 2019}
      """;

  @TempDir
  private Path folder;
  private final List<Refusal> refused = new ArrayList<>();
  private final Assembly assembly = new Assembly(InputStream.nullInputStream(),
      reference -> document -> {
        throw new IllegalStateException("no document is read");
      }, "test");

  private void load(Store store, String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("ties.yaml"), yaml);
    assembly.load().load(store, List.of(file), ReadOptions.DEFAULT, false, refused::add, () -> {});
    assertThat(refused).isEmpty();
  }

  @Test
  void meetingsVisitsAndStancesBecomeOneObservation() throws IOException {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store, RECORDS);
      TieAlignment.Outcome outcome = assembly.ties().refresh(store);
      assertThat(outcome.years()).isEqualTo(1);
      assertThat(outcome.observations()).isEqualTo(3);
      Node pair = IRIS.alignment("2019", "RUS", "CHN");
      Map<String, String> figures = store.read(facts -> {
        assertThat(ShapesValidator.standard().validate(facts.getGraph(TIES.graph(2019)))
            .violations()).isEmpty();
        return figures(facts.getGraph(TIES.graph(2019)), pair);
      });
      assertThat(figures).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
          entry("meetingCount", "1"), entry("meetingN", "1"), entry("visitCount", "1"),
          entry("visitN", "1"), entry("coStance", "0.75"), entry("coStanceN", "4"),
          entry("opposedStance", "1"), entry("claimCount", "8")));
    }
  }

  @Test
  void everyFigureIsExplainedByAsManyTiesAsItSays() throws IOException {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store, RECORDS);
      assembly.ties().refresh(store);
      Node pair = IRIS.alignment("2019", "RUS", "CHN");
      Map<Node, Integer> premises = Map.of(Ent.meetingCount, 1, Ent.visitCount, 1, Ent.coStance, 4,
          Ent.opposedStance, 1);
      store.read(facts -> {
        Why why = new Why(facts,
            new ViewBuilder(facts, Belief.ONE_SIDED, LocalDate.of(2020, 1, 1)));
        premises.forEach((property, count) -> {
          Derivation figure = why.explain(pair, property, null).getFirst();
          assertThat(figure.premises()).as(figure.statement()).hasSize(count);
          assertThat(figure.sources()).as(figure.statement()).isNotEmpty();
        });
        Derivation memberships = why.explain(pair, Ent.coMembership, null).getFirst();
        assertThat(memberships.premises()).hasSize(Integer.parseInt(
            facts.find(Node.ANY, pair, Ent.coMembership, Node.ANY).next().getObject()
                .getLiteralLexicalForm()));
        assertThat(memberships.premises())
            .allSatisfy(framework -> assertThat(framework.premises()).hasSizeGreaterThan(1));
        return pair;
      });
    }
  }

  /**
   * In 1954 the first treaty becomes a defence pact, in the second Chile leaves before Peru joins, and
   * in the third only Brazil owes defence.
   */
  @Test
  void alliesAreTiedByWhatEitherOwesInThatTime() throws IOException {
    String rows = """
        9001,350,Greece,28,2,1953,,,,Pact,28,2,1953,8,8,1954,0,0,0,0,0,1,4.1
        9001,350,Greece,28,2,1953,,,,Pact,9,8,1954,,,,0,1,1,0,0,0,4.1
        9001,640,Turkey,28,2,1953,,,,Pact,28,2,1953,8,8,1954,0,0,0,0,0,1,4.1
        9001,640,Turkey,28,2,1953,,,,Pact,9,8,1954,,,,0,1,1,0,0,0,4.1
        9002,155,Chile,1,1,1950,,,,Entente,1,1,1950,1,3,1954,0,0,0,0,0,1,4.1
        9002,135,Peru,1,1,1950,,,,Entente,1,5,1954,,,,0,1,0,0,0,1,4.1
        9003,140,Brazil,1,1,1953,,,,Pact,1,1,1953,,,,0,1,1,0,0,0,4.1
        9003,160,Argentina,1,1,1953,,,,Pact,1,1,1953,,,,0,1,0,0,0,1,4.1
        """;
    try (Store store = Store.open(folder.resolve("store"))) {
      loadAlliances(store, rows);
      store.read(facts -> {
        // Of four states that have allies the two differ on themselves alone: 1 - 2 (2 + 2) / (3 * 4).
        assertThat(similarity(facts, "1953", "GRC", "TUR")).isEqualTo("0.333333");
        assertThat(similarity(facts, "1954", "GRC", "TUR")).isEqualTo("1.0");
        assertThat(similarity(facts, "1954", "ARG", "BRA")).isEqualTo("1.0");
        assertThat(facts.contains(Node.ANY, IRIS.alignment("1954", "CHL", "PER"),
            Ent.allianceSimilarity, Node.ANY)).isFalse();
        return facts;
      });
    }
  }

  private void loadAlliances(Store store, String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("alliances.csv"), ALLIANCES + rows);
    assembly.load().load(store, List.of(file), ReadOptions.DEFAULT, false, refused::add, () -> {});
    assertThat(refused).isEmpty();
    assembly.ties().refresh(store);
  }

  private static String similarity(DatasetGraph facts, String year, String one, String other) {
    return facts.find(Node.ANY, IRIS.alignment(year, one, other), Ent.allianceSimilarity, Node.ANY)
        .next().getObject().getLiteralLexicalForm();
  }

  @Test
  void similarityOfAlliancesIsExplainedByTheAlliancesOfBoth() throws IOException {
    String rows = """
        9001,2,United States,4,4,1949,,,,Pact,4,4,1949,,,,0,1,1,0,0,0,4.1
        9001,200,United Kingdom,4,4,1949,,,,Pact,4,4,1949,,,,0,1,1,0,0,0,4.1
        9002,2,United States,8,9,1951,,,,Entente,8,9,1951,31,12,1999,0,0,0,0,0,1,4.1
        9002,740,Japan,8,9,1951,,,,Entente,8,9,1951,31,12,1999,0,0,0,0,0,1,4.1
        """;
    try (Store store = Store.open(folder.resolve("store"))) {
      loadAlliances(store, rows);
      store.read(facts -> {
        Why why = new Why(facts,
            new ViewBuilder(facts, Belief.ONE_SIDED, LocalDate.of(2020, 1, 1)));
        Derivation both = why.explain(IRIS.alignment("1960", "USA", "GBR"), Ent.allianceSimilarity,
            null).getFirst();
        assertThat(both.premises()).extracting(alliance -> alliance.premises().size())
            .containsExactly(2, 1);
        assertThat(both.premises().getFirst().premises())
            .extracting(Derivation::statement)
            .allSatisfy(spell -> assertThat(spell).contains("from 1949-04-04: defense"));
        assertThat(both.sources()).extracting(Telling::place).contains("line 2", "line 4");
        Derivation later = why.explain(IRIS.alignment("2005", "USA", "GBR"),
            Ent.allianceSimilarity, null).getFirst();
        assertThat(later.premises()).hasSize(1);
        return both;
      });
    }
  }

  /** All numbers but those of memberships, which the reference tables tell. */
  private static Map<String, String> figures(Graph graph, Node observation) {
    Map<String, String> figures = new HashMap<>();
    graph.find(observation, Node.ANY, Node.ANY).forEachRemaining(triple -> {
      String property = triple.getPredicate().getLocalName();
      if (triple.getObject().isLiteral() && !property.startsWith("coMembership")) {
        figures.put(property, triple.getObject().getLiteralLexicalForm());
      }
    });
    return figures;
  }

  @Test
  void whatHasNotChangedIsNotWrittenAndWhatIsGoneIsTakenOut() throws IOException {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store, RECORDS);
      assembly.ties().refresh(store);
      assertThat(assembly.ties().refresh(store).written().isNothing()).isTrue();
      load(store, "source: {id: ties}\nmeetings:\n  - {type: meeting, status: occurred,"
          + " start: 2020-05-01, participants: [CHN, RUS]}\n");
      assertThat(assembly.ties().refresh(store).observations()).isEqualTo(1);
      boolean isGone = store.read(facts -> !facts.containsGraph(TIES.graph(2019))
          && facts.containsGraph(TIES.graph(2020)));
      assertThat(isGone).isTrue();
    }
  }
}
