package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Extractor;
import entente.extract.analysis.nlp4j.Nlp4jAnalyser;
import entente.model.Extraction;
import entente.read.input.ReadOptions;
import entente.read.input.RdfFile;
import entente.read.input.Refusal;
import entente.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures linking, mapping and storing alone: extractions are kept as JSON lines in
 * {@code target/benchmarks}, then mapped into fresh stores; see docs/benchmarks.md.
 */
class StoreBenchmark {
  private static final int RUNS = 3;

  @TempDir
  private Path folder;

  private final Assembly assembly = new Assembly(InputStream.nullInputStream(),
      reference -> new Extractor(reference, new Nlp4jAnalyser())::extract, "benchmark");
  private final SourceGrapher grapher = assembly.grapher();
  private final ExtractionLines lines = new ExtractionLines();

  @Test
  void mapAndStoreKeptExtractions() throws IOException {
    Path kept = Path.of("target", "benchmarks",
        "extractions-" + BenchmarkDocuments.COUNT + ".jsonl");
    if (!Files.exists(kept)) {
      keep(kept);
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 1; i <= RUNS; i++) {
      runs.add(run(kept, folder.resolve("store-" + i)));
    }
    report(runs);
  }

  private static void report(List<Run> runs) throws IOException {
    BenchmarkTable table = new BenchmarkTable("store", RUNS);
    row(table, "extractions", "%,d", runs, run -> run.sources);
    row(table, "quads", "%,d", runs, run -> run.quads);
    row(table, "read from JSON lines", "%.1f s", runs, run -> run.reading / 1e9);
    row(table, "linked and mapped", "%.1f s", runs, run -> run.mapping / 1e9);
    row(table, "stored", "%.1f s", runs, run -> run.storing / 1e9);
    row(table, "**quads a second, mapped and stored**", "**%,.0f**", runs,
        run -> run.quads / ((run.mapping + run.storing) / 1e9));
    row(table, "mapped again and validated, not counted", "%.1f s", runs,
        run -> run.validating / 1e9);
    table.write();
  }

  private static void row(BenchmarkTable table, String name, String format, List<Run> runs,
      Function<Run, Object> figure) {
    table.row(name, format, runs.stream().map(run -> new Object[]{figure.apply(run)}).toList());
  }

  private void keep(Path kept) throws IOException {
    Path documents = BenchmarkDocuments.file(folder);
    Files.createDirectories(kept.getParent());
    Path unfinished = kept.resolveSibling(kept.getFileName() + ".new");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(unfinished))) {
      assembly.walk().walk(List.of(documents), ReadOptions.DEFAULT, new Keeping(lines, out));
    }
    Files.move(unfinished, kept);
  }

  private Run run(Path kept, Path directory) throws IOException {
    Run run = new Run();
    try (Store store = Store.open(directory); Stream<String> all = Files.lines(kept)) {
      BatchWriter writer = new BatchWriter(store);
      all.forEach(line -> measure(line, writer, run));
      long start = System.nanoTime();
      writer.flush();
      run.storing += System.nanoTime() - start;
      assertThat(writer.written().quadsAdded()).isEqualTo(run.quads);
    }
    return run;
  }

  private void measure(String line, BatchWriter writer, Run run) {
    long start = System.nanoTime();
    Extraction extraction = lines.extraction(line);
    long read = System.nanoTime();
    List<Quad> quads = grapher.quads(extraction);
    long mapped = System.nanoTime();
    writer.add(quads);
    long stored = System.nanoTime();
    grapher.graph(extraction);
    long validated = System.nanoTime();
    run.sources++;
    run.quads += quads.size();
    run.reading += read - start;
    run.mapping += mapped - read;
    run.storing += stored - mapped;
    run.validating += validated - stored;
  }

  /** What one run took, in nanoseconds. */
  private static final class Run {
    private int sources;
    private long quads;
    private long reading;
    private long mapping;
    private long storing;
    private long validating;
  }

  private record Keeping(ExtractionLines lines, PrintWriter out) implements WalkStep<String> {
    @Override
    public String make(Extraction extraction) {
      return lines.line(extraction);
    }

    @Override
    public void take(String line) {
      out.println(line);
    }

    @Override
    public void rdf(RdfFile file) {
      throw new IllegalStateException(file.name() + " is no document");
    }

    @Override
    public void refused(Refusal refusal) {
      throw new IllegalStateException(refusal.toString());
    }
  }
}
