package entente.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The documents and records of the optional data folder that the marked pairs are of. */
public final class MarkedDocuments {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final List<Path> TEXTS = List.of(
      DATA.resolve("text-whitehouse/whitehouse_diplomatic.jsonl"),
      DATA.resolve("text-kremlin-en/kremlin_en_foreign_2010_2020.jsonl"));
  private static final Path VISITS = DATA.resolve("visits-historyatstate/visits_to_us.csv");

  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, String[]> records = new HashMap<>();

  private MarkedDocuments() {}

  public static boolean areThere() {
    return TEXTS.stream().allMatch(Files::exists) && Files.exists(VISITS);
  }

  /** Reads the documents of these ids, and all records. */
  public static MarkedDocuments read(Set<String> ids) throws IOException {
    MarkedDocuments read = new MarkedDocuments();
    ObjectMapper json = new ObjectMapper();
    for (Path file : TEXTS) {
      String publisher = file.toString().contains("kremlin") ? "The Kremlin" : "The White House";
      for (String line : Files.readAllLines(file)) {
        JsonNode node = json.readTree(line);
        String id = node.get("id").asText();
        if (ids.contains(id)) {
          read.documents.put(id, document(node, id, publisher));
        }
      }
    }
    for (String line : Files.readAllLines(VISITS)) {
      String[] cells = line.split(",");
      read.records.put(cells[0], cells);
    }
    return read;
  }

  /** The lead of an item is its first paragraph. */
  private static Document document(JsonNode node, String id, String publisher) {
    String lead = node.path("lead").asText("");
    String text = node.get("text").asText();
    return new Document(id, LocalDate.parse(node.get("date").asText()),
        node.get("title").asText(), lead.isEmpty() ? text : lead + "\n\n" + text, publisher, null,
        null, "en");
  }

  public Document document(String id) {
    return Objects.requireNonNull(documents.get(id), id);
  }

  String[] record(String id) {
    return Objects.requireNonNull(records.get(id), id);
  }
}
