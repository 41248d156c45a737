package entente.reference.derive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what the tables are derived from: the open data beside the project, and the curated tables. */
final class Sources {
  /** Where the open data are, seen from the project's root. */
  static final Path SHARED = Path.of("..", "shared", "data");

  private static final Path CURATED = Path.of("src", "test", "resources", "derive");

  private final CsvMapper csv = new CsvMapper();

  /** True if the open data are there. */
  static boolean present() {
    return Files.isDirectory(SHARED);
  }

  /** The lines of a file of the open data. */
  List<Line> shared(String path) {
    return lines(SHARED.resolve(path));
  }

  /** The lines of a curated table. */
  List<Line> curated(String file) {
    return lines(CURATED.resolve(file));
  }

  /** A JSON file of the open data. */
  JsonNode json(String path) {
    try {
      return new ObjectMapper().readTree(SHARED.resolve(path).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a text of the open data in its encoding. */
  Stream<String> text(String path, Charset encoding) {
    try {
      return Files.readString(SHARED.resolve(path), encoding).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Line> lines(Path file) {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
      try (MappingIterator<Map<String, String>> rows = csv.readerForMapOf(String.class).with(header)
          .with(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
          .readValues(text)) {
        return rows.readAll().stream().map(Line::new).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
