package entente.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.wikidata.Candidate.Details;
import entente.wikidata.PropertyTable.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a reconciliation service answers. */
final class CandidateReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;

  /** @param address of the service, for messages */
  CandidateReader(String address) {
    this.address = address;
  }

  /** @throws LinkingException if the text is not JSON, or not an object */
  JsonNode json(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      if (json != null && json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException e) {
      throw broken("its answer is not JSON: " + e.getOriginalMessage(), e);
    }
    throw broken("its answer is not a JSON object", null);
  }

  /**
   * The candidates for one query of a batch, each with its identifier in place of an IRI.
   *
   * @param key the key of the query
   */
  List<Candidate> candidates(JsonNode answer, String key) {
    JsonNode result = answer.path(key).path("result");
    if (!result.isArray()) {
      throw broken("its answer has no result for " + key
          + (answer.has("message") ? " (" + answer.path("message").asText() + ")" : ""), null);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode each : result) {
      String id = each.path("id").asText();
      if (id.isEmpty() || !each.path("score").isNumber()) {
        throw broken("a candidate for " + key + " lacks id or score", null);
      }
      List<String> types = new ArrayList<>();
      each.path("type")
          .forEach(type -> types.add(type.isTextual() ? type.asText() : type.path("id").asText()));
      candidates.add(new Candidate(id, each.path("name").asText(id),
          each.path("description").asText(""), each.path("score").asDouble(), types,
          Details.NONE));
    }
    return candidates;
  }

  /** What a data extension tells of one thing of that kind. */
  Details details(JsonNode answer, String id, EntityKind kind, PropertyTable properties) {
    JsonNode row = answer.path("rows").path(id);
    return new Details(first(row, properties.property(kind, Role.BEGIN)),
        first(row, properties.property(kind, Role.END)), List.of(),
        values(row, properties.property(kind, Role.STATE)));
  }

  private static @Nullable String first(JsonNode row, @Nullable String property) {
    return values(row, property).stream().findFirst().orElse(null);
  }

  private static List<String> values(JsonNode row, @Nullable String property) {
    List<String> values = new ArrayList<>();
    if (property != null) {
      for (JsonNode cell : row.path(property)) {
        for (String form : List.of("id", "date", "str")) {
          if (cell.hasNonNull(form)) {
            values.add(cell.path(form).asText());
            break;
          }
        }
      }
    }
    return values;
  }

  private LinkingException broken(String what, @Nullable Throwable cause) {
    return new LinkingException("the service " + address + " does not keep to the protocol: " + what
        + "; check the address, or try again later", cause);
  }
}
