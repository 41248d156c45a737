package entente.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.extract.Extractor;
import entente.extract.analysis.nlp4j.Nlp4jAnalyser;
import entente.link.Linker;
import entente.model.Document;
import entente.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures extracting and linking on one thread of a JVM that is warm, in time of the processor: what
 * a core does once it has started; see docs/benchmarks.md.
 */
class ExtractBenchmark {
  private static final int SENTENCES = 1000;
  private static final int RUNS = 5;
  /** One document in so many is measured, all others warm up the JVM. */
  private static final int EVERY = 20;

  private final JsonMapper json = new JsonMapper();
  private final CpuTime parsing = new CpuTime();

  @TempDir
  private Path folder;

  @Test
  void extractAndLink() throws IOException {
    long start = System.nanoTime();
    Reference reference = Reference.load();
    Nlp4jAnalyser models = new Nlp4jAnalyser();
    Extractor extractor = new Extractor(reference, words -> parsing.of(() -> models.parse(words)));
    Linker linker = new Linker(reference);
    List<Document> measured = new ArrayList<>();
    List<Document> others = new ArrayList<>();
    double first = 0;
    int sentences = 0;
    for (Document document : documents()) {
      if ((measured.size() + others.size()) % EVERY == 0 && sentences < SENTENCES) {
        measured.add(document);
        sentences += extractor.extract(document).sentences().size();
        first = first == 0 ? (System.nanoTime() - start) / 1e9 : first;
      } else {
        others.add(document);
      }
    }
    others.forEach(document -> linker.link(extractor.extract(document)));
    BenchmarkTable table = new BenchmarkTable("extract", RUNS);
    report(table, sentences, first, runs(extractor, linker, measured));
    table.write();
  }

  private List<double[]> runs(Extractor extractor, Linker linker, List<Document> documents) {
    List<double[]> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      CpuTime whole = new CpuTime();
      double before = parsing.seconds();
      for (Document document : documents) {
        whole.of(() -> linker.link(extractor.extract(document)));
      }
      runs.add(new double[]{whole.seconds(), parsing.seconds() - before});
    }
    return runs;
  }

  private static void report(BenchmarkTable table, int sentences, double first,
      List<double[]> runs) {
    table.row("sentences", "%,d", runs.stream().map(run -> new Object[]{sentences}).toList());
    table.row("from the start to the first document read", "%.1f s",
        runs.stream().map(run -> new Object[]{first}).toList());
    table.row("**sentences a second of one core, extracted and linked**", "**%,.0f**",
        runs.stream().map(run -> new Object[]{sentences / run[0]}).toList());
    table.row("share of the parser", "%.0f %%",
        runs.stream().map(run -> new Object[]{100 * run[1] / run[0]}).toList());
  }

  private List<Document> documents() throws IOException {
    try (Stream<String> lines = Files.lines(BenchmarkDocuments.file(folder))) {
      return lines.map(this::document).toList();
    }
  }

  private Document document(String line) {
    try {
      JsonNode fields = json.readTree(line);
      return Document.of(fields.path("id").asText(), LocalDate.parse(fields.path("date").asText()),
          fields.path("title").asText(), fields.path("text").asText());
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
