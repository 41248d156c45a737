package entente.serve.http;

import org.apache.jena.atlas.json.JsonObject;

/** Refusals as JSON: status, error (one word) and message. */
final class RefusalWriter {
  String json(Refusal refusal) {
    JsonObject object = new JsonObject();
    object.put("status", refusal.status());
    object.put("error", refusal.code());
    object.put("message", refusal.getMessage());
    return object + "\n";
  }
}
