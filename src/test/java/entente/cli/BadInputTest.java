package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a file: it is named with the reason, and the good one beside it is loaded. */
class BadInputTest {
  /** One store for all tests, as a new one takes seconds to fill with the reference tables. */
  @TempDir
  private static Path folder;
  @TempDir
  private Path inputs;
  private Path store;

  @BeforeEach
  void writeAGoodOne() throws IOException {
    store = folder.resolve("data/store");
    write("good.txt", "---\ndate: 2023-05-04\n---\nmeeting CHN RUS\n");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("empty.txt", "");
    assertRefused("empty.txt: it is empty; leave it out");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    Files.write(inputs.resolve("picture.txt"), bytes);
    assertRefused("picture.txt");
  }

  @Test
  void brokenUtf8() throws IOException {
    Files.write(inputs.resolve("latin.txt"),
        "---\ndate: 2023-05-04\n---\nErdo\u00e7an\n".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("latin.txt:4: byte 0xE7 is not UTF-8 (byte 29)");
  }

  @Test
  void aDocumentWithoutADate() throws IOException {
    write("undated.md", "# They met\n\nmeeting CHN IND\n");
    assertRefused("undated.md");
    assertThat(report()).contains("--date");
  }

  @Test
  void oneBrokenLineOfJson() throws IOException {
    write("lines.jsonl", """
        {"id": "a", "date": "2023-05-04", "title": "t", "text": "meeting CHN IND"}
        {"id": "b", "date": "2023-05-04", "title"
        {"id": "c", "date": "2023-05-04", "title": "t", "text": "meeting CHN FRA"}
        """);
    CommandLineRun run = assertRefused("lines.jsonl:2:");
    assertThat(run.out()).contains("3 documents", "2 new graphs");
  }

  @Test
  void aTableWithAMissingColumn() throws IOException {
    write("meetings.csv", "id,start,end\ne1,2023-05-04,2023-05-04\n");
    assertRefused("meetings.csv:1:");
  }

  @Test
  void aDayThatThereIsNot() throws IOException {
    write("february.txt", "---\ndate: 2023-02-30\n---\nmeeting CHN IND\n");
    assertRefused("february.txt:2:", "2023-02-30");
  }

  @Test
  void anUnknownState() throws IOException {
    Path examples = Path.of("src/main/resources/examples/records/visits.csv");
    String visits = Files.readString(examples).replaceFirst(",([A-Z]{3}),", ",QQQ,");
    write("visits.csv", visits);
    assertRefused("visits.csv:", "QQQ");
  }

  @Test
  void aFileThatIsNotThere() {
    CommandLineRun run = load(inputs.resolve("nothing.txt"));
    assertThat(run.exit()).isEqualTo(ExitCode.REFUSED.code());
    assertThat(run.err()).contains("nothing.txt: there is no such file or folder; check the name");
  }

  @Test
  void scriptsOfAPageAreNotRead() throws IOException {
    write("page.html", """
        <html><head><meta name="date" content="2023-05-04"><title>t</title>
        <script>document.write("meeting USA CAN")</script></head>
        <body><article><p>meeting CHN IRN</p><script>meeting USA MEX</script></article></body></html>
        """);
    CommandLineRun run = load(inputs);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("2 documents", "2 events");
  }

  @Test
  void aStoreInUse() throws Exception {
    Process holder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
        "-cp", System.getProperty("java.class.path"), StoreHolder.class.getName(),
        store.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("open");
      CommandLineRun run = load(inputs);
      assertThat(run.exit()).isEqualTo(ExitCode.FAILED.code());
      assertThat(run.err()).startsWith("entente: the store ").contains("in use",
          "process " + holder.pid());
    } finally {
      holder.destroy();
      holder.waitFor();
    }
    assertThat(load(inputs).exit()).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX) // Its /dev/full is a disk that is always full.
  void resultsThatAFullDiskCutsShort() throws Exception {
    Process process = new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(), "-cp",
        System.getProperty("java.class.path"), Entente.class.getName(), "queries")
        .redirectOutput(Path.of("/dev/full").toFile()).start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(ExitCode.FAILED.code());
    assertThat(said).contains("entente: the results are cut short: ", "make room");
  }

  private CommandLineRun assertRefused(String... words) throws IOException {
    CommandLineRun run = load(inputs);
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.REFUSED.code());
    assertThat(run.err()).startsWith("refused: ").contains(words);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).contains("refused   1, see " + folder.resolve("data/quarantine.jsonl"));
    assertThat(Files.readAllLines(folder.resolve("data/quarantine.jsonl"))).hasSize(1);
    assertThat(CommandLineRun.of("stats", "--store", store.toString()).out())
        .containsPattern("events +[1-9]");
    return run;
  }

  private String report() throws IOException {
    return Files.readString(folder.resolve("data/quarantine.jsonl"));
  }

  private CommandLineRun load(Path path) {
    return CommandLineRun.of("load", "--store", store.toString(), path.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.write(inputs.resolve(name), List.of(text.stripTrailing().split("\n")));
    if (text.isEmpty()) {
      Files.write(inputs.resolve(name), new byte[0]);
    }
  }
}
