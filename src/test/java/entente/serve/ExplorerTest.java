package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.map.Iris;
import entente.question.QuestionCatalog;
import entente.store.Fixture;
import entente.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explorer in a real browser; skipped where there is no Chromium. */
class ExplorerTest {
  private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"),
      Path.of("/usr/bin/chromium-browser"));
  private static final String HOSTILE = "<img src=x onerror=\"document.title='ran'\">";

  @TempDir
  private static Path directory;
  private static Store store;
  private static EntenteServer server;

  @BeforeAll
  static void start() {
    assumeTrue(BROWSERS.stream().anyMatch(Files::isExecutable), "there is no Chromium");
    store = Store.open(directory.resolve("store"));
    store.replace(Fixture.states("CHN", "China", "RUS", "Russia", "XSS", HOSTILE));
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    store.replace(Fixture.document("b", HOSTILE, "XSS", "RUS"));
    server = EntenteServer.of(store).questions(QuestionCatalog.standard().questions())
        .settings(Settings.STANDARD.with(Setting.PORT, "0").with(Setting.STOP_SECONDS, "0"))
        .start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      store.close();
    }
  }

  @Test
  void theStartPageHasASearch() throws Exception {
    assertThat(open("")).contains("<input id=\"search\"").contains("<title>Entente</title>");
  }

  @Test
  void anEventIsShownWithItsSourceAndTheQuery() throws Exception {
    assertThat(open("#/" + path(Fixture.event("a")))).contains("they met in Goa")
        .contains("Document a").contains("Show the query").contains("format=csv")
        .doesNotContain("role=\"alert\"");
  }

  @Test
  void aStateIsShownByItsName() throws Exception {
    assertThat(open("#/state/CHN")).contains("<title>China – Entente</title>")
        .contains("What is told of it").doesNotContain("role=\"alert\"");
  }

  @Test
  void markupInDataIsShownAsText() throws Exception {
    for (String view : List.of("state/XSS", path(Fixture.event("b")),
        path(Iris.standard().document("b")))) {
      assertThat(open("#/" + view)).as(view).doesNotContain("<img").doesNotContain("ran –")
          .doesNotContain("<title>ran");
    }
    assertThat(open("#/state/XSS")).contains("&lt;img src=x");
  }

  @Test
  void addressesThatAreNoneBreakNothing() throws Exception {
    assertThat(open("#/state/none")).contains("Nothing is known of it");
    assertThat(open("#/javascript:alert(1)%22%3E%3Cimg%20src=x%3E")).doesNotContain("<img src");
  }

  /** What a browser makes of a page; fails where its console tells of an error. */
  private static String open(String address) throws IOException, InterruptedException {
    Path page = Files.createTempFile(directory, "page", ".html");
    Path log = Files.createTempFile(directory, "console", ".log");
    String browser = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElseThrow()
        .toString();
    Process process = new ProcessBuilder(browser, "--headless", "--no-sandbox", "--disable-gpu",
        "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--enable-logging=stderr",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--user-data-dir=" + directory.resolve("profile"), "--virtual-time-budget=15000",
        "--dump-dom", server.address() + address).redirectOutput(page.toFile())
        .redirectError(log.toFile()).start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the browser does not end: " + address);
    }
    assertThat(Files.readString(log, StandardCharsets.UTF_8).lines()
        .filter(line -> line.contains("CONSOLE"))).as("console at " + address).isEmpty();
    return Files.readString(page);
  }

  private static String path(Node node) {
    return node.getURI().substring(Iris.DEFAULT_BASE.length());
  }
}
