package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.wikidata.LocalService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk from proposals to accepted links, with a service on this machine. */
class LinkCommandTest {
  private static final String GRAPH = "https://w3id.org/entente/id/graph/links/";
  /** Two persons whom no table links, and a place. */
  private static final String RECORDS = """
      source: {id: example, title: Example records, date: 2023-05-05}
      meetings:
        - type: meeting
          status: occurred
          start: 2023-05-04
          place: {name: Goa, country: IND}
          participants:
            - {person: Qin Gang, state: CHN, role: Foreign Minister}
            - {person: Nobody At All, state: IND, role: envoy}
      """;

  private final LocalService service = new LocalService();
  @TempDir
  private Path folder;
  private String store;

  @BeforeEach
  void load() throws IOException {
    store = folder.resolve("store").toString();
    Path records = Files.writeString(folder.resolve("meetings.yaml"), RECORDS);
    CommandLineRun run = CommandLineRun.of("load", records.toString(), "--store", store);
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void nothingIsAskedUnlessAServiceIsNamed() {
    CommandLineRun run = link();
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("no link is proposed; ask for some with --service URL");
    CommandLineRun dry = link("--service", service.address().toString(), "--dry-run");
    assertThat(dry.out()).contains("would be asked about", "person\tQin Gang");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void proposalsStandApartUntilOneIsAccepted() {
    CommandLineRun asked = ask();
    assertThat(asked.exit()).as(asked.err()).isZero();
    assertThat(asked.err()).contains("proposed  1 links for 1 entities");
    assertThat(export("proposed")).contains("proposedMatch", "/Q9001>", "startedAtTime",
        service.address().toString()).doesNotContain("sameAs");
    CommandLineRun accepted = link("--accept", "id:person/qin-gang", "--by", "A. Reader");
    assertThat(accepted.out()).contains("accepted  1", "open      0");
    assertThat(export("accepted")).contains("owl#sameAs> <http://www.wikidata.org/entity/Q9001>",
        "decidedBy", "A. Reader", "linkConfidence");
    assertThat(link("--accept", "id:person/qin-gang").exit())
        .isEqualTo(ExitCode.REFUSED.code());
    assertThat(CommandLineRun.of("validate", "--store", store).out()).contains(" 0 violations");
    assertThat(CommandLineRun.of("query", "unlinked", "kind=person", "--store", store).out())
        .contains("Nobody At All").doesNotContain("Qin Gang");
  }

  @Test
  void whatWasRejectedIsNotProposedAgain() {
    ask();
    assertThat(link("--reject", "id:person/qin-gang").out()).contains("rejected  1");
    assertThat(ask().err()).contains("proposed  0 links", "known from before");
    assertThat(export("rejected")).contains("Q9001");
  }

  @Test
  void askingTwiceChangesNothingAndRequestsNothing() {
    ask();
    String before = export("proposed");
    int requests = (int) service.asked().stream().filter(each -> !each.field().equals("manifest"))
        .count();
    ask();
    assertThat(export("proposed").lines().sorted()).containsExactlyElementsOf(
        before.lines().sorted().toList());
    assertThat(service.asked().stream().filter(each -> !each.field().equals("manifest")))
        .hasSize(requests);
  }

  @Test
  void aRunThatBrokeOffGoesOnWhereItWas() {
    CommandLineRun broken = ask("--kind", "person,place", "--candidates", "4");
    assertThat(broken.exit()).isZero();
    String whole = export("proposed").replaceAll("\"20[^\"]*Z\"", "");
    service.first(200, "", "{\"versions\": [\"0.2\"], \"name\": \"x\", \"schemaSpace\": \"x\","
        + " \"identifierSpace\": \"http://www.wikidata.org/entity/\", \"batchSize\": 1}")
        .first(200, "", "{\"q0\": {\"result\": []}}").first(500, "", "broken");
    CommandLineRun failed = ask("--candidates", "3");
    assertThat(failed.exit()).isEqualTo(ExitCode.FAILED.code());
    assertThat(failed.err()).contains("entities were asked about before, and their proposals"
        + " are kept").doesNotContain("\tat ");
    int requests = service.asked().size();
    assertThat(ask("--candidates", "3").exit()).isZero();
    assertThat(service.asked().subList(requests, service.asked().size()))
        .filteredOn(each -> each.field().equals("queries")).hasSizeBetween(1, 3);
    assertThat(whole).contains("Q9001");
  }

  @Test
  void aTableThatAPersonHasFilledInIsApplied() throws IOException {
    ask("--min-score", "0");
    List<String> rows = link("--format", "csv").out().lines().toList();
    assertThat(rows.getFirst()).startsWith("decision,score,name,label").endsWith(",link");
    assertThat(rows).hasSize(4);
    String film = rows.stream().filter(row -> row.contains("a film")).findFirst().orElseThrow();
    String person = rows.stream().filter(row -> row.contains("diplomat")).findFirst()
        .orElseThrow();
    String painter = rows.stream().filter(row -> row.contains("painter")).findFirst()
        .orElseThrow();
    Path file = Files.writeString(folder.resolve("links.csv"),
        String.join("\n", rows.getFirst(), "reject" + film, "maybe" + painter, "accept,broken",
            "ACCEPT" + person, "accept" + painter, "reject" + person.replaceAll("/[^/]*$", "/x"),
            ""),
        StandardCharsets.UTF_8);
    CommandLineRun run = link("--review", file.toString());
    assertThat(run.exit()).isEqualTo(ExitCode.REFUSED.code());
    assertThat(run.err()).contains("links.csv:3: the decision maybe is not known",
        "links.csv:4: the row has 2 cells", "links.csv:6: no such link",
        "links.csv:7: no such link");
    assertThat(run.out()).contains("accepted  1", "rejected  1", "open      0");
    assertThat(export("accepted")).contains("Q9001").doesNotContain("Q9002");
    String rejected = film.substring(film.lastIndexOf(',') + 1);
    assertThat(link("--accept", rejected).err())
        .contains("is linked to http://www.wikidata.org/entity/Q9001 already; reject that link");
  }

  @Test
  void aDryReviewChangesNothing() {
    ask();
    assertThat(link("--accept", "id:person/qin-gang", "--dry-run").out())
        .contains("accepted  1", "nothing, as asked");
    assertThat(link("--format", "csv").out()).contains("Q9001");
  }

  @Test
  void wrongUseIsSaid() {
    for (String[] wrong : new String[][]{{"--service", "here"}, {"--review", "absent.csv"},
      {"--query", "x.rq"},
      {"--service", "http://127.0.0.1:1/", "--sparql", "http://127.0.0.1:1/"},
      {"--service", "http://127.0.0.1:1/", "--accept", "x"},
      {"--service", "http://127.0.0.1:1/", "--rate", "0"}}) {
      CommandLineRun run = link(wrong);
      assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.WRONG_USE.code());
      assertThat(run.err()).startsWith("entente: ").hasLineCount(1);
    }
  }

  private CommandLineRun ask(String... more) {
    return link(Stream.concat(Stream.of("--service",
        service.address().toString(), "--rate", "1000", "--kind", "person"),
        Stream.of(more)).toArray(String[]::new));
  }

  private CommandLineRun link(String... arguments) {
    return CommandLineRun.of(Stream
        .concat(Stream.of("link", "--store", store),
            Stream.of(arguments))
        .toArray(String[]::new));
  }

  private String export(String graph) {
    return CommandLineRun.of("export", "--store", store, "--graph", GRAPH + graph).out();
  }
}
