package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.annotate.AnnotationWriter;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code cases/extract} is a document and what must, or must not, be read of it. */
class CasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/extract");
  private static final List<String> LISTS = List.of("events", "claims", "frameworks");
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()).sorted()
          .toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsExpected(String name) throws IOException {
    Path folder = FOLDER.resolve(name);
    JsonNode expected = JSON.readTree(folder.resolve("expected.json").toFile());
    Collected collected = Collected.read(ReadOptions.DEFAULT, folder.resolve("document.md"));
    if (expected.has("refused")) {
      assertThat(collected.documents()).isEmpty();
      assertThat(collected.onlyRefusal().reason()).isEqualTo(expected.get("refused").asText());
      return;
    }
    JsonNode found = JSON.readTree(new AnnotationWriter()
        .line(Prose.extractor().extract(collected.onlyDocument())));
    for (String list : LISTS) {
      check(list, expected, found.get(list));
    }
  }

  private static void check(String list, JsonNode expected, JsonNode found) {
    List<JsonNode> further = new ArrayList<>();
    found.forEach(further::add);
    List<JsonNode> missing = new ArrayList<>();
    for (JsonNode pattern : expected.path(list)) {
      if (!takeOne(pattern, further)) {
        missing.add(pattern);
      }
    }
    assertThat(missing).as("missing among the %s %s", list, found).isEmpty();
    boolean closed = expected.has(list) && !names(expected.path("more"), list);
    assertThat(closed ? further : List.of()).as("%s that nobody told of", list).isEmpty();
    for (JsonNode pattern : expected.path("never").path(list)) {
      assertThat(found).noneMatch(each -> agrees(pattern, each));
    }
  }

  private static boolean names(JsonNode list, String name) {
    for (JsonNode each : list) {
      if (each.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takeOne(JsonNode pattern, List<JsonNode> items) {
    for (JsonNode item : items) {
      if (agrees(pattern, item)) {
        return items.remove(item);
      }
    }
    return false;
  }

  /** A pattern says only what matters; in a list it has one entry for each, in any order. */
  private static boolean agrees(JsonNode pattern, JsonNode found) {
    if (pattern.isObject()) {
      return pattern.properties().stream()
          .allMatch(field -> agrees(field.getValue(), found.path(field.getKey())));
    }
    if (!pattern.isArray()) {
      return pattern.equals(found);
    }
    List<JsonNode> items = new ArrayList<>();
    found.forEach(items::add);
    for (JsonNode each : pattern) {
      if (!takeOne(each, items)) {
        return false;
      }
    }
    return items.isEmpty();
  }
}
