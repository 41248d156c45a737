package entente.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads ties, one JSON object a line: those of event coders ({@code id}, {@code events}) and those
 * of an extraction ({@code doc}, {@code relations}).
 */
public final class RelationReader {
  private static final JsonMapper JSON = new JsonMapper();

  /** True if the lines are an event coder's annotations, and not those of whole documents. */
  public static boolean isOfRelations(List<String> lines) {
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    try {
      JsonNode line = JSON.readTree(first);
      return line.has("id") && line.has("events") && !line.has("doc");
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /**
   * The ties of each sentence, by id.
   *
   * @param file its name, for messages
   * @throws AnnotationException if a line is no JSON object or an id occurs twice
   */
  public CodedSentences read(String file, List<String> lines) {
    Map<String, List<CodedRelation>> sentences = new LinkedHashMap<>();
    JsonLines.byId(file, lines, JSON::readTree, RelationReader::id,
        fault -> "not JSON: " + fault.getOriginalMessage())
        .forEach((id, line) -> sentences.put(id, ties(line)));
    return new CodedSentences(sentences);
  }

  private static String id(JsonNode line) {
    return line.path(line.has("doc") ? "doc" : "id").asText();
  }

  private static List<CodedRelation> ties(JsonNode line) {
    List<CodedRelation> ties = new ArrayList<>();
    for (JsonNode tie : line.path(line.has("doc") ? "relations" : "events")) {
      ties.add(CodedRelation.of(tie.path("source").asText(""), tie.path("target").asText(""),
          tie.path("class").asText(""), tie.path("cameo").asText(""),
          tie.path("reciprocal").asBoolean(false)));
    }
    return ties;
  }
}
