package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The editor of SPARQL: examples, completion, answers in several forms, and without its library. */
class QueryViewTest extends BrowserTest {
  private static final String PLACES = """
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?place ?placeLabel ?lat ?long { ?place geo:lat ?lat ; geo:long ?long ; rdfs:label ?placeLabel }""";

  @Test
  void theFirstQueryRunsAndItsAddressCanBeShared() {
    Page page = open("#/query");
    page.locator("button.run").click();
    page.locator("td:has-text('Russia')").first().waitFor();
    String address = page.url();
    Page again = open(address.substring(address.indexOf('#')));
    assertThat(again.locator("#view").innerText()).contains("Russia", "United States");
    var download = again.waitForDownload(() -> again.locator("a:text-is('CSV')").click());
    assertThat(download.path()).content().startsWith("date,event,with");
  }

  @Test
  void aQuestionIsAnExample() {
    Page page = open("#/query");
    page.locator("#examples").selectOption("met-most");
    page.locator("td:has-text('USA United States')").first().waitFor();
    page.locator("button:text-is('chart')").click();
    page.locator(".bar").first().waitFor();
    assertThat(page.url()).contains("as=chart");
  }

  @Test
  void daysCanBeSeenAsATimeline() {
    Page page = open("#/query");
    page.locator("button.run").click();
    page.locator("button:text-is('timeline')").click();
    page.locator("a.event[aria-label='Russia']").first().waitFor();
  }

  @Test
  void coordinatesCanBeSeenOnAMap() {
    assumeTrue(ServedExplorer.has("geo.js"), "the program was built without npm");
    Page page = open("#/query?as=map&query=" + encode(PLACES));
    assertThat(page.locator(".spot").count()).isEqualTo(4);
    assertThat(page.locator("a[aria-label=Goa]").count()).isOne();
  }

  @Test
  void triplesAndYesOrNoAreShownAsText() {
    assertThat(open("#/query?query=" + encode("ASK { ?s ?p ?o }")).locator("#view pre")
        .last().innerText()).isEqualTo("Yes");
    assertThat(open("#/query?query="
        + encode("CONSTRUCT WHERE { <https://w3id.org/entente/id/state/CHN> ?p ?o }"))
        .locator("#view pre").last().innerText()).contains("China");
  }

  @Test
  void aQueryThatIsTooLongForAnAddressIsSentAsABody() {
    String query = "SELECT ?label { ?state ?label \"" + "x".repeat(20_000) + "\" }";
    Page page = open("#/query?query=" + encode(query));
    assertThat(page.locator("#view").innerText()).contains("0 rows");
    var download = page.waitForDownload(() -> page.locator("button:text-is('CSV')").click());
    assertThat(download.suggestedFilename()).isEqualTo("answer.csv");
    assertThat(download.path()).content().startsWith("label");
  }

  @Test
  void whatIsWrongWithAQueryIsSaid() {
    assertThat(open("#/query?query=SELECT").locator("[role=alert]").innerText())
        .isNotEmpty();
    explorer().forgetRefusals();
  }

  @Test
  void termsAreCompleted() {
    assumeTrue(ServedExplorer.has("editor.js"), "the program was built without npm");
    Page page = open("#/query");
    page.locator(".CodeMirror").click();
    page.keyboard().press("Control+A");
    page.keyboard().type("PREFIX en");
    page.locator(".CodeMirror-hint:has-text('ent: <https://w3id.org/entente/ontology#>')")
        .waitFor();
    page.keyboard().press("Enter");
    page.locator(".CodeMirror-line:has-text('PREFIX ent: <https://w3id.org/entente/ontology#>')")
        .waitFor();
  }

  @Test
  void withoutTheLibraryThereIsAPlainField() {
    Page page = open("");
    page.route("**/web/lib/", route -> route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody("[]")));
    page.reload();
    page.locator("nav a:text-is('Query')").click();
    page.locator("textarea").fill("SELECT ?s { ?s ?p 'China' }");
    page.keyboard().press("Control+Enter");
    page.locator("a:text-is('state/CHN')").waitFor();
    assertThat(page.locator("[role=note]").innerText()).contains("built without npm");
    page.locator("nav a:text-is('Map')").click();
    page.locator("[role=note]:has-text('The map itself is missing')").waitFor();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
