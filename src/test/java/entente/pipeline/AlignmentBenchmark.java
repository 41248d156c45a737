package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.align.Alignments;
import entente.align.Measure;
import entente.align.PeriodFigures;
import entente.align.PeriodKind;
import entente.model.RollCall;
import entente.question.Arguments;
import entente.question.QuestionCatalog;
import entente.question.QuestionRunner;
import entente.question.StoreSource;
import entente.read.input.ReadOptions;
import entente.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures computing, storing and asking of alignments; see docs/benchmarks.md. */
class AlignmentBenchmark {
  private static final int RUNS = 3;
  private static final String SESSION = "UNGA-74";

  /** What two states have in common in a session, by the query language alone. */
  private static final String AGGREGATION = """
      PREFIX ent: <https://w3id.org/entente/ontology#>
      SELECT ?a ?b (COUNT(*) AS ?n) (SUM(IF(?p = ?q, 1, 0)) AS ?alike) {
        GRAPH ?g {
          ?call ent:sessionNumber 74 .
          ?one ent:rollCall ?call ; ent:voter ?a ; ent:choice ?p .
          ?other ent:rollCall ?call ; ent:voter ?b ; ent:choice ?q .
        }
        FILTER(STR(?a) < STR(?b))
      } GROUP BY ?a ?b
      """;

  @TempDir
  private Path folder;

  @Test
  void compute() throws IOException {
    assumeTrue(RealVotes.areThere());
    BenchmarkTable table = new BenchmarkTable("alignment-compute", 1);
    List<RollCall> rollCalls = RealVotes.read().rollCalls;
    table.row("roll calls, votes", "%,d, %,d", rollCalls.size(),
        rollCalls.stream().mapToInt(call -> call.votes().size()).sum());
    for (int run = 1; run <= RUNS; run++) {
      compute(rollCalls, run, table);
    }
    table.write();
  }

  @Test
  void loadAndAsk() throws IOException {
    assumeTrue(RealVotes.areThere());
    BenchmarkTable table = new BenchmarkTable("alignment-store", 1);
    String loaded = System.getProperty("benchmark.store");
    try (Store store = Store.open(loaded == null ? folder.resolve("store") : Path.of(loaded))) {
      if (loaded == null) {
        load(store, table);
      }
      ask(store, table);
      compareWithAggregation(store, RealVotes.read().rollCalls, table);
    }
    table.write();
  }

  private static void load(Store store, BenchmarkTable table) {
    Assembly assembly = new Assembly(InputStream.nullInputStream(), reference -> document -> {
      throw new IllegalStateException("no document is read");
    }, "benchmark");
    LoadSummary summary = assembly.load().load(store, RealVotes.files(), ReadOptions.DEFAULT,
        false, refusal -> {}, () -> {});
    table.row("all votes loaded into a fresh store, with %,d observations"
        .formatted(summary.observations()), "%.0f s", summary.time().toMillis() / 1000.0);
    table.row("quads stored", "%,d", summary.written().quadsAdded());
  }

  private static void compute(List<RollCall> rollCalls, int run, BenchmarkTable table) {
    int[] dyads = {0};
    long start = System.nanoTime();
    for (PeriodKind kind : PeriodKind.values()) {
      Alignments.compute(Alignments.periods(rollCalls, kind),
          figures -> dyads[0] += figures.size());
    }
    table.row("all measures of %,d dyads by session and year, run %d".formatted(dyads[0], run),
        "%.2f s", (System.nanoTime() - start) / 1e9);
  }

  private static void ask(Store store, BenchmarkTable table) {
    QuestionRunner runner = new QuestionRunner(new StoreSource(store, Duration.ofMinutes(1)));
    List<List<String>> asked = List.of(
        List.of("alignment", "a=CHN", "b=RUS", "measure=kappa"),
        List.of("alignment", "a=IND", "b=USA", "measure=tau-b", "from=1990"),
        List.of("alignment", "a=FRA", "b=DEU", "by=session", "measure=agreement"),
        List.of("alignment-ranking", "state=CHN", "measure=kappa", "period=2019"),
        List.of("alignment-ranking", "state=BRA", "period=UNGA-60"),
        List.of("alignment", "a=CHN", "b=RUS", "issue=nu", "measure=kappa"));
    for (List<String> words : asked) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        long start = System.nanoTime();
        runner.ask(QuestionCatalog.standard().get(words.getFirst()),
            Arguments.parse(words.subList(1, words.size())));
        times.add((System.nanoTime() - start) / 1e6);
      }
      List<Double> warm = times.subList(50, times.size()).stream().sorted().toList();
      table.row("`" + String.join(" ", words) + "`, median and 95th percentile",
          "%.1f ms, %.1f ms", warm.get(warm.size() / 2), warm.get(warm.size() * 95 / 100));
    }
  }

  private static void compareWithAggregation(Store store, List<RollCall> rollCalls,
      BenchmarkTable table) {
    long start = System.nanoTime();
    List<RollCall> calls = Alignments.periods(rollCalls, PeriodKind.SESSION).get(SESSION);
    PeriodFigures figures = Alignments.figures(SESSION, calls);
    double computed = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    int rows = store.read(facts -> {
      int count = 0;
      try (QueryExecution execution = QueryExecution.create(AGGREGATION,
          DatasetFactory.wrap(facts))) {
        for (var found = execution.execSelect(); found.hasNext(); count++) {
          compare(found.next(), figures);
        }
      }
      return count;
    });
    double aggregated = (System.nanoTime() - start) / 1e9;
    assertThat(rows).isEqualTo(figures.size());
    table.row("agreement of one session, %,d dyads, by aggregation in SPARQL".formatted(rows),
        "%.1f s", aggregated);
    table.row("all measures of that session in Java", "%.3f s, %,.0f times as fast", computed,
        aggregated / computed);
  }

  private static void compare(QuerySolution row, PeriodFigures figures) {
    int dyad = figures.find(code(row, "a"), code(row, "b"));
    int n = row.getLiteral("n").getInt();
    assertThat(figures.n()[dyad]).isEqualTo(n);
    if (n >= Alignments.LEAST_N) {
      assertThat(figures.value(dyad, Measure.AGREEMENT))
          .isEqualTo((double) row.getLiteral("alike").getInt() / n);
    }
  }

  private static String code(QuerySolution row, String name) {
    String iri = row.getResource(name).getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
