package entente.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.model.LinkCheck;
import entente.model.LinkProposal.Checks;
import entente.wikidata.LocalService.Asked;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a service on this machine that speaks the protocol, or breaks it. */
class ReconciliationClientTest {
  private static final UnlinkedEntity QIN = new UnlinkedEntity("https://example.org/qin",
      EntityKind.PERSON, List.of("Qin Gang"), 3, LocalDate.of(2023, 5, 4),
      LocalDate.of(2023, 6, 1), List.of("http://www.wikidata.org/entity/Q148"));
  private static final UnlinkedEntity GOA = new UnlinkedEntity("https://example.org/goa",
      EntityKind.PLACE, List.of("Goa"), 1, null, null, List.of());
  private static final UnlinkedEntity NOBODY = new UnlinkedEntity("https://example.org/nobody",
      EntityKind.PERSON, List.of("Nobody At All"), 1, null, null, List.of());

  private final LocalService service = new LocalService();
  private final List<Duration> waits = new ArrayList<>();

  @TempDir
  private Path folder;

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void candidatesComeWithTypesDatesAndStates() {
    List<List<Candidate>> found = client().candidates(List.of(QIN, NOBODY));
    assertThat(found).hasSize(2);
    assertThat(found.get(1)).isEmpty();
    assertThat(found.getFirst()).extracting(Candidate::iri).containsExactly(
        "http://www.wikidata.org/entity/Q9001", "http://www.wikidata.org/entity/Q9002",
        "http://www.wikidata.org/entity/Q9003");
    assertThat(found.getFirst().getFirst().types()).containsExactly("Q5");
    assertThat(found.getFirst().getFirst().details())
        .isEqualTo(new Candidate.Details("1966-03-19T00:00:00Z", null, List.of(),
            List.of("Q148")));
  }

  @Test
  void aBatchIsOneQueryOfTheProtocolAndOneForProperties() {
    client().candidates(List.of(QIN, GOA));
    List<Asked> asked = service.asked();
    assertThat(asked).extracting(Asked::field).containsExactlyInAnyOrder("manifest", "queries",
        "extend");
    assertThat(asked).extracting(Asked::agent).containsOnly(
        "Entente/9.9 (https://w3id.org/entente/ontology; mail@example.org)");
    assertThat(value("queries")).isEqualTo("{\"q0\":{\"query\":\"Qin Gang\",\"type\":\"Q5\","
        + "\"type_strict\":\"should\",\"limit\":5,\"properties\":[{\"pid\":\"P27\","
        + "\"v\":[{\"id\":\"Q148\"}]}]},\"q1\":{\"query\":\"Goa\",\"type\":\"Q486972\","
        + "\"type_strict\":\"should\",\"limit\":5}}");
    assertThat(value("extend")).startsWith(
        "{\"ids\":[\"Q9001\",\"Q9002\",\"Q9003\",\"Q9004\"],\"properties\":[{\"id\":\"P569\"}");
  }

  @Test
  void theChecksTellANamesakeAndAFilmFromThePerson() {
    List<Assessment> assessed = new Assessor(TypeTable.standard()).assess(QIN,
        client().candidates(List.of(QIN)).getFirst());
    assertThat(assessed).extracting(each -> Candidate.local(each.candidate().iri()),
        Assessment::checks).containsExactly(
            tuple("Q9001", LinkCheck.FITS, LinkCheck.FITS, LinkCheck.FITS),
            tuple("Q9003", LinkCheck.FITS, LinkCheck.CONFLICTS, LinkCheck.UNCLEAR),
            tuple("Q9002", LinkCheck.CONFLICTS, LinkCheck.UNCLEAR, LinkCheck.UNCLEAR));
    assertThat(assessed.getFirst().score()).isEqualTo(1);
    assertThat(assessed.get(1).score()).isLessThan(0.2);
  }

  private static org.assertj.core.groups.Tuple tuple(String id, LinkCheck type, LinkCheck dates,
      LinkCheck states) {
    return org.assertj.core.groups.Tuple.tuple(id, new Checks(type, dates, states));
  }

  @Test
  void aBusyServiceIsAskedAgainWhenItSays() {
    service.first(429, "7", "").first(503, "", "").first(429, "Sun, 06 Nov 1994 08:49:37 GMT", "");
    assertThat(client().batchSize()).isEqualTo(2);
    assertThat(waits).contains(Duration.ofSeconds(7), Duration.ofSeconds(4), Duration.ZERO);
  }

  @Test
  void aServiceThatAsksForAnHourIsLeftAlone() {
    service.first(429, "3600", "");
    assertThatThrownBy(() -> client().batchSize()).isInstanceOf(LinkingException.class)
        .hasMessageContainingAll("asks to wait for 3600 seconds", "run the command again");
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void requestsAreNoMoreThanTheRateAllows() {
    PoliteClient polite = polite(Duration.ofHours(1), Duration.ofSeconds(5));
    polite.get(service.address());
    polite.get(service.address());
    assertThat(waits).singleElement()
        .satisfies(wait -> assertThat(wait).isGreaterThan(Duration.ofMinutes(59)));
    assertThat(polite.requests()).isEqualTo(2);
  }

  @Test
  void anAnswerThatBreaksTheProtocolIsNamed() {
    service.first(200, "", "{\"versions\": [\"0.1\"], \"identifierSpace\": \"x\"}");
    assertThatThrownBy(() -> client().batchSize()).hasMessageContaining("version 0.2");
    service.first(200, "", "{\"q0\": ");
    assertThatThrownBy(() -> client().candidates(List.of(QIN)))
        .hasMessageContainingAll("is not JSON", service.address().toString());
    service.first(200, "", "{\"q1\": {\"result\": []}}");
    assertThatThrownBy(() -> client().candidates(List.of(QIN)))
        .hasMessageContaining("no result for q0");
    service.first(200, "", "{\"q0\": {\"result\": [{\"name\": \"x\"}]}}");
    assertThatThrownBy(() -> client().candidates(List.of(QIN)))
        .hasMessageContaining("lacks id or score");
    service.first(404, "", "no such page");
    assertThatThrownBy(() -> client().candidates(List.of(QIN)))
        .hasMessageContainingAll("404 (no such page)", "check its address");
  }

  @Test
  void aServiceThatIsSilentIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
      PoliteClient polite = polite(Duration.ZERO, Duration.ofMillis(50));
      assertThatThrownBy(() -> polite.get(address)).isInstanceOf(LinkingException.class)
          .hasMessageContainingAll("does not answer, after 5 tries", "no answer within");
    }
  }

  @Test
  void whatWasAnsweredIsNotAskedAgainUnlessItIsToBe() throws IOException {
    List<List<Candidate>> found = cache(false).candidates(List.of(QIN, NOBODY));
    int requests = service.asked().size();
    CandidateCache again = cache(false);
    assertThat(again.candidates(List.of(NOBODY, QIN))).isEqualTo(found.reversed());
    assertThat(again.known()).isEqualTo(2);
    assertThat(service.asked()).hasSize(requests);
    cache(true).candidates(List.of(QIN));
    assertThat(service.asked()).hasSizeGreaterThan(requests);
  }

  @Test
  void anAnswerThatWasCutShortIsAskedForAgain() throws IOException {
    List<List<Candidate>> found = cache(false).candidates(List.of(QIN));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.writeString(file, Files.readString(file).substring(0, 10));
      }
    }
    assertThat(cache(false).candidates(List.of(QIN))).isEqualTo(found);
  }

  private String value(String field) {
    return service.asked().stream().filter(each -> each.field().equals(field)).findFirst()
        .orElseThrow().value();
  }

  private CandidateCache cache(boolean refresh) {
    return new CandidateCache(client(), folder, refresh);
  }

  private ReconciliationClient client() {
    return new ReconciliationClient(service.address(),
        polite(Duration.ZERO, Duration.ofSeconds(5)), TypeTable.standard(),
        PropertyTable.standard(), 5);
  }

  private PoliteClient polite(Duration gap, Duration timeout) {
    Manners manners = Manners.of("9.9", "mail@example.org", 1, timeout);
    return new PoliteClient(new Manners(manners.userAgent(), gap, timeout, manners.tries(),
        manners.longestWait()), waits::add);
  }
}
