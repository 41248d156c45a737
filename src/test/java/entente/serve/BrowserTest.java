package entente.serve;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of pages in a real browser: a server over the fixture for all tests of a class, and after
 * each a look whether a page failed or asked another host. Skipped where there is no browser.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private ServedExplorer explorer;

  /** What the store is to hold beside the fixture. */
  Consumer<StreamRDF> more() {
    return nothing -> {};
  }

  /** What is served. */
  final ServedExplorer explorer() {
    return explorer;
  }

  /** Opens an address below that of the server. */
  final Page open(String address) {
    return explorer.open(address);
  }

  @BeforeAll
  final void start(@TempDir Path directory) {
    explorer = ServedExplorer.start(directory, more());
  }

  @AfterAll
  final void stop() {
    if (explorer != null) {
      explorer.close();
    }
  }

  @AfterEach
  final void nothingIsWrongAndNobodyElseIsAsked() {
    explorer.requireQuiet();
  }
}
