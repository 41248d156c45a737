package entente.cli;

import entente.read.input.ReadOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and what is taken where a document itself says nothing. */
final class ReadingOptions {
  @Parameters(arity = "1..*", paramLabel = "PATH",
      description = "Files, folders with all below them, or - for standard input: documents (text,"
          + " Markdown, HTML, JSON lines), records (YAML, CSV), RDF.")
  private List<Path> paths;

  @Option(names = "--date", paramLabel = "DAY",
      description = "Day of publication of documents that state none, such as 2023-05-04.")
  private @Nullable LocalDate date;

  @Option(names = "--source", paramLabel = "NAME",
      description = "Publisher of documents that name none.")
  private @Nullable String source;

  @Option(names = "--language", paramLabel = "TAG", defaultValue = "en",
      description = "Language of documents that state none (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(names = "--max-bytes", paramLabel = "N", defaultValue = "20000000",
      description = "Largest document, in bytes (default: ${DEFAULT-VALUE}).")
  private int maxBytes;

  @Option(names = "--mapping", paramLabel = "FILE.yaml",
      description = "How the columns of the tables that are named become records.")
  private @Nullable Path mapping;

  List<Path> paths() {
    return paths;
  }

  ReadOptions options() {
    return new ReadOptions(date, source, language, maxBytes, mapping);
  }
}
