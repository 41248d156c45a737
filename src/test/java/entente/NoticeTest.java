package entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** NOTICE names everything that the project takes from others. */
class NoticeTest {
  private static final Path TABLES = Path.of("src", "main", "resources", "reference");
  /** Words of a source column that are no names of sources. */
  private static final Pattern BETWEEN = Pattern
      .compile("\\([^)]*\\)|\\bcurated\\b|\\bconfirmed by\\b|\\bor\\b|[;,\\s]+");

  private final String notice = read(Path.of("NOTICE"));

  @Test
  void everySourceOfTheReferenceTablesIsNamed() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> tables = Files.list(TABLES)) {
      tables.filter(table -> table.toString().endsWith(".csv"))
          .forEach(table -> named.addAll(sources(table)));
    }
    assertThat(named).isNotEmpty().allSatisfy(
        source -> assertThat(notice).containsPattern("(?m)^(.*, )?" + source + "(,.*)?$"));
  }

  @Test
  void everyLibraryOfTheBuildIsNamed() {
    assertThat(
        Jsoup.parse(read(Path.of("pom.xml")), Parser.xmlParser())
            .select("project > dependencies > dependency > artifactId").eachText())
        .isNotEmpty().allSatisfy(library -> assertThat(notice).contains(" " + library));
  }

  @Test
  void everyLibraryFromNpmIsNamed() throws IOException {
    JsonNode packages = new ObjectMapper().readTree(read(Path.of("src/main/npm/package.json")));
    List<String> names = new ArrayList<>();
    packages.get("dependencies").fieldNames().forEachRemaining(names::add);
    packages.get("devDependencies").fieldNames().forEachRemaining(names::add);
    assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(notice).contains(" " + name));
  }

  @Test
  void theLockFileNamesNoRegistry() {
    assertThat(read(Path.of("src/main/npm/package-lock.json"))).contains("\"integrity\"")
        .doesNotContain("\"resolved\"");
  }

  private static Set<String> sources(Path table) {
    Set<String> sources = new TreeSet<>();
    try (var rows = new CsvMapper().readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader()).<Map<String, String>>readValues(
            table.toFile())) {
      while (rows.hasNext()) {
        BETWEEN.splitAsStream(rows.next().get("source")).filter(word -> !word.isEmpty())
            .forEach(sources::add);
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + table, e);
    }
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }
}
