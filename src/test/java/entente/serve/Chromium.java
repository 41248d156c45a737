package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium that is installed, driven by Playwright, which needs Node. It keeps what its pages
 * report as wrong, and whom they ask but the server that is tested.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> SWITCHES = List.of("--no-sandbox", "--disable-gpu",
      "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  private final Playwright playwright;
  private final BrowserContext context;
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.context = browser.newContext(new Browser.NewContextOptions().setAcceptDownloads(true));
  }

  /** Starts it; skips the test, and says why, where there is none. */
  static Chromium start() {
    Optional<Path> browser = find("chromium", "chromium-browser");
    Optional<Path> node = find("node", "nodejs");
    assumeTrue(browser.isPresent(), "there is no Chromium");
    assumeTrue(node.isPresent(), "there is no Node, by which Playwright drives Chromium");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(
        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH",
        node.get().toString())));
    return new Chromium(playwright, playwright.chromium().launch(
        new BrowserType.LaunchOptions().setExecutablePath(browser.get()).setArgs(SWITCHES)));
  }

  private static Optional<Path> find(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable).findFirst();
  }

  /** Opens a view in a page of its own, and waits until it is shown. */
  Page open(URI server, String hash) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (!message.type().equals("log") && !message.type().equals("info")) {
        complaints.add(hash + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(hash + ": " + error));
    page.onDialog(dialog -> {
      complaints.add(hash + " ran a script: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(server.toString()) && !request.url().startsWith("data:")) {
        complaints.add(hash + " asked " + request.url());
      }
    });
    page.onResponse(response -> {
      if (response.status() >= 500) {
        complaints.add(hash + " made the server fail: " + response.url());
      }
    });
    page.navigate(server + hash);
    await(page);
    return page;
  }

  /** Waits until what was changed in a page is shown. */
  static void await(Page page) {
    page.waitForSelector("#view[aria-busy=false]",
        new Page.WaitForSelectorOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
  }

  /** Fails where a page told of an error, ran what is none of its scripts, or asked another host. */
  void requireQuiet() {
    List<String> told = List.copyOf(complaints);
    complaints.clear();
    assertThat(told).isEmpty();
  }

  /** Forgets that the server refused something, which a browser writes to its console. */
  void forgetRefusals() {
    complaints.removeIf(each -> each.contains("Failed to load resource"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
