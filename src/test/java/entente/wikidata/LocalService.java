package entente.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A reconciliation service on this machine that knows a few people and places. What it is told to
 * answer with first comes before what it knows.
 */
public final class LocalService implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MANIFEST = """
      {"versions": ["0.1", "0.2"], "name": "Local", "schemaSpace": "http://www.wikidata.org/prop/direct/",
       "identifierSpace": "http://www.wikidata.org/entity/", "batchSize": 2, "extend": {}}""";
  /** Name asked for to candidates; their identifiers are made up. */
  private static final Map<String, String> KNOWN = Map.of("Qin Gang", """
      [{"id": "Q9001", "name": "Qin Gang", "description": "diplomat", "score": 100, "match": true,
        "type": [{"id": "Q5", "name": "human"}]},
       {"id": "Q9002", "name": "Qin Gang", "description": "a film", "score": 90, "type": ["Q11424"]},
       {"id": "Q9003", "name": "Qin Gang", "description": "painter", "score": 90,
        "type": [{"id": "Q5", "name": "human"}]}]""", "Goa", """
      [{"id": "Q9004", "name": "Goa", "score": 80, "type": []}]""");
  private static final String ROWS = """
      {"meta": [], "rows": {
        "Q9001": {"P569": [{"date": "1966-03-19T00:00:00Z"}], "P570": [],
                  "P27": [{"id": "Q148", "name": "China"}]},
        "Q9003": {"P569": [{"date": "1850-01-01"}], "P570": [{"date": "1900-01-01"}]}}}""";

  /**
   * A request.
   *
   * @param agent its User-Agent
   * @param field the field of its form; {@code manifest} where it has none
   * @param value what the field holds
   */
  public record Asked(String agent, String field, String value) {}

  /**
   * An answer.
   *
   * @param status its status
   * @param retryAfter header of that name; empty for none
   * @param body its body
   */
  public record Reply(int status, String retryAfter, String body) {}

  private final HttpServer server;
  private final Deque<Reply> first = new ArrayDeque<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  public LocalService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/reconcile");
  }

  /** Answers the next request in that way. */
  public LocalService first(int status, String retryAfter, String body) {
    first.add(new Reply(status, retryAfter, body));
    return this;
  }

  /** What was asked so far. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String field = form.isEmpty() ? "manifest" : form.substring(0, form.indexOf('='));
    String value = URLDecoder.decode(form.substring(form.indexOf('=') + 1),
        StandardCharsets.UTF_8);
    asked.add(new Asked(exchange.getRequestHeaders().getFirst("User-Agent"), field, value));
    Reply reply = first.isEmpty() ? new Reply(200, "", answer(field, value)) : first.remove();
    if (!reply.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().add("Retry-After", reply.retryAfter());
    }
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String answer(String field, String value) throws IOException {
    if (field.equals("manifest")) {
      return MANIFEST;
    }
    if (field.equals("extend")) {
      return ROWS;
    }
    ObjectNode answer = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> query : JSON.readTree(value).properties()) {
      String name = query.getValue().path("query").asText();
      answer.putObject(query.getKey()).set("result",
          JSON.readTree(KNOWN.getOrDefault(name, "[]")));
    }
    return answer.toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
