package entente.serve.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.serve.http.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one name of a batch is to be reconciled with.
 *
 * @param name the name; empty where only properties are given
 * @param types of one of which the entity must be; any where none is given
 * @param limit how many candidates are wanted at most
 * @param properties for some properties the values of which the entity should have one
 */
record ReconcileQuery(String name, List<EntityType> types, int limit,
    Map<Property, List<String>> properties) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int USUAL = 10;
  private static final int MOST = 50;
  /** A query costs a look into the index. */
  private static final int MOST_QUERIES = 100;

  ReconcileQuery {
    types = List.copyOf(types);
    properties = Map.copyOf(properties);
  }

  /** Only names, of any type. */
  static ReconcileQuery of(String name, List<EntityType> types, int limit) {
    return new ReconcileQuery(name, types, limit, Map.of());
  }

  /**
   * Reads a batch of queries.
   *
   * @param text an object of JSON: the key of each query, and the query
   * @throws Refusal if it is not as the protocol has it
   */
  static Map<String, ReconcileQuery> batch(String text) {
    JsonNode batch = read(text);
    if (!batch.isObject() || batch.size() > MOST_QUERIES) {
      throw Refusal.badRequest("queries must be an object of at most " + MOST_QUERIES
          + " queries, such as {\"q0\": {\"query\": \"Sergei Lavrov\"}}.");
    }
    Map<String, ReconcileQuery> queries = new LinkedHashMap<>();
    batch.properties().forEach(
        each -> queries.put(each.getKey(), query(each.getKey(), each.getValue())));
    return queries;
  }

  /** The parsed text. */
  static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("What was sent is not JSON: " + e.getOriginalMessage());
    }
  }

  private static ReconcileQuery query(String key, JsonNode query) {
    String name = query.path("query").asText("");
    JsonNode properties = query.path("properties");
    if (name.isBlank() && properties.isEmpty()) {
      throw Refusal.badRequest(key + " has no query, and no properties.");
    }
    List<EntityType> types = new ArrayList<>();
    for (JsonNode type : many(query.path("type"))) {
      types.add(EntityType.find(type.asText()).orElseThrow(() -> Refusal.badRequest(
          key + ": " + type.asText() + " is no type; /reconcile lists them as defaultTypes.")));
    }
    Map<Property, List<String>> wanted = new LinkedHashMap<>();
    for (JsonNode property : properties) {
      if (!property.has("pid") || !property.has("v")) {
        throw Refusal.badRequest(key + ": a property has pid and v.");
      }
      Property.find(property.path("pid").asText())
          .ifPresent(known -> wanted.put(known, values(property.path("v"))));
    }
    return new ReconcileQuery(name, types,
        Math.clamp(query.path("limit").asInt(USUAL), 1, MOST), wanted);
  }

  private static List<String> values(JsonNode given) {
    List<String> values = new ArrayList<>();
    many(given).forEach(
        value -> values.add(value.isObject() ? value.path("id").asText() : value.asText()));
    return values;
  }

  private static Iterable<JsonNode> many(JsonNode given) {
    return given.isArray() ? given : given.isMissingNode() ? List.of() : List.of(given);
  }
}
