package entente.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.map.Ent;
import entente.map.Iris;
import entente.question.Spelling;
import entente.serve.http.Exchange;
import entente.serve.http.Html;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.reconcile.Candidates.Candidate;
import entente.serve.sparql.QueryRun;
import entente.serve.sparql.Workers;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * {@code /reconcile}: the Reconciliation Service API 0.2 of the W3C's Entity Reconciliation
 * Community Group, with suggestions, previews and data extension. Entities go by what follows the
 * base of their IRIs, such as {@code state/CHN}.
 */
public final class ReconcileResource implements Resource {
  private static final String PATH = "/reconcile";
  private static final int SUGGESTIONS = 12;
  private static final JsonMapper JSON = new JsonMapper();

  private final DatasetGraph data;
  private final Workers workers;

  /** @param data what is reconciled with */
  public ReconcileResource(DatasetGraph data, Workers workers) {
    this.data = data;
    this.workers = workers;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    String typed = exchange.parameter("prefix").orElse("");
    switch (exchange.pathAfter(PATH)) {
      case "", "/" -> root(exchange);
      case "/suggest/entity" -> send(exchange, read(found -> entities(exchange, typed, found)));
      case "/suggest/type" -> send(exchange, types(typed));
      case "/suggest/property", "/extend" -> send(exchange, properties(exchange, typed));
      case "/preview" -> preview(exchange);
      default -> throw Refusal.notFound("There is nothing at " + exchange.path() + ".");
    }
  }

  private void root(Exchange exchange) throws IOException {
    Optional<String> queries = exchange.parameter("queries");
    Optional<String> extend = exchange.parameter("extend");
    if (queries.isPresent()) {
      Map<String, ReconcileQuery> batch = ReconcileQuery.batch(queries.get());
      send(exchange, read(found -> results(batch, found)));
    } else if (extend.isPresent()) {
      JsonNode wanted = ReconcileQuery.read(extend.get());
      send(exchange, read(found -> extension(wanted)));
    } else {
      send(exchange, Manifest.of(exchange.origin() + PATH, exchange.origin()));
    }
  }

  private static void send(Exchange exchange, JsonNode answer) throws IOException {
    exchange.send(200, "application/json", JSON.writeValueAsBytes(answer));
  }

  private <T> T read(Function<Candidates, T> reader) {
    return workers.run(deadline -> {
      data.begin(TxnType.READ);
      try {
        return reader.apply(new Candidates(new QueryRun(data, deadline, workers.limits()),
            data.getUnionGraph()));
      } finally {
        data.end();
      }
    });
  }

  private static JsonNode results(Map<String, ReconcileQuery> batch, Candidates found) {
    ObjectNode results = JSON.createObjectNode();
    batch.forEach((key, query) -> {
      ArrayNode result = results.putObject(key).putArray("result");
      for (Candidate candidate : found.find(query)) {
        ObjectNode entity = result.addObject().put("id", id(candidate.entity()))
            .put("name", candidate.name()).put("score", candidate.score())
            .put("match", candidate.isMatch());
        ArrayNode types = entity.putArray("type");
        candidate.types().forEach(type -> Manifest.add(types, type.id(), type.id()));
      }
    });
    return results;
  }

  private static JsonNode entities(Exchange exchange, String typed, Candidates found) {
    List<EntityType> types = exchange.parameter("type").flatMap(EntityType::find).stream().toList();
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode result = answer.putArray("result");
    for (Candidate candidate : found.suggest(typed, types, SUGGESTIONS)) {
      ArrayNode notable = result.addObject().put("id", id(candidate.entity()))
          .put("name", candidate.name()).put("description", kinds(candidate)).putArray("notable");
      candidate.types().forEach(type -> Manifest.add(notable, type.id(), type.id()));
    }
    return answer;
  }

  private static JsonNode types(String typed) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode result = answer.putArray("result");
    Arrays.stream(EntityType.values()).filter(type -> begins(type.id(), typed))
        .forEach(type -> Manifest.add(result, type.id(), type.id()));
    return answer;
  }

  /** By the letters typed so far, or all that can be fetched of a type. */
  private static JsonNode properties(Exchange exchange, String typed) {
    boolean proposes = exchange.pathAfter(PATH).equals("/extend");
    ObjectNode answer = JSON.createObjectNode();
    if (proposes) {
      answer.put("type", exchange.parameter("type").orElse(""));
    }
    ArrayNode list = answer.putArray(proposes ? "properties" : "result");
    Arrays.stream(Property.values())
        .filter(each -> begins(each.id(), typed) || begins(each.label(), typed))
        .forEach(each -> Manifest.add(list, each.id(), each.label()));
    return answer;
  }

  private static boolean begins(String name, String typed) {
    return Spelling.fold(name).startsWith(Spelling.fold(typed));
  }

  /** The values of properties of entities: {@code {"ids": [...], "properties": [{"id": ...}]}}. */
  private JsonNode extension(JsonNode wanted) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode meta = answer.putArray("meta");
    ObjectNode rows = answer.putObject("rows");
    List<Property> properties = wanted.path("properties").findValuesAsText("id").stream()
        .flatMap(id -> Property.find(id).stream()).distinct().toList();
    properties.forEach(each -> Manifest.add(meta, each.id(), each.label()));
    Graph graph = data.getUnionGraph();
    for (JsonNode id : wanted.path("ids")) {
      ObjectNode row = rows.putObject(id.asText());
      for (Property property : properties) {
        ArrayNode values = row.putArray(property.id());
        property.of(entity(id.asText()), graph).forEach(value -> value(value, values));
      }
    }
    return answer;
  }

  private static void value(Node value, ArrayNode values) {
    if (value.isLiteral()) {
      values.addObject().put("str", value.getLiteralLexicalForm());
    } else if (value.isURI() && value.getURI().startsWith(Iris.BASE)) {
      Manifest.add(values, id(value), Iris.lastStep(value));
    } else if (value.isURI()) {
      values.addObject().put("str", value.getURI());
    }
  }

  /** A small page that clients show in a frame. */
  private void preview(Exchange exchange) throws IOException {
    String id = exchange.parameter("id").orElse("");
    Candidate entity = read(found -> Optional.ofNullable(found.get(entity(id))))
        .orElseThrow(() -> Refusal.notFound("Nothing is known of " + id + "."));
    exchange.setHeader("Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors *");
    exchange.send(200, "text/html;charset=utf-8", Html.page(entity.name(),
        "<p>" + Html.escape(kinds(entity)) + ", "
            + Html.link(entity.entity().getURI(), id) + "</p>"));
  }

  private static String kinds(Candidate candidate) {
    return candidate.types().stream().map(EntityType::id).collect(Collectors.joining(", "));
  }

  private static String id(Node entity) {
    return entity.getURI().startsWith(Iris.BASE)
        ? entity.getURI().substring(Iris.BASE.length())
        : entity.getURI();
  }

  private static Node entity(String id) {
    return NodeFactory.createURI(id.contains(":") ? id : Iris.BASE + id);
  }

  /** What the service says of itself. */
  private static final class Manifest {
    private Manifest() {}

    static ObjectNode of(String service, String origin) {
      ObjectNode manifest = JSON.createObjectNode();
      manifest.putArray("versions").add("0.2");
      manifest.put("name", "Entente").put("identifierSpace", Iris.BASE)
          .put("schemaSpace", Ent.NS).put("documentation", origin + "/");
      manifest.putObject("view").put("url", origin + "/id/{{id}}");
      ArrayNode types = manifest.putArray("defaultTypes");
      Arrays.stream(EntityType.values()).forEach(type -> add(types, type.id(), type.id()));
      manifest.putObject("preview").put("url", service + "/preview?id={{id}}").put("width", 400)
          .put("height", 200);
      ObjectNode suggest = manifest.putObject("suggest");
      for (String kind : List.of("entity", "type", "property")) {
        suggest.putObject(kind).put("service_url", service).put("service_path",
            "/suggest/" + kind);
      }
      manifest.putObject("extend").putObject("propose_properties").put("service_url", service)
          .put("service_path", "/extend");
      return manifest;
    }

    static void add(ArrayNode list, String id, String name) {
      list.addObject().put("id", id).put("name", name);
    }
  }
}
