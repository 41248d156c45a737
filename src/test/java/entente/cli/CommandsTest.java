package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final byte[] LINE = """
      {"id": "a", "date": "2023-05-04", "title": "t", "text": "meeting CHN IND\\nmeeting FRA DEU"}
      """.getBytes(StandardCharsets.UTF_8);

  /** A store that holds {@link #LINE}, for all tests that do not change it. */
  @TempDir
  private static Path shared;
  private static String store;

  @TempDir
  private Path folder;

  @BeforeAll
  static void fillAStore() {
    store = shared.resolve("store").toString();
    CommandLineRun.ofInput(LINE, "load", "-", "--store", store);
  }

  @Test
  void wrongUseIsOneLineThatSaysWhereToLook() {
    CommandLineRun run = CommandLineRun.of("load", "--frobnicate", "x");
    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USE.code());
    assertThat(run.err()).hasLineCount(1).contains("'--frobnicate'",
        "see ./entente load --help");
    assertThat(CommandLineRun.of("load").exit()).isEqualTo(ExitCode.WRONG_USE.code());
    assertThat(CommandLineRun.of("lod").err()).contains("lod");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Entente.commandLine(new Environment(
        Streams.ofProcess(new ResultStream(OutputStream.nullOutputStream())), r -> null))
        .getSubcommands().keySet()) {
      CommandLineRun run = CommandLineRun.of(command, "--help");
      assertThat(run.exit()).as(command).isZero();
      assertThat(run.out()).startsWith("Usage: entente " + command);
    }
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USE.code());
    assertThat(run.err()).contains("Usage: entente", "load");
  }

  @Test
  void standardInputIsLoadedTwiceAsOnce() {
    String fresh = folder.resolve("store").toString();
    CommandLineRun first = CommandLineRun.ofInput(LINE, "load", "-", "--store", fresh);
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out()).contains("1 documents", "2 events", "1 new graphs",
        "next      ./entente align");
    assertThat(CommandLineRun.ofInput(LINE, "load", "-", "--store", fresh).out())
        .contains("0 new graphs, 0 changed, 1 unchanged; 0 quads added, 0 removed")
        .doesNotContain("next");
    assertThat(CommandLineRun.ofInput(LINE, "load", "-", "--store", fresh, "--resume").out())
        .contains("1 stored already");
  }

  @Test
  void aDryRunMakesNoStore() {
    String absent = folder.resolve("store").toString();
    CommandLineRun run = CommandLineRun.ofInput(LINE, "load", "-", "--store", absent, "--dry-run");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("2 events", "nothing, as asked");
    assertThat(Path.of(absent)).doesNotExist();
  }

  @Test
  void extractPrintsALineForEachDocument() {
    CommandLineRun run = CommandLineRun.ofInput(LINE, "extract", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).hasLineCount(1).startsWith("{\"doc\":\"a\",\"date\":\"2023-05-04\"")
        .contains("\"evidence\":\"meeting CHN IND\"", "\"start_char\":0", "\"end_char\":15");
  }

  @Test
  void aQuestionIsAskedOfTheStore() throws IOException {
    Path question = Files.writeString(folder.resolve("states.rq"), """
        PREFIX ent: <https://w3id.org/entente/ontology#>
        SELECT DISTINCT ?code WHERE { ?event a ent:Meeting ; ent:party/ent:code ?code } ORDER BY ?code
        """);
    CommandLineRun run = CommandLineRun.of("query", question.toString(), "--store", store,
        "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("code\r\nCHN\r\nDEU\r\nFRA\r\nIND\r\n");
  }

  @Test
  void aQuestionThatCannotBeAskedIsWrongUse() {
    assertThat(CommandLineRun.of("query", "nothing-like-it", "--store", store).exit())
        .isEqualTo(ExitCode.WRONG_USE.code());
    assertThat(CommandLineRun.of("query", "meetings", "--format", "xml").err())
        .contains("there is no format xml");
    assertThat(CommandLineRun.of("query", "absent.rq", "--store", store).err())
        .contains("absent.rq");
  }

  @Test
  void aStoreThatIsNotThereCannotBeAsked() {
    String absent = folder.resolve("store").toString();
    for (String command : new String[]{"stats", "validate", "compact"}) {
      CommandLineRun run = CommandLineRun.of(command, "--store", absent);
      assertThat(run.exit()).as(command).isEqualTo(ExitCode.FAILED.code());
      assertThat(run.err()).startsWith("entente: there is no store in").hasLineCount(1);
    }
  }

  @Test
  void anEndpointThatIsNotThereCannotBeAsked() throws IOException {
    Path question = Files.writeString(folder.resolve("any.rq"), "SELECT * WHERE { ?s ?p ?o }");
    CommandLineRun run = CommandLineRun.of("query", question.toString(), "--endpoint",
        "http://127.0.0.1:1/sparql");
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED.code());
    assertThat(run.err()).startsWith("entente: the endpoint").hasLineCount(1);
  }

  @Test
  void aBackupBecomesAStoreAgain() throws IOException {
    String file = folder.resolve("backup.nq.gz").toString();
    String restored = folder.resolve("restored").toString();
    assertThat(CommandLineRun.of("backup", file, "--store", store).exit()).isZero();
    assertThat(CommandLineRun.of("restore", file, "--store", restored).exit()).isZero();
    assertThat(export(restored)).isEqualTo(export(store)).isNotEmpty();
    assertThat(CommandLineRun.of("backup", file, "--store", store).exit())
        .isEqualTo(ExitCode.WRONG_USE.code());
    assertThat(CommandLineRun.of("restore", file, "--store", restored).exit())
        .isEqualTo(ExitCode.FAILED.code());
  }

  @Test
  void aBackupThatWasCutShortIsNotRestored() throws IOException {
    Path file = folder.resolve("backup.nq.gz");
    CommandLineRun.of("backup", file.toString(), "--store", store);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    CommandLineRun run = CommandLineRun.of("restore", file.toString(), "--store",
        folder.resolve("restored").toString());
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED.code());
    assertThat(run.err()).hasLineCount(1).startsWith("entente: ");
  }

  @Test
  void aLineForTheFileOfUsersIsMade() throws IOException {
    Path users = folder.resolve("users");
    for (String name : List.of("ann", "ben")) {
      CommandLineRun run = CommandLineRun.ofInput("goa 2023\n".getBytes(StandardCharsets.UTF_8),
          "password", name, "--users", users.toString());
      assertThat(run.exit()).as(run.err()).isZero();
    }
    assertThat(Files.readAllLines(users)).hasSize(2)
        .allMatch(line -> line.matches("(ann|ben):pbkdf2-sha512:210000:\\S+:\\S+"));
    CommandLineRun tooShort = CommandLineRun.ofInput(new byte[]{'a'}, "password", "ann");
    assertThat(tooShort.exit()).isEqualTo(2);
    assertThat(tooShort.err()).contains("at least 8");
    assertThat(CommandLineRun.of("password", "a:b").err()).contains("no colon");
  }

  @Test
  void whatIsStoredConforms() {
    CommandLineRun run = CommandLineRun.of("validate", "--store", store);
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.out()).contains("4 graphs, 0 violations");
    assertThat(CommandLineRun.of("compact", "--store", store).exit()).isZero();
    assertThat(CommandLineRun.of("validate", "--store", store).out()).isEqualTo(run.out());
  }

  @Test
  void extractPrintsRdfThatLoadsAsTheSame() throws IOException {
    CommandLineRun run = CommandLineRun.ofInput(LINE, "extract", "-", "--format", "trig");
    assertThat(run.exit()).as(run.err()).isZero();
    Path file = Files.writeString(folder.resolve("extracted.trig"), run.out());
    CommandLineRun load = CommandLineRun.of("load", file.toString(), "--store", store);
    assertThat(load.out()).contains("0 new graphs, 0 changed, 1 unchanged");
    assertThat(CommandLineRun.of("extract", "-", "--format", "xml").err())
        .contains("there is no RDF format xml");
  }

  @Test
  void exportWritesOneGraphOrAll() {
    String graph = "https://w3id.org/entente/id/graph/ontology";
    CommandLineRun one = CommandLineRun.of("export", "--store", store, "--graph", graph);
    assertThat(one.out().lines()).isNotEmpty().allMatch(line -> line.endsWith("<" + graph + "> ."));
    assertThat(CommandLineRun.of("export", "--store", store, "--graph", "urn:none").exit())
        .isEqualTo(ExitCode.WRONG_USE.code());
    Path file = folder.resolve("all.ttl");
    CommandLineRun all = CommandLineRun.of("export", "--store", store, "--format", "ttl",
        "--output", file.toString());
    assertThat(all.exit()).isZero();
    assertThat(file).isNotEmptyFile();
  }

  /** The quads of a store, sorted. */
  private static String export(String directory) {
    return CommandLineRun.of("export", "--store", directory).out().lines().sorted()
        .collect(Collectors.joining("\n"));
  }

  @Test
  void evalScoresAgainstAnnotations() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
        {"doc": "a", "claims_annotated": true, "frameworks": [], "claims": [], "events": [
         {"type": "meeting", "status": "occurred", "participants": [
          {"state": "CHN"}, {"state": "IND"}]}]}""".replace("\n", "") + "\n");
    Path documents = Files.write(folder.resolve("docs.jsonl"), LINE);
    CommandLineRun run = CommandLineRun.of("eval", gold.toString(), documents.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("documents 1, predicted 1", "event                  0.500");
    Path ties = Files.writeString(folder.resolve("ties.jsonl"), """
        {"id": "s1", "date": "2023-05-04", "text": "China accused India of spying.",
         "events": [{"source": "CHN", "target": "IND", "class": "ACCUSE"}]}""".replace("\n", "")
        + "\n");
    CommandLineRun all = CommandLineRun.of("eval", gold.toString(), documents.toString(),
        ties.toString(), ties.toString());
    assertThat(all.exit()).as(all.err()).isZero();
    assertThat(all.out()).contains("event F1", "0.667", "dyad+class F1", "ties", "confidence");
    CommandLineRun odd = CommandLineRun.of("eval", gold.toString(), documents.toString(),
        ties.toString());
    assertThat(odd.exit()).isEqualTo(ExitCode.WRONG_USE.code());
    assertThat(odd.err()).contains("there are 3 files");
    Files.writeString(gold, "{\"doc\": 1}\n");
    CommandLineRun bad = CommandLineRun.of("eval", gold.toString(), documents.toString());
    assertThat(bad.exit()).isEqualTo(ExitCode.WRONG_USE.code());
    assertThat(bad.err()).contains("gold.jsonl:1:");
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    assertThat(CommandLineRun.of("completion").out()).contains("complete -F", "load", "--dry-run");
  }
}
