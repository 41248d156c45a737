package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.map.Ent;
import entente.map.Iris;
import entente.question.Parameter;
import entente.question.Question;
import entente.question.QuestionCatalog;
import entente.store.Fixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions by name, and everything in the graph at an address of its own. */
class ApiTest {
  private static final String HOSTILE = "<script>alert(1)</script>\"' onload=alert(1)";

  private static final List<String> FORGED = List.of("CHN", "} UNION { ?s ?p ?o }", "\"", "'", "\\",
      "<http://a/>", "#", "\u0000", "\u202e", "{", "}", "?s", "1e999", "-1", "2023-02-30", "%00",
      "VALUES ?x { UNDEF }", "javascript:alert(1)", "id:../..", "😀".repeat(50), " ", "\n", "^^",
      "@en");

  @TempDir
  private static Path directory;
  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.start(directory, ServedStore.SETTINGS, questions(),
        Fixture.states("CHN", "China", "RUS", "Russia", "XSS", HOSTILE),
        Fixture.document("a", "they met in Goa", "CHN", "RUS"),
        Fixture.document("b", HOSTILE, "XSS", "RUS"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  static List<Question> questions() {
    return QuestionCatalog.standard().questions();
  }

  @ParameterizedTest
  @CsvSource({"text/csv, csv", "text/tab-separated-values, tsv",
    "application/sparql-results+json, json", "text/html, html", "text/markdown, md",
    "application/sparql-query, rq"})
  void aQuestionIsAnsweredInEachFormatByAcceptAndByName(String type, String word) {
    HttpResponse<String> byAccept = served.get("/api/meetings?state=China", type);
    assertThat(byAccept.statusCode()).isEqualTo(200);
    assertThat(type(byAccept)).startsWith(type);
    HttpResponse<String> byName = served.get("/api/meetings?state=China&format=" + word, "*/*");
    assertThat(byName.body()).isEqualTo(byAccept.body()).contains(word.equals("rq")
        ? Iris.standard().state("CHN").getURI()
        : "occurred");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionHasAPageAndIsDescribed(Question question) throws IOException {
    HttpResponse<String> page = served.get("/api/" + question.name(), "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>");
    JsonNode paths = json("/api/openapi.json").get("paths");
    assertThat(paths.get("/api/" + question.name()).get("get").get("parameters").size())
        .isEqualTo(question.parameters().size() + 1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"meetings?state=Chnia | did you mean",
    "meetings?stat=CHN | did you mean", "meetings?from=soon | 2023-05-04",
    "sidelines | needs framework", "meetings?state=CHN&state=RUS | twice",
    "meetings?format=pdf | csv"})
  void whatIsWrongIsSaidWithWhatToDo(String address, String said) {
    HttpResponse<String> answer = served.get("/api/" + address, "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHN> } DELETE WHERE { ?s ?p ?o } #", "\" UNION { ?s ?p ?o }",
    "<http://a/> . ?x ?y ?z", "\u202eCHN", "\u0000", "'; DROP", "{}[]()$?", "%", "😀"})
  void noValueChangesTheShapeOfAQuery(String value) {
    for (String name : List.of("state", "person", "from", "type", "status")) {
      HttpResponse<String> answer = served
          .get("/api/meetings?" + name + "=" + ServedStore.encode(value), "text/csv");
      assertThat(answer.statusCode()).as(name).isIn(200, 400);
      assertThat(answer.body().lines().count()).as(name).isLessThan(4);
    }
  }

  /** Seeded, so that each run sends the same. */
  @ParameterizedTest
  @MethodSource("questions")
  void forgedParametersNeitherFailNorChangeTheQuery(Question question) {
    Random random = new Random(question.name().hashCode());
    String shape = shape(question.text());
    for (Parameter parameter : question.parameters()) {
      String address = "/api/" + question.name() + "?format=rq&" + parameter.name() + "="
          + ServedStore.encode(FORGED.get(random.nextInt(FORGED.size()))
              + FORGED.get(random.nextInt(FORGED.size())));
      HttpResponse<String> answer = served.get(address, "*/*");
      assertThat(answer.statusCode()).as(address).isIn(200, 400);
      if (answer.statusCode() == 200) {
        assertThat(shape(answer.body())).as(address).isEqualTo(shape);
      }
    }
  }

  /** A query without its words, IRIs and values. */
  private static String shape(String query) {
    return QueryFactory.create(query).serialize().replaceAll("\"(\\\\.|[^\"\\\\])*\"", "")
        .replaceAll("<[^<>]*>", "").replaceAll("(?s)VALUES [^{]*\\{[^{}]*\\}", "{ }")
        .replaceAll("\\s+", " ");
  }

  @Test
  void aPageTellsHowProgramsAskTheSame() {
    String origin = served.server().address().toString();
    String page = served.get("/api/meetings?state=China&format=html").body().replace("&amp;", "&")
        .replace("&#39;", "'").replace("&quot;", "\"");
    String asked = origin + "api/meetings?state=China&format=csv";
    assertThat(page).contains("curl -s '" + asked + "'", "pandas.read_csv(\"" + asked + "\")",
        "read.csv(\"" + asked + "\")", "URI.create(\"" + asked + "\")");
    assertThat(served.get("/api/sidelines?format=html").body())
        .contains("sidelines?framework=SCO&amp;year=2023&amp;format=csv");
    assertThat(served.get(asked.substring(origin.length())).statusCode()).isEqualTo(200);
  }

  @Test
  void aQuestionThatIsNotThereIs404() {
    assertThat(served.get("/api/none", "text/csv").statusCode()).isEqualTo(404);
    assertThat(served.get("/api/meetings", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void thingsLeadToPagesAndDataByAccept() {
    String id = path(Fixture.event("a"));
    Map<String, String> places = Map.of("text/html", "/page/event/", "text/turtle", ".ttl",
        "application/ld+json", ".jsonld", "application/n-triples", ".nt", "application/rdf+xml",
        ".rdf", "text/html,application/xhtml+xml,*/*;q=0.8", "/page/event/");
    places.forEach((accept, place) -> {
      HttpResponse<String> answer = served.get("/id/" + id, accept);
      assertThat(answer.statusCode()).as(accept).isEqualTo(303);
      String location = answer.headers().firstValue("Location").orElseThrow();
      assertThat(location).contains(place);
      assertThat(served.get(location, accept).statusCode()).isEqualTo(200);
    });
  }

  @Test
  void pagesTellOfThingsInTheTermsOfSchemaOrg() throws IOException {
    JsonNode event = schemaOrg(Fixture.event("a"));
    assertThat(event.get("@type").asText()).isEqualTo("Event");
    assertThat(event.get("startDate").asText()).isEqualTo("2023-05-04");
    assertThat(event.get("organizer").findValuesAsText("name")).containsExactlyInAnyOrder("China",
        "Russia");
    JsonNode state = schemaOrg(Iris.standard().state("XSS"));
    assertThat(state.get("@type").asText()).isEqualTo("Country");
    assertThat(state.get("name").asText()).isEqualTo(HOSTILE);
  }

  private static JsonNode schemaOrg(Node item) throws IOException {
    String page = served.get("/page/" + path(item), "text/html").body();
    assertThat(page).doesNotContain(HOSTILE);
    String opening = "<script type=\"application/ld+json\">";
    int from = page.indexOf(opening) + opening.length();
    return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void dataIsTheSameInEachLanguage(String ending) {
    Graph turtle = graph("ttl");
    assertThat(graph(ending).isIsomorphicWith(turtle)).isTrue();
    assertThat(turtle.contains(Fixture.event("a"), Ent.party, Iris.standard().state("CHN")))
        .isTrue();
  }

  @Test
  void theDataOfADocumentHoldsItsPassages() {
    String data = served.get("/doc/" + path(Iris.standard().document("a")) + ".ttl", "*/*").body();
    assertThat(data).contains("they met in Goa").contains("Document a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/turtle", "application/json, application/ld+json"})
  void whatIsNotKnownIs404(String accept) {
    assertThat(served.get("/id/event/none", accept).statusCode()).isEqualTo(404);
    assertThat(served.get("/page/event/none", accept).statusCode()).isEqualTo(404);
    assertThat(served.get("/doc/event/none.ttl", accept).statusCode()).isEqualTo(404);
    assertThat(served.get("/doc/event/none.exe", accept).statusCode()).isEqualTo(404);
  }

  @Test
  void whatDataAndAddressesSayIsTextInPages() {
    List<String> pages = List.of("/api/meetings?format=html", "/page/state/XSS",
        "/page/" + path(Iris.standard().document("b")),
        "/api/meetings?format=html&type=" + ServedStore.encode(HOSTILE));
    for (String page : pages) {
      // The one block that is ours is data, and runs nothing.
      String body = served.get(page, "text/html").body()
          .replaceFirst("<script type=\"application/ld\\+json\">", "");
      assertThat(body).as(page).doesNotContain("<script").doesNotContain("\"' onload");
    }
    assertThat(served.get("/page/state/XSS", "text/html").body()).contains("&lt;script&gt;");
  }

  @Test
  void theDataSetDescribesItself() {
    String description = served.get("/.well-known/void", "text/turtle").body();
    assertThat(description).contains("void:Dataset").contains("dcat:Dataset")
        .contains("sd:Service").contains("SPARQLSelectExecutable").contains("/sparql");
    assertThat(served.get("/sparql", "text/turtle").body()).contains("sd:Service");
  }

  private static Graph graph(String ending) {
    HttpResponse<String> answer = served.get("/doc/" + path(Fixture.event("a")) + "." + ending,
        "*/*");
    return RDFParser.source(
        new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
        .lang(Map.of("ttl", Lang.TURTLE, "jsonld", Lang.JSONLD, "nt", Lang.NTRIPLES, "rdf",
            Lang.RDFXML).get(ending))
        .toGraph();
  }

  private static JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(served.get(path, "application/json").body());
  }

  private static String path(Node node) {
    return node.getURI().substring(Iris.DEFAULT_BASE.length());
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
