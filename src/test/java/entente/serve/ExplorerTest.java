package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.map.Iris;
import entente.store.Fixture;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.junit.jupiter.api.Test;

/** The explorer in a real browser: its views are opened, clicked and read. */
class ExplorerTest extends BrowserTest {
  private static final String HOSTILE = "<img src=x onerror=\"alert('ran')\">";

  @Override
  Consumer<StreamRDF> more() {
    return Fixture.document("b", HOSTILE, "XSS", "RUS");
  }

  @Test
  void whatIsTypedIsFoundAndOpenedByKeys() {
    Page page = open("");
    page.locator("#search").pressSequentially("lavr");
    page.locator("#results a").first().waitFor();
    assertThat(page.locator("#results").innerText()).contains("Sergei Lavrov").contains("person");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.locator("#view h1").waitFor();
    assertThat(page.title()).isEqualTo("Sergei Lavrov – Entente");
    assertThat(page.locator("#results a").count()).isZero();
  }

  @Test
  void wordsOfAQuoteFindTheDocument() {
    Page page = open("");
    page.locator("#search").fill("opposes taiwan");
    page.locator("#results a").first().click();
    page.locator("#view h1").waitFor();
    assertThat(page.locator("#view h1").innerText()).isEqualTo("A statement in Beijing");
  }

  @Test
  void namesOfSidesFindTheirMeetings() {
    Page page = open("");
    page.locator("#search").fill("united states china 2022");
    page.locator("#results a").first().waitFor();
    assertThat(page.locator("#results a").first().innerText())
        .isEqualTo("Meeting: China and United States, 14 November 2022, Bali");
    page.locator("#search").fill("china \"} 1999");
    page.locator("#results:has-text('Nothing found')").waitFor();
  }

  @Test
  void claimsAreListedByTheirWords() {
    Page page = open("");
    page.navigate(explorer().address() + "page/event/bali-2022");
    assertThat(page.locator("main").innerText()).contains("set up joint working groups",
        "a new cold war").doesNotContain("claim/bali");
    page.navigate(explorer().address() + "page/state/USA");
    assertThat(page.locator("main").innerText()).contains("nuclear threats",
        "Meeting: China and United States, 2022-11-14, Bali");
  }

  @Test
  void anEventIsCalledByWhatItIs() {
    assertThat(open("#/event/bali-2022").locator("#view h1").innerText())
        .isEqualTo("Meeting: China and United States, 14 November 2022, Bali");
    Page page = open("");
    page.navigate(explorer().address() + "page/event/bali-2022");
    assertThat(page.locator("h1").innerText())
        .isEqualTo("Meeting: China and United States, 2022-11-14, Bali");
  }

  @Test
  void anEventIsShownWithItsSourceAndTheQuery() {
    Page page = open("#/event/goa-2023");
    assertThat(page.locator("#view").innerText()).contains("Qin Gang", "Sergei Lavrov",
        "China and Russia met in Goa", "A statement in Beijing");
    page.locator("summary:has-text('Show the query')").first().click();
    page.locator(".origin pre:has-text('SELECT')").first().waitFor();
    assertThat(page.locator("[role=alert]").count()).isZero();
  }

  @Test
  void whatIsSaidHasItsCapitalLetters() {
    assertThat(open("#/topic/taiwan-independence").locator("#view h1").innerText())
        .isEqualTo("Taiwan independence");
    assertThat(open("#/proposition/text-taiwan").locator("#view h1").innerText())
        .isEqualTo("Taiwan independence");
    assertThat(open("#/claim/text-taiwan").locator("#view").innerText())
        .doesNotContain("taiwan independence");
  }

  @Test
  void aFactLeadsToItsSentenceAndBack() {
    Page page = open("#/doc/text");
    page.locator("ol li:has-text('oppose'), ol li:has-text('Taiwan')").first()
        .click(new Locator.ClickOptions().setPosition(2, 2));
    assertThat(page.locator("mark.chosen").innerText())
        .isEqualTo("China opposes Taiwan independence");
    page.locator("mark:has-text('met in Goa')").click();
    assertThat(page.locator("li.chosen").innerText()).contains("meeting");
  }

  @Test
  void readoutsStandSideBySide() {
    Page page = open("#/readouts?event=event/bali-2022");
    assertThat(page.locator(".common").innerText()).contains("set up joint working groups");
    assertThat(page.locator(".only ul[aria-label=China]").innerText())
        .contains("a new cold war").doesNotContain("nuclear threats");
    assertThat(page.locator(".only ul[aria-label='United States']").innerText())
        .contains("nuclear threats").doesNotContain("a new cold war");
  }

  @Test
  void eventsWithReadoutsCanBeChosen() {
    Page page = open("#/readouts");
    page.locator("a:has-text('Meeting: China and United States')").click();
    page.locator(".common").waitFor();
    assertThat(page.url()).contains("#/readouts?event=event%2Fbali-2022");
    page.goBack();
    page.locator("h2:has-text('Events with readouts')").waitFor();
  }

  @Test
  void partsCanBeHadAsFiles() {
    Page page = open("#/event/bali-2022");
    String csv = page.locator("a:text('CSV')").first().getAttribute("href");
    var download = page.waitForDownload(() -> page.locator("a:text('CSV')").first().click());
    assertThat(csv).contains("format=csv");
    assertThat(download.path()).content().startsWith("person,");
  }

  @Test
  void membershipsAreShownOverTime() {
    Page page = open("#/state/CHN");
    assertThat(page.locator(".span title").allTextContents())
        .anyMatch(each -> each.contains("Shanghai Cooperation Organization: 2001-06-15 to today"));
    assertThat(page.locator(".span.disputed title").textContent())
        .contains("1996-04-26 to today, disputed");
    assertThat(page.locator("a.event").count()).isPositive();
  }

  @Test
  void theFirstPageIsSmall() {
    Page page = open("");
    assertThat(((Number) page.evaluate("() => performance.getEntries()"
        + ".reduce((sum, each) => sum + (each.encodedBodySize || 0), 0)")).intValue())
        .isBetween(10_000, 300_000);
  }

  @Test
  void markupInDataIsShownAsText() {
    for (String view : List.of("state/XSS", path(Fixture.event("b").getURI()))) {
      Page page = open("#/" + view);
      assertThat(page.locator("img").count()).as(view).isZero();
      assertThat(page.content()).as(view).contains("&lt;img src=x");
    }
  }

  @Test
  void addressesThatAreNoneBreakNothing() {
    assertThat(open("#/state/none").locator("#view").innerText())
        .contains("Nothing is known of it");
    for (String hash : List.of("#/javascript:alert(1)%22%3E%3Cimg%20src=x%3E", "#/%",
        "#/readouts?event=%3E%20%7D", "#/readouts?event=javascript:alert(1)")) {
      assertThat(open(hash).locator("img").count()).as(hash).isZero();
    }
  }

  private static String path(String iri) {
    return iri.substring(Iris.DEFAULT_BASE.length());
  }
}
