package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Extractor;
import entente.extract.analysis.Analyser;
import entente.extract.analysis.nlp4j.Nlp4jAnalyser;
import entente.map.Iris;
import entente.model.Document;
import entente.model.Extraction;
import entente.read.input.ReadOptions;
import entente.reference.Reference;
import entente.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures a load from documents to a fresh store; see docs/benchmarks.md. */
class LoadBenchmark {
  @TempDir
  private Path folder;

  private final CpuTime parsing = new CpuTime();
  private final CpuTime extracting = new CpuTime();

  @Test
  void loadDocuments() throws IOException {
    Path documents = BenchmarkDocuments.file(folder);
    long start = System.nanoTime();
    Assembly assembly = assembly();
    double models = (System.nanoTime() - start) / 1e9;
    LoadSummary summary;
    double cpu;
    try (Store store = Store.open(folder.resolve("store"))) {
      new StandingGraphs(Reference.load(), Iris.standard()).ensure(store);
      double before = CpuTime.ofProcess();
      summary = assembly.load().load(store, List.of(documents), ReadOptions.DEFAULT, false,
          refusal -> {}, () -> {});
      cpu = CpuTime.ofProcess() - before;
    }
    assertThat(summary.documents()).isPositive();
    report(summary, models, cpu);
  }

  /** The parts of the pipeline, with the models of language loaded and what they take measured. */
  private Assembly assembly() {
    Analyser models = new Nlp4jAnalyser();
    Analyser measured = words -> parsing.of(() -> models.parse(words));
    return new Assembly(InputStream.nullInputStream(), reference -> {
      Function<Document, Extraction> extractor = new Extractor(reference, measured)::extract;
      return document -> extracting.of(() -> extractor.apply(document));
    }, "benchmark");
  }

  private void report(LoadSummary summary, double models, double cpu) throws IOException {
    double seconds = summary.time().toNanos() / 1e9;
    int sentences = summary.allSentences();
    BenchmarkTable table = new BenchmarkTable("load", 1);
    table.row("documents, sentences", "%,d, %,d", summary.documents(), sentences);
    table.row("refused", "%,d", summary.refused());
    table.row("events, claims", "%,d, %,d", summary.events(), summary.claims());
    table.row("quads stored", "%,d", summary.written().quadsAdded());
    table.row("models loaded in", "%.1f s", models);
    table.row("then the load took", "%.1f s on %d cores, %.1f s of processor time", seconds,
        Runtime.getRuntime().availableProcessors(), cpu);
    table.row("documents a second", "%.1f", summary.documents() / seconds);
    table.row("sentences a second", "%.0f", sentences / seconds);
    table.row("sentences a second of one core, whole load", "%.0f", sentences / cpu);
    table.row("sentences a second of one core, extraction alone", "%.0f",
        sentences / extracting.seconds());
    table.row("share of processor time in extraction", "%.0f %%", 100 * extracting.seconds() / cpu);
    table.row("share of processor time in the parser", "%.0f %%", 100 * parsing.seconds() / cpu);
    table.row("peak memory of the process", "%s", peakMemory());
    table.write();
  }

  /** What Linux says the process has ever held in memory. */
  private static String peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "not known on this system";
    }
    try (Stream<String> lines = Files.lines(status)) {
      String kilobytes = lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow()
          .replaceAll("\\D", "");
      return "%,d MB".formatted(Long.parseLong(kilobytes) / 1024);
    }
  }
}
