package entente.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every table under {@code src/main/resources/lexicon}. */
class BundledTablesTest {
  private static final Path FOLDER = Path.of("src/main/resources/lexicon");
  private static final Path SOURCES = Path.of("src/main/java/entente");
  /** The columns that no two rows may share, where it is not the first one alone. */
  private static final Map<String, Integer> KEYS = Map.ofEntries(Map.entry("event-triggers.csv", 2),
      Map.entry("event-verbs.csv", 2),
      Map.entry("claim-verbs.csv", 2),
      Map.entry("name-words.csv", 2),
      Map.entry("titles.csv", 2),
      Map.entry("not-years.csv", 2),
      Map.entry("stance-nouns.csv", 4),
      Map.entry("stance-adjectives.csv", 2),
      Map.entry("predicate-nouns.csv", 2),
      Map.entry("time-words.csv", 2),
      Map.entry("relation-verbs.csv", 3),
      Map.entry("relation-shifts.csv", 2),
      Map.entry("proposition-words.csv", 2));

  static Stream<String> tables() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static String header(String table) throws IOException {
    return Files.readAllLines(FOLDER.resolve(table)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElseThrow();
  }

  private static LexiconTable read(String table, String text) throws IOException {
    return LexiconTable.read(table, new StringReader(text), header(table).split(","));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachTableLoadsAndHasRows(String table) throws IOException {
    assertThat(LexiconTable.bundled("lexicon/" + table, header(table).split(",")).rows())
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachTableSaysInACommentWhatItsColumnsMean(String table) throws IOException {
    String comments = Files.readAllLines(FOLDER.resolve(table)).stream()
        .filter(line -> line.startsWith("#")).collect(Collectors.joining(" "));
    Set<String> explained = new HashSet<>(Arrays.asList(comments.split("[^\\p{L}-]+")));
    assertThat(explained).as("what each column means").contains(header(table).split(","));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachTableIsReadBySomeStep(String table) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> readers = files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> mentions(file, "lexicon/" + table + "\"")).toList();
      assertThat(readers).isNotEmpty();
    }
  }

  private static boolean mentions(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aFurtherColumnIsRefusedWithFileAndLine(String table) throws IOException {
    String text = Files.readString(FOLDER.resolve(table)).replace(header(table) + "\n",
        header(table) + ",further\n");
    int line = lineOf(text, ",further");
    assertThatThrownBy(() -> read(table, text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(table + ":" + line);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aRowThatIsThereTwiceIsRefusedWithFileAndLine(String table) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(table));
    String text = String.join("\n", lines) + "\n" + lines.getLast() + "\n";
    assertThatThrownBy(() -> read(table, text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(table + ":" + (lines.size() + 1));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noTwoRowsSayDifferentThingsOfOneWord(String table) throws IOException {
    List<String> columns = List.of(header(table).split(","))
        .subList(0, KEYS.getOrDefault(table, 1));
    List<List<String>> keys = LexiconTable.bundled("lexicon/" + table, header(table).split(","))
        .rows().stream().map(row -> columns.stream().map(row::get).toList()).toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void wordsAreInSmallLetters(String table) throws IOException {
    String first = header(table).split(",")[0];
    assertThat(LexiconTable.bundled("lexicon/" + table, header(table).split(",")).rows())
        .allSatisfy(
            row -> assertThat(row.get(first)).isEqualTo(row.get(first).toLowerCase(Locale.ROOT)));
  }

  private static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).lines().count();
  }
}
