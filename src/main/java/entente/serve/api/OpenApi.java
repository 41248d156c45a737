package entente.serve.api;

import entente.question.Parameter;
import entente.question.Question;
import entente.serve.http.Exchange;
import entente.serve.http.Resource;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** {@code /api/openapi.json}: the questions, described by OpenAPI 3.1. */
public final class OpenApi implements Resource {
  private final String description;

  public OpenApi(List<Question> questions) {
    JsonObject info = new JsonObject();
    info.put("title", "Entente");
    info.put("version", "1");
    JsonObject paths = new JsonObject();
    questions.forEach(question -> paths.put("/api/" + question.name(), path(question)));
    paths.put("/api/why", why());
    JsonObject root = new JsonObject();
    root.put("openapi", "3.1.0");
    root.put("info", info);
    root.put("paths", paths);
    this.description = root + "\n";
  }

  private static JsonObject path(Question question) {
    JsonArray parameters = new JsonArray();
    question.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    parameters.add(format());
    JsonObject get = new JsonObject();
    get.put("operationId", question.name());
    get.put("summary", question.summary());
    get.put("description", question.description());
    get.put("parameters", parameters);
    get.put("responses", responses());
    return with("get", get);
  }

  private static JsonObject why() {
    JsonArray parameters = new JsonArray();
    parameters.add(parameter("subject", true, "an actor by name or code, or an IRI"));
    parameters.add(parameter("predicate", true, "a property, such as met-with, or a measure"));
    parameters
        .add(parameter("object", false, "an actor, class, code, value or IRI; any if left out"));
    parameters.add(parameter("asof", false, "the day of the view; today if left out"));
    parameters.add(parameter("belief", false, "one-sided (if left out) or two-sided"));
    parameters.add(parameter("format", false, "json or text; by the header Accept if left out"));
    JsonObject content = new JsonObject();
    content.put("application/json", with("schema", new JsonObject()));
    content.put("text/plain", with("schema", new JsonObject()));
    JsonObject ways = said("each way to conclude it, down to quotes and votes");
    ways.put("content", content);
    JsonObject responses = with("200", ways);
    responses.put("400", said("a parameter is missing or not understood"));
    JsonObject get = new JsonObject();
    get.put("operationId", "why");
    get.put("summary", "Why does something hold?");
    get.put("parameters", parameters);
    get.put("responses", responses);
    return with("get", get);
  }

  private static JsonObject parameter(Parameter parameter) {
    return parameter(parameter.name(), parameter.required(),
        parameter.type().word() + ": " + parameter.meaning());
  }

  private static JsonObject parameter(String name, boolean required, String description) {
    JsonObject object = new JsonObject();
    object.put("name", name);
    object.put("in", "query");
    object.put("required", required);
    object.put("description", description);
    object.put("schema", string());
    return object;
  }

  private static JsonObject format() {
    JsonObject schema = string();
    JsonArray words = new JsonArray();
    ApiFormat.named().forEach(format -> words.add(format.word()));
    schema.put("enum", words);
    JsonObject object = new JsonObject();
    object.put("name", "format");
    object.put("in", "query");
    object.put("required", false);
    object.put("description", "how the answer is written; by the header Accept unless given");
    object.put("schema", schema);
    return object;
  }

  private static JsonObject responses() {
    JsonObject content = new JsonObject();
    for (ApiFormat format : ApiFormat.values()) {
      content.put(format.type(), with("schema", new JsonObject()));
    }
    JsonObject rows = new JsonObject();
    rows.put("description", "the rows");
    rows.put("content", content);
    JsonObject responses = with("200", rows);
    responses.put("400", said("a parameter is unknown, missing or not of its type"));
    responses.put("429", said("too many queries are running"));
    responses.put("503", said("no answer in time"));
    return responses;
  }

  private static JsonObject said(String description) {
    JsonObject object = new JsonObject();
    object.put("description", description);
    return object;
  }

  private static JsonObject string() {
    JsonObject object = new JsonObject();
    object.put("type", "string");
    return object;
  }

  private static JsonObject with(String key, JsonObject value) {
    JsonObject object = new JsonObject();
    object.put(key, value);
    return object;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.send(200, "application/json", description);
  }
}
