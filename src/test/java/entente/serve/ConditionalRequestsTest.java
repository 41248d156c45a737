package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Fixture;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has something already is not sent it again. */
class ConditionalRequestsTest {
  private static final String STATE = "/doc/state/CHN.ttl";
  private static final Instant LONG_AFTER = Instant.parse("2100-01-01T00:00:00Z");

  @TempDir
  private Path directory;
  private ServedStore served;

  @BeforeEach
  void start() throws IOException {
    Path dumps = Files.createDirectory(directory.resolve("dumps"));
    Files.writeString(dumps.resolve("all.nq"), "<urn:x:a> <urn:x:b> <urn:x:c> .\n");
    Files.setLastModifiedTime(dumps.resolve("all.nq"), FileTime.from(Instant.EPOCH));
    served = ServedStore.start(directory.resolve("store"),
        ServedStore.SETTINGS.with(Setting.DUMPS, dumps.toString()), List.of(),
        Fixture.states("CHN", "China"));
    changedAt(Instant.EPOCH);
  }

  private void changedAt(Instant time) throws IOException {
    Files.setLastModifiedTime(directory.resolve("store/layout"), FileTime.from(time));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {STATE, "/page/state/CHN", "/web/explorer.js", "/ontology",
    "/context.jsonld", "/dumps/all.nq",
    "/data?graph=https://w3id.org/entente/id/graph/reference"})
  void whoHasItIsToldSo(String path) {
    HttpResponse<String> first = served.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    String time = ServedStore.header(first, "Last-Modified");
    assertThat(ServedStore.header(first, "Cache-Control")).isEqualTo("no-cache");
    assertThat(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(time)))
        .isBefore(Instant.now());
    HttpResponse<String> again = ServedStore
        .send(served.request(path).header("If-Modified-Since", time));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(since(path, "Thu, 01 Jan 1970 00:00:00 GMT")).isIn(200, 304);
    assertThat(since(path, "yesterday")).isEqualTo(200);
  }

  @Test
  void theTagCountsMoreThanTheTime() {
    HttpResponse<String> answer = ServedStore.send(served.request(STATE)
        .header("If-None-Match", "\"other\"").header("If-Modified-Since", date(LONG_AFTER)));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void whatWasChangedJustNowHasNoTimeYet() throws IOException {
    served.store().replace(Fixture.states("CHN", "China", "RUS", "Russia"));
    assertThat(served.store().changed()).isAfter(Instant.EPOCH);
    // however long the request takes, it comes in the second of the change
    changedAt(Instant.now().plus(1, ChronoUnit.HOURS));
    assertThat(ServedStore.header(served.get(STATE), "Last-Modified")).isEmpty();
    assertThat(since(STATE, date(LONG_AFTER))).isEqualTo(200);
  }

  @Test
  void answersToQueriesHaveNoTimeAsTheyDependOnTheDay() {
    assertThat(ServedStore.header(served.query("ASK {}"), "Last-Modified")).isEmpty();
  }

  @Test
  void dumpsHaveChecksums() {
    String sums = served.get("/dumps/SHA256SUMS").body();
    assertThat(sums).matches("[0-9a-f]{64}  all.nq\n");
    String told = served.get("/.well-known/void", "text/turtle").body();
    assertThat(told).contains("dumps/all.nq>").contains("checksumAlgorithm_sha256")
        .contains(sums.substring(0, 64));
    for (String path : List.of("/dumps/none", "/dumps/..%2Fstore%2Flayout", "/dumps/../layout")) {
      assertThat(served.get(path).statusCode()).as(path).isIn(400, 404);
    }
  }

  private int since(String path, String time) {
    return ServedStore.send(served.request(path).header("If-Modified-Since", time)).statusCode();
  }

  private static String date(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }
}
