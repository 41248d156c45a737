package entente.serve.api;

import entente.question.Question;
import entente.serve.http.Exchange;
import entente.serve.http.Resource;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** {@code /api}: the questions with their parameters and columns, as JSON. */
public final class QuestionList implements Resource {
  private final String list;

  public QuestionList(List<Question> questions) {
    JsonArray array = new JsonArray();
    questions.forEach(question -> array.add(object(question)));
    this.list = array + "\n";
  }

  private static JsonObject object(Question question) {
    JsonObject object = new JsonObject();
    object.put("name", question.name());
    object.put("summary", question.summary());
    object.put("description", question.description());
    object.put("example", question.example());
    JsonArray parameters = new JsonArray();
    question.parameters().forEach(parameter -> {
      JsonObject each = new JsonObject();
      each.put("name", parameter.name());
      each.put("type", parameter.type().word());
      each.put("meaning", parameter.meaning());
      each.put("required", parameter.required());
      parameters.add(each);
    });
    object.put("parameters", parameters);
    JsonArray columns = new JsonArray();
    question.columns().forEach(column -> columns.add(column.name()));
    object.put("columns", columns);
    return object;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.send(200, "application/json", list);
  }
}
