package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Ent;
import entente.map.Iris;
import entente.map.ObservationMapper;
import entente.map.StructureMapper;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.store.Store;
import entente.validate.ShapesValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Votes in CSV become observations in the store, and stay in step with it. */
class AlignmentTest {
  private static final Iris IRIS = Iris.standard();
  private static final ObservationMapper OBSERVATIONS = new ObservationMapper(IRIS);
  private static final String[] SEATS = {"CN", "FR", "RU", "US"};
  private static final String[] FIRST = {"yyyn", "yyyn", "anyn", "nyny", "yyyn", "yaya"};
  private static final String[] SECOND = {"yyyy", "yyyn", "ynyn", "yyny", "yayn"};

  @TempDir
  private Path folder;
  private final List<Refusal> refused = new ArrayList<>();
  private final Assembly assembly = new Assembly(InputStream.nullInputStream(),
      reference -> document -> {
        throw new IllegalStateException("no document is read");
      }, "test");

  @BeforeEach
  void writeFiles() throws IOException {
    StringBuilder calls = new StringBuilder("rcid,session,date,unres,short\n");
    for (int i = 0; i < FIRST.length; i++) {
      calls.append("%d,73,2018-12-0%d,R/73/%d,\n".formatted(100 + i, i + 1, i));
    }
    for (int i = 0; i < SECOND.length; i++) {
      calls.append("%d,74,2019-12-0%d,R/74/%d,\n".formatted(200 + i, i + 1, i));
    }
    Files.writeString(folder.resolve("calls.csv"), calls);
    writeVotes(SECOND);
  }

  private void writeVotes(String[] second) throws IOException {
    StringBuilder votes = new StringBuilder("rcid,country,country_code,vote\n");
    append(votes, 100, FIRST);
    append(votes, 200, second);
    Files.writeString(folder.resolve("votes.csv"), votes);
  }

  private static void append(StringBuilder rows, int number, String[] calls) {
    for (int i = 0; i < calls.length; i++) {
      for (int seat = 0; seat < SEATS.length; seat++) {
        String choice = switch (calls[i].charAt(seat)) {
          case 'y' -> "yes";
          case 'n' -> "no";
          default -> "abstain";
        };
        rows.append("%d,,%s,%s\n".formatted(number + i, SEATS[seat], choice));
      }
    }
  }

  @Test
  void everyYearGetsItsBalanceAndCommunitiesOnce() {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store);
      assertThat(assembly.structures().refresh(store)).isEqualTo(2);
      assertThat(assembly.structures().refresh(store)).isZero();
      Node graph = new StructureMapper(IRIS).graph("2018");
      store.read(facts -> {
        assertThat(facts.getGraph(graph).stream(IRIS.alignments("2018"), Ent.triadCount, Node.ANY))
            .hasSize(1);
        assertThat(ShapesValidator.standard().validate(facts.getGraph(graph)).violations())
            .isEmpty();
        return graph;
      });
    }
  }

  @Test
  void everySessionAndYearGetsAGraphOfObservations() {
    try (Store store = Store.open(folder.resolve("store"))) {
      LoadSummary summary = load(store);
      assertThat(refused).isEmpty();
      assertThat(summary.votes()).isEqualTo(4 * (FIRST.length + SECOND.length));
      assertThat(summary.observations()).isEqualTo(4 * 6);
      assertThat(summary.written().added()).as("votes, periods, dyads").isGreaterThanOrEqualTo(7);
      for (String period : List.of("UNGA-73", "UNGA-74", "2018", "2019")) {
        Node graph = OBSERVATIONS.graph(period);
        assertThat(only(store, graph, IRIS.alignment(period, "RUS", "CHN"), Ent.n)).isNotNull();
        assertThat(only(store, graph, OBSERVATIONS.dataSet(period), Ent.period))
            .isEqualTo(period);
      }
      // China and Russia in session 74: alike in four of five.
      assertThat(only(store, OBSERVATIONS.graph("2019"), IRIS.alignment("2019", "CHN", "RUS"),
          Ent.agreement)).isEqualTo("0.8");
      assertThat(only(store, OBSERVATIONS.dyadGraph(), IRIS.dyad("USA", "CHN"), Ent.dyadMember))
          .isNotNull();
    }
  }

  @Test
  void whatIsComputedConformsToTheShapes() {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store);
      List<String> violations = new ArrayList<>();
      new StoreCheck(ShapesValidator.standard()).check(store,
          (graph, violation) -> violations.add(graph + " " + violation.describe()));
      assertThat(violations).isEmpty();
    }
  }

  @Test
  void loadingTwiceChangesNothing() {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store);
      LoadSummary again = load(store);
      assertThat(again.written().isNothing()).isTrue();
      assertThat(again.observations()).isZero();
    }
  }

  @Test
  void onlyPeriodsWithOtherVotesAreComputedAnew() throws IOException {
    try (Store store = Store.open(folder.resolve("store"));
        Store fresh = Store.open(folder.resolve("fresh"))) {
      load(store);
      String[] other = SECOND.clone();
      other[0] = "nyyy";
      writeVotes(other);
      assertThat(load(store).observations()).isEqualTo(2 * 6);
      load(fresh);
      assertThat(quads(store)).isEqualTo(quads(fresh));
    }
  }

  @Test
  void figuresGoWithTheirVotes() {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store);
      store.remove(entente.store.Section.FACTS,
          List.of(IRIS.graphOf(IRIS.recordSet("UNGA-73"))));
      Alignment.Outcome outcome = assembly.alignment().refresh(store, () -> {});
      assertThat(outcome.unchanged()).isEqualTo(2);
      assertThat(outcome.written().removed()).isEqualTo(2);
      assertThat(quads(store)).noneMatch(
          quad -> quad.getGraph().equals(OBSERVATIONS.graph("2018")));
    }
  }

  private LoadSummary load(Store store) {
    return assembly.load().load(store,
        List.of(folder.resolve("calls.csv"), folder.resolve("votes.csv")), ReadOptions.DEFAULT,
        false, refused::add, () -> {});
  }

  private static Set<Quad> quads(Store store) {
    return store.read(facts -> {
      Set<Quad> quads = new HashSet<>();
      facts.find().forEachRemaining(quads::add);
      return quads;
    });
  }

  private static String only(Store store, Node graph, Node subject, Node property) {
    return store.read(facts -> {
      var found = facts.find(graph, subject, property, Node.ANY);
      if (!found.hasNext()) {
        return null;
      }
      Node object = found.next().getObject();
      return object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI();
    });
  }
}
