package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.reason.Fixture;
import entente.store.Store;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyResourceTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir
  private static Path directory;
  private static Store store;
  private static EntenteServer server;

  @BeforeAll
  static void start() {
    store = Store.open(directory);
    store.replace(RDFParser.source(Fixture.FOLDER.resolve("fixture.trig"))::parse);
    server = EntenteServer.of(store)
        .settings(Settings.STANDARD.with(Setting.PORT, "0").with(Setting.STOP_SECONDS, "0"))
        .start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void aDerivationIsGivenAsJson() throws IOException, InterruptedException {
    HttpResponse<String> answer = get("subject=CHN&predicate=met-with&object=IND&asof=2023-12-31");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode way = new ObjectMapper().readTree(answer.body()).get(0);
    assertThat(way.get("by").asText()).isEqualTo("met-with");
    assertThat(way.at("/premises/0/sources/0/title").asText()).isEqualTo("Visits coded by hand");
  }

  @Test
  void itIsDescribed() throws IOException, InterruptedException {
    HttpResponse<String> openApi = CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve("/api/openapi.json")).build(),
        BodyHandlers.ofString());
    assertThat(new ObjectMapper().readTree(openApi.body()).at("/paths/~1api~1why/get/parameters"))
        .hasSize(6);
  }

  @Test
  void orAsText() throws IOException, InterruptedException {
    assertThat(get("subject=RUS&predicate=agreement&object=CHN&format=text").body())
        .contains("by agreement: p = equal votes / n", "CHN yes, RUS abstain");
  }

  @Test
  void whatOneSideTellsIsNotBelievedByATwoSidedProfile() throws IOException, InterruptedException {
    String question = "subject=CHN&predicate=agreedWith&object=RUS&asof=2023-12-31&belief=";
    assertThat(get(question + "one-sided").body()).contains("they agreed to widen exchanges");
    assertThat(get(question + "two-sided").body().strip()).isEqualTo("[ ]");
  }

  @ParameterizedTest
  @CsvSource({"predicate=met-with, subject is needed", "subject=CHN, predicate is needed",
    "subject=CHN&predicate=x, no property x", "subject=Xyz&predicate=met-with, Xyz",
    "subject=CHN&predicate=met-with&asof=x, asof is a day",
    "subject=CHN&predicate=met-with&belief=/etc/passwd, belief is one-sided or two-sided",
    "subject=CHN&predicate=met-with&format=xml, format is json or text"})
  void whatIsAskedInAWrongWayIsSaid(String query, String message)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
  }

  private static HttpResponse<String> get(String query) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve("/api/why?" + query)).build(),
        BodyHandlers.ofString());
  }
}
