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

  private static JsonObject parameter(Parameter parameter) {
    JsonObject object = new JsonObject();
    object.put("name", parameter.name());
    object.put("in", "query");
    object.put("required", parameter.required());
    object.put("description", parameter.type().word() + ": " + parameter.meaning());
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
