package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import entente.map.Ent;
import entente.map.Iris;
import entente.map.Vocabulary.Dct;
import entente.store.Fixture;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Strings that would do harm as markup, script or query, as data and as parameters of addresses. */
class HostileDataTest extends BrowserTest {
  private static final List<String> STRINGS = List.of("<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script>",
      "<iframe src=\"javascript:alert(1)\">", "<body onload=alert(1)>",
      "<a href=javascript:alert(1)>x",
      "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
      "' onfocus='alert(1)' autofocus='", "</title><script>alert(1)</script>",
      "</textarea><script>alert(1)</script>", "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
      "<math><mtext></mtext><script>alert(1)</script>", "<style>*{display:none}</style>",
      "<link rel=stylesheet href=//example.org/x>", "<base href=//example.org/>",
      "<meta http-equiv=refresh content=\"0;url=//example.org\">", "<form action=//example.org>",
      "<template><script>alert(1)</script></template>", "${alert(1)}",
      "{{constructor.constructor('alert(1)')()}}",
      "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "\u202egnirts desrever",
      "\u200b\u2066\u2069\ufeff", "&lt;script&gt;alert(1)&lt;/script&gt;",
      "%3Cscript%3Ealert(1)%3C/script%3E",
      "\" } DELETE WHERE { ?s ?p ?o } #", "\\\" . ?s ?p ?o } #",
      "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>");
  private static final List<String> VIEWS = List.of("alignment?measure=", "alignment?states=",
      "alignment?period=", "alignment?a=CHN&b=", "alignment?issue=",
      "alignment?show=network&least=",
      "timeline?state=", "timeline?from=", "timeline?to=", "timeline?kind=", "network?year=",
      "network?of=", "network?a=state/CHN&b=", "map?year=", "map?kind=", "map?state=",
      "readouts?event=", "query?query=", "query?query=ASK%7B%7D&as=", "state/", "");

  @Override
  Consumer<StreamRDF> more() {
    return hostileStates();
  }

  /** States that meet each other, with these names; each is the same as something with a bad address. */
  private static Consumer<StreamRDF> hostileStates() {
    return stream -> {
      for (int i = 0; i < STRINGS.size(); i++) {
        List<Quad> quads = new ArrayList<>();
        Node graph = Iris.standard().graph("hostile-" + i);
        Node state = Iris.standard().state("X" + i);
        quads.add(Quad.create(graph, state, RDF.type.asNode(), Ent.State));
        quads.add(Quad.create(graph, state, Ent.code, Fixture.text("X" + i)));
        quads.add(Quad.create(graph, state, RDFS.label.asNode(), Fixture.text(STRINGS.get(i))));
        quads.add(Quad.create(graph, state, OWL.sameAs.asNode(),
            NodeFactory.createURI("javascript:alert(" + i + ")")));
        quads.forEach(stream::quad);
        Fixture.document("h" + i, STRINGS.get(i), "X" + i, "X" + (i + 1)).accept(stream);
        stream.quad(Quad.create(graph, Iris.standard().document("h" + i), Dct.title,
            Fixture.text(STRINGS.get(i))));
      }
    };
  }

  @Test
  void namesAndQuotesAreShownAsTheyStand() {
    for (int i = 0; i < STRINGS.size(); i++) {
      Page page = open("#/state/X" + i);
      assertThat(page.locator("#view h1").textContent()).isEqualTo(STRINGS.get(i));
      assertThat(page.locator("a[href^='javascript' i], a[href^='data' i]").count())
          .as(STRINGS.get(i)).isZero();
      page.navigate(explorer().address() + "#/"
          + Fixture.event("h" + i).getURI().substring(Iris.DEFAULT_BASE.length()));
      page.locator("blockquote, td:has-text('Document')").first().waitFor();
      assertThat(
          page.locator("#view script, #view img, #view iframe, #view form, #view base").count())
          .isZero();
      page.close();
    }
  }

  @Test
  void drawingsShowThemAsText() {
    for (String view : List.of("#/timeline", "#/network", "#/map", "#/readouts",
        "#/alignment?states=X1,X2,CHN")) {
      Page page = open(view);
      assertThat(page.locator("#view script, #view img, #view iframe").count()).as(view).isZero();
      page.close();
    }
    Page page = open("");
    page.locator("#search").fill("script");
    page.locator("#results a").first().waitFor();
    assertThat(page.locator("#results script").count()).isZero();
  }

  @Test
  void parametersThatAreForgedBreakNothing() {
    Random random = new Random(7);
    for (String view : VIEWS) {
      for (int i = 0; i < 4; i++) {
        String value = STRINGS.get(random.nextInt(STRINGS.size()));
        forged("#/" + view + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
      }
      forged("#/" + view + "%FF%00%");
    }
  }

  /** The view is shown or says what is wrong; the server refuses what is wrong, and never fails at it. */
  private void forged(String hash) {
    Page page = open(hash);
    assertThat(
        page.locator("#view script, #view img, #view iframe, #view form:not(.filters)").count())
        .as(hash).isZero();
    explorer().forgetRefusals();
    page.close();
  }
}
