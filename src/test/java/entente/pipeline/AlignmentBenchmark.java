package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.align.Alignments;
import entente.align.Measure;
import entente.align.PeriodFigures;
import entente.align.PeriodKind;
import entente.map.ObservationMapper;
import entente.model.RollCall;
import entente.question.Arguments;
import entente.question.QuestionCatalog;
import entente.question.QuestionRunner;
import entente.question.StoreSource;
import entente.read.input.ReadOptions;
import entente.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures computing, storing and asking of alignments; see docs/benchmarks.md. */
class AlignmentBenchmark {
  private static final int RUNS = 3;
  private static final int COLD = 50;
  private static final int WARM = 200;
  private static final String SESSION = "UNGA-74";
  private static final Path AGGREGATION = Path.of("src", "test", "resources", "benchmarks",
      "alignment-of-session.rq");

  /** The questions that are timed: each measure kind, period kind and issue is among them. */
  private static final List<String> ASKED = List.of(
      "alignment a=CHN b=RUS measure=kappa",
      "alignment a=IND b=USA measure=tau-b from=1990",
      "alignment a=FRA b=DEU measure=agreement by=session",
      "alignment a=CHN b=RUS",
      "alignment a=CHN b=RUS issue=nu measure=kappa",
      "alignment a=BRA b=ZAF issue=me by=session from=1990 to=2010",
      "alignment a=USA b=ISR issue=hr",
      "alignment-ranking state=CHN measure=kappa period=2019",
      "alignment-ranking state=BRA period=UNGA-60",
      "alignment-ranking state=USA measure=s-abs");

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
    QuestionCatalog questions = QuestionCatalog.standard();
    // Each question in turn, so that all are as warm as a server that has answered for a while.
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < COLD + WARM; round++) {
      for (String asked : ASKED) {
        List<String> words = List.of(asked.split(" "));
        long start = System.nanoTime();
        runner.ask(questions.get(words.getFirst()),
            Arguments.parse(words.subList(1, words.size())));
        double time = (System.nanoTime() - start) / 1e6;
        if (round >= COLD) {
          times.computeIfAbsent(asked, question -> new ArrayList<>()).add(time);
        }
      }
    }
    times.forEach((asked, each) -> {
      Collections.sort(each);
      table.row("`" + asked + "`, median and 95th percentile", "%.1f ms, %.1f ms",
          each.get(WARM / 2), each.get(WARM * 95 / 100));
    });
  }

  private static void compareWithAggregation(Store store, List<RollCall> rollCalls,
      BenchmarkTable table) throws IOException {
    List<RollCall> calls = Alignments.periods(rollCalls, PeriodKind.SESSION)
        .getOrDefault(SESSION, List.of());
    double computed = Double.MAX_VALUE;
    PeriodFigures figures = Alignments.figures(SESSION, calls);
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      figures = Alignments.figures(SESSION, calls);
      computed = Math.min(computed, (System.nanoTime() - start) / 1e9);
    }
    String query = Files.readString(AGGREGATION);
    PeriodFigures expected = figures;
    for (int run = 1; run <= 2; run++) {
      long start = System.nanoTime();
      int rows = store.read(facts -> rows(facts, query, expected));
      double aggregated = (System.nanoTime() - start) / 1e9;
      assertThat(rows).isEqualTo(figures.size());
      table.row("all measures of %,d dyads of session 74 by aggregation in SPARQL, run %d"
          .formatted(rows, run), "%.1f s", aggregated);
      table.row("the same in Java, with equal results", "%.3f s, %,.0f times as fast", computed,
          aggregated / computed);
    }
  }

  private static int rows(DatasetGraph facts, String query, PeriodFigures figures) {
    int count = 0;
    try (QueryExecution execution = QueryExecution.create(query, DatasetFactory.wrap(facts))) {
      for (var found = execution.execSelect(); found.hasNext(); count++) {
        compare(found.next(), figures);
      }
    }
    return count;
  }

  private static void compare(QuerySolution row, PeriodFigures figures) {
    int dyad = figures.find(code(row, "a"), code(row, "b"));
    int n = row.getLiteral("n").getInt();
    assertThat(figures.n()[dyad]).isEqualTo(n);
    for (Measure measure : Measure.values()) {
      Literal value = row.getLiteral(ObservationMapper.property(measure).getLocalName());
      double figure = figures.value(dyad, measure);
      if (n < Alignments.LEAST_N) {
        assertThat(figure).isNaN();
      } else if (Double.isNaN(figure)) {
        assertThat(value == null || !Double.isFinite(value.getDouble())).as(measure.code())
            .isTrue();
      } else {
        assertThat(value.getDouble()).as(measure.code()).isCloseTo(figure, within(1e-9));
      }
    }
  }

  private static String code(QuerySolution row, String name) {
    String iri = row.getResource(name).getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
