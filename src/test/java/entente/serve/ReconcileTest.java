package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.map.Ent;
import entente.map.Iris;
import entente.store.Fixture;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reconciliation service, asked as OpenRefine asks it. */
class ReconcileTest {
  private static final Path EXAMPLES = Path
      .of("../shared/conformance/reconciliation-0.2/examples/reconciliation-query-batch");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Iris IRIS = Iris.standard();

  @TempDir
  private static Path directory;
  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.start(directory, stream -> {
      Fixture.states("CHN", "China", "CHE", "Switzerland", "TUR", "Türkiye", "NER", "Niger", "NGA",
          "Nigeria", "XSS", "<script>alert(1)</script>").accept(stream);
      Map<String, List<String>> persons = Map.of("sergei-lavrov",
          List.of("Sergei Lavrov", "Sergey V. Lavrov"), "recep-tayyip-erdogan",
          List.of("Recep Tayyip Erdoğan"), "li-qiang", List.of("Li Qiang"), "li-keqiang",
          List.of("Li Keqiang"));
      persons.forEach((key, names) -> {
        Node person = IRIS.person(key);
        add(stream, person, RDF.type.asNode(), Ent.Person);
        add(stream, person, RDFS.label.asNode(), Fixture.text(names.getFirst()));
        names.stream().skip(1)
            .forEach(name -> add(stream, person, SKOS.altLabel.asNode(), Fixture.text(name)));
      });
      add(stream, IRIS.person("sergei-lavrov"), OWL.sameAs.asNode(), IRIS.wikidata("Q58217"));
    });
  }

  private static void add(StreamRDF stream, Node subject,
      Node predicate, Node object) {
    stream.quad(Quad.create(IRIS.graph("reference"), subject, predicate, object));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void theServiceDescribesItself() throws IOException {
    JsonNode manifest = JSON.readTree(served.get("/reconcile").body());
    assertThat(manifest.path("versions").get(0).asText()).isEqualTo("0.2");
    assertThat(manifest.path("identifierSpace").asText()).isEqualTo(Iris.DEFAULT_BASE);
    assertThat(manifest.path("view").path("url").asText()).contains("{{id}}");
    assertThat(manifest.path("preview").path("url").asText()).contains("{{id}}");
    assertThat(manifest.path("defaultTypes")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Sergei Lavrov, person/sergei-lavrov, true",
    "Sergey Lavrov, person/sergei-lavrov, false",
    "LAVROV Sergei, person/sergei-lavrov, true",
    "Recep Tayyip Erdogan, person/recep-tayyip-erdogan, true", "Li Qiang, person/li-qiang, true",
    "chn, state/CHN, true", "Turkiye, state/TUR, true", "Niger, state/NER, true"})
  void aNameIsReconciled(String name, String id, boolean isMatch) throws IOException {
    JsonNode best = post(Map.of("q0", Map.of("query", name))).path("q0").path("result").get(0);
    assertThat(best.path("id").asText()).isEqualTo(id);
    assertThat(best.path("match").asBoolean()).isEqualTo(isMatch);
    assertThat(best.path("score").asDouble()).isBetween(40.0, 100.0);
    assertThat(best.path("type")).isNotEmpty();
  }

  @Test
  void typesAndLimitsAreKeptTo() throws IOException {
    JsonNode states = post(Map.of("a", Map.of("query", "Niger", "type", "State", "limit", 1), "b",
        Map.of("query", "Niger", "type", "Person"), "c", Map.of("query", "Nigeria")));
    assertThat(states.path("a").path("result")).hasSize(1);
    assertThat(states.path("b").path("result")).isEmpty();
    assertThat(ids(states.path("c").path("result"))).startsWith("state/NGA");
  }

  @Test
  void aPropertyThatDoesNotFitCounts() throws IOException {
    JsonNode both = post(Map.of("fits", withWikidata("Q58217"), "unfit", withWikidata("Q1")));
    assertThat(both.path("fits").path("result").get(0).path("match").asBoolean()).isTrue();
    assertThat(both.path("unfit").path("result").get(0).path("match").asBoolean()).isFalse();
  }

  private static Map<String, Object> withWikidata(String qid) {
    return Map.of("query", "Sergei Lavrov", "properties",
        List.of(Map.of("pid", "sameAs", "v", qid)));
  }

  @Test
  void namesAreSuggestedByTheirBeginning() throws IOException {
    JsonNode entities = JSON.readTree(served.get("/reconcile/suggest/entity?prefix=Li%20Q").body());
    assertThat(ids(entities.path("result"))).startsWith("person/li-qiang");
    JsonNode types = JSON.readTree(served.get("/reconcile/suggest/type?prefix=pe").body());
    assertThat(ids(types.path("result"))).containsExactly("Person");
    JsonNode properties = JSON.readTree(served.get("/reconcile/suggest/property?prefix=co").body());
    assertThat(ids(properties.path("result"))).contains("code");
  }

  @Test
  void aPreviewIsTextInAFrame() {
    HttpResponse<String> preview = served.get("/reconcile/preview?id=state/XSS");
    assertThat(preview.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors *", "default-src 'none'");
    assertThat(served.get("/reconcile/preview?id=state/ZZZ").statusCode()).isEqualTo(404);
  }

  @Test
  void valuesAreFetched() throws IOException {
    String asked = "{\"ids\":[\"person/sergei-lavrov\"],\"properties\":[{\"id\":\"sameAs\"},{\"id\":\"name\"}]}";
    JsonNode answer = JSON
        .readTree(served.get("/reconcile?extend=" + ServedStore.encode(asked)).body());
    JsonNode row = answer.path("rows").path("person/sergei-lavrov");
    assertThat(row.path("sameAs").get(0).path("str").asText()).endsWith("Q58217");
    assertThat(row.path("name")).hasSize(2);
    assertThat(ids(answer.path("meta"))).containsExactly("sameAs", "name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{", "{\"q\":{}}", "{\"q\":{\"query\":\" \"}}",
    "{\"q\":{\"query\":\"a\",\"type\":\"Gadget\"}}",
    "{\"q\":{\"query\":\"a\",\"properties\":[{\"p\":1}]}}"})
  void whatIsWrongIsSaid(String queries) {
    assertThat(served.get("/reconcile?queries=" + ServedStore.encode(queries)).statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AND OR NOT", "\"", "a*b?~", "title:[* TO *]", "\\", "(((", "\u202e"})
  void noNameIsAnOrderToTheIndex(String name) throws IOException {
    assertThat(post(Map.of("q", Map.of("query", name))).path("q").path("result").isArray())
        .isTrue();
  }

  @Test
  void theExamplesOfTheSpecificationAreTakenOrRefused() throws IOException {
    assumeTrue(Files.isDirectory(EXAMPLES), "there is no " + EXAMPLES + ", beside the project");
    for (Path file : files(EXAMPLES.resolve("valid"))) {
      JsonNode batch = JSON.readTree(file.toFile());
      // The types of the examples are those of other services.
      batch.forEach(query -> ((ObjectNode) query)
          .remove(List.of("type")));
      JsonNode answer = JSON
          .readTree(
              served.get("/reconcile?queries=" + ServedStore.encode(batch.toString())).body());
      assertThat(answer.fieldNames()).toIterable()
          .containsExactlyElementsOf(() -> batch.fieldNames());
    }
    for (Path file : files(EXAMPLES.resolve("invalid"))) {
      String queries = Files.readString(file);
      assertThat(served.get("/reconcile?queries=" + ServedStore.encode(queries)).statusCode())
          .as(file.toString())
          .isEqualTo(400);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> ids(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(each -> each.path("id").asText())
        .toList();
  }

  private static JsonNode post(Map<String, ?> queries) throws IOException {
    String form = "queries=" + ServedStore.encode(JSON.writeValueAsString(queries));
    return JSON.readTree(
        served.post("/reconcile", "application/x-www-form-urlencoded", form).body());
  }
}
