package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view by the rules of axe-core, in light and dark, and as narrow as a phone. */
class AccessibilityTest extends BrowserTest {
  private static final Path AXE = Path.of("target/npm/node_modules/axe-core/axe.min.js");
  private static final String SERIOUS = """
      async () => (await axe.run()).violations
        .filter(each => ['serious', 'critical'].includes(each.impact))
        .map(each => each.id + ' ' + each.nodes[0].html)""";

  @ParameterizedTest
  @ValueSource(strings = {"", "#/state/CHN", "#/person/qin-gang", "#/event/bali-2022", "#/doc/text",
    "#/readouts", "#/readouts?event=event/bali-2022",
    "#/alignment?states=CHN,RUS,USA&a=CHN&b=RUS", "#/alignment?states=CHN,RUS,USA&show=network",
    "#/timeline", "#/network", "#/map", "#/query", "#/query?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"})
  void noViewHasASeriousFinding(String view) throws IOException {
    assumeTrue(Files.exists(AXE), "axe-core is not there: the program was built without npm");
    Page page = open(view);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.evaluate(Files.readString(AXE));
      assertThat(page.evaluate(SERIOUS)).as(view + " " + scheme).isEqualTo(List.of());
    }
    page.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#/state/CHN", "#/doc/text", "#/readouts?event=event/bali-2022",
    "#/alignment?states=CHN,RUS,USA&a=CHN&b=RUS", "#/timeline", "#/network", "#/map", "#/query"})
  void aPhoneShowsTheWholeWidth(String view) {
    Page page = open("");
    page.setViewportSize(390, 844);
    page.navigate(explorer().address() + view);
    page.reload();
    Chromium.await(page);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(view)
        .isEqualTo(390);
    page.close();
  }

  @Test
  void everythingIsReachedByKeys() {
    Page page = open("#/event/bali-2022");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.closest('main, header') !== null"))
        .isEqualTo(true);
    page.locator("summary").first().focus();
    page.keyboard().press("Enter");
    page.locator(".origin pre:has-text('SELECT')").first().waitFor();
  }
}
