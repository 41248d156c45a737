package entente.serve;

import com.microsoft.playwright.Page;
import entente.question.QuestionCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;

/** The explorer of the fixtures, served, and a browser that looks at it. */
final class ServedExplorer implements AutoCloseable {
  private static final List<Path> FIXTURES = List.of(
      Path.of("src/test/resources/questions/fixture.trig"),
      Path.of("src/test/resources/explorer/fixture.trig"));

  private final Chromium browser;
  private final ServedStore served;

  private ServedExplorer(Chromium browser, ServedStore served) {
    this.browser = browser;
    this.served = served;
  }

  /** Starts it with the fixtures and one more graph; skips the test where there is no browser. */
  static ServedExplorer start(Path directory, Consumer<StreamRDF> more) {
    Chromium browser = Chromium.start();
    return new ServedExplorer(browser, ServedStore.start(directory.resolve("store"),
        ServedStore.SETTINGS, QuestionCatalog.standard().questions(), stream -> {
          FIXTURES.forEach(fixture -> RDFParser.source(fixture).parse(stream));
          more.accept(stream);
        }));
  }

  /** Opens a view in a page of its own, and waits until it is shown. */
  Page open(String hash) {
    return browser.open(served.server().address(), hash);
  }

  /** Where it is served, with a slash at the end. */
  String address() {
    return served.server().address().toString();
  }

  /** Whether a library that npm brings was bundled. */
  static boolean has(String library) {
    return ServedExplorer.class.getResource("/web/lib/" + library) != null;
  }

  /** Fails where a page told of an error, ran what is none of its scripts, or asked another host. */
  void requireQuiet() {
    browser.requireQuiet();
  }

  /** Forgets that the server refused something. */
  void forgetRefusals() {
    browser.forgetRefusals();
  }

  @Override
  public void close() {
    served.close();
    browser.close();
  }
}
