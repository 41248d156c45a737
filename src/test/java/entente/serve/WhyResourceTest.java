package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.reason.Fixture;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyResourceTest {

  @TempDir
  private static Path directory;
  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.start(directory,
        RDFParser.source(Fixture.FOLDER.resolve("fixture.trig"))::parse);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aDerivationIsGivenAsJson() throws IOException {
    HttpResponse<String> answer = get("subject=CHN&predicate=met-with&object=IND&asof=2023-12-31");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode way = new ObjectMapper().readTree(answer.body()).get(0);
    assertThat(way.get("by").asText()).isEqualTo("met-with");
    assertThat(way.at("/premises/0/sources/0/title").asText()).isEqualTo("Visits coded by hand");
  }

  @Test
  void itIsDescribed() throws IOException {
    HttpResponse<String> openApi = served.get("/api/openapi.json");
    assertThat(new ObjectMapper().readTree(openApi.body()).at("/paths/~1api~1why/get/parameters"))
        .hasSize(6);
  }

  @Test
  void orAsText() {
    assertThat(get("subject=RUS&predicate=agreement&object=CHN&format=text").body())
        .contains("by agreement: p = equal votes / n", "CHN yes, RUS abstain");
  }

  @Test
  void whatOneSideTellsIsNotBelievedByATwoSidedProfile() {
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
  void whatIsAskedInAWrongWayIsSaid(String query, String message) {
    HttpResponse<String> answer = get(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
  }

  private static HttpResponse<String> get(String query) {
    return served.get("/api/why?" + query);
  }
}
