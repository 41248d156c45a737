package entente.pipeline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the benchmarks read: the first lines of a file of JSON lines. */
final class BenchmarkDocuments {
  private static final String USUAL = "../shared/data/text-whitehouse/whitehouse_diplomatic.jsonl";

  /** How many are read at most. */
  static final int COUNT = Integer.getInteger("benchmark.count", 1000);

  /** A file with the first {@link #COUNT} documents. */
  static Path file(Path folder) throws IOException {
    Path all = Path.of(System.getProperty("benchmark.documents", USUAL));
    assumeTrue(Files.isRegularFile(all),
        "there are no documents at " + all + "; name a file with -Dbenchmark.documents=");
    try (Stream<String> lines = Files.lines(all)) {
      List<String> first = lines.limit(COUNT).toList();
      return Files.write(folder.resolve("documents.jsonl"), first);
    }
  }

  private BenchmarkDocuments() {}
}
