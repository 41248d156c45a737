package entente.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlParserTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 4);

  private static Document parse(String text) throws RefusedException {
    return new HtmlParser().parse(new TextFile("a.html", "a.html", text),
        ReadOptions.DEFAULT.withDate(LocalDate.of(1999, 1, 1)));
  }

  private static Document withHead(String head) throws RefusedException {
    return parse("<html><head>" + head + "</head><body><p>Lavrov met Qin.</p></body></html>");
  }

  @Test
  void scriptsStylesAndNavigationAreDroppedAndBlocksAreParagraphs() throws RefusedException {
    Document document = parse("""
        <!DOCTYPE html>
        <html lang="en"><head><title>Talks in Goa | Ministry</title>
        <script>var met = "Biden met Putin";</script><style>p { color: red }</style></head>
        <body class="nav">
        <header><nav><a href="/">Home</a></nav>Ministry</header>
        <div class="breadcrumb">News / Goa</div>
        <article>
          <h1>Talks in Goa</h1>
          <p>Foreign Minister <b>Sergei&nbsp;Lavrov</b> met
             <a href="/qin">Qin Gang<span class="hidden">Qin Gang, born 1966</span></a>.</p>
          <script>document.write("Xi met Kim");</script>
          <div>They agreed<br>to meet again.<br><br>They opposed hegemony.</div>
          <ul><li>Trade</li><li>Exchanges</li></ul>
          <table><tr><td>Goa</td><td>India</td></tr></table>
          <aside>Read also: Macron met Scholz</aside>
          <form><button>Share</button></form>
          <p><a href="/tags/sco" rel="nofollow tag">SCO</a></p>
        </article>
        <article><p>A teaser.</p></article>
        <footer>Contact</footer>
        </body></html>
        """);
    assertThat(document.title()).isEqualTo("Talks in Goa");
    assertThat(document.text()).isEqualTo("""
        Foreign Minister Sergei Lavrov met Qin Gang.

        They agreed
        to meet again.

        They opposed hegemony.

        Trade

        Exchanges

        Goa India""");
  }

  @Test
  void theBodyStandsInWhereThereIsNoArticle() throws RefusedException {
    assertThat(parse("<header>Site</header><p>Lavrov met Qin.</p><footer>Contact</footer>").text())
        .isEqualTo("Lavrov met Qin.");
  }

  @Test
  void theHeadlineIsNotReadTwice() throws RefusedException {
    Document document = parse("<main><h1>Talks in Goa</h1><p>Lavrov met Qin.</p></main>");
    assertThat(document.title()).isEqualTo("Talks in Goa");
    assertThat(document.text()).isEqualTo("Lavrov met Qin.");
  }

  @Test
  void theDateIsFoundInEachVocabulary() throws RefusedException {
    List<String> heads = List.of(
        "<meta property='article:published_time' content='2023-05-04T22:10:00+08:00'>",
        "<meta name='DC.date.issued' content='2023-05-04'>",
        "<meta name='citation_publication_date' content='2023/05/04'>",
        "<meta name='pubdate' content='Thu, 04 May 2023 10:00:00 GMT'>",
        "<meta name='date' content='20230504'>", "<meta name='date' content='May 4, 2023'>",
        "<meta name='date' content='4 May 2023'>",
        "<meta itemprop='datePublished' content='2023-05-04'>",
        "<time datetime='2023-05-04T10:00'>Thursday</time>", "<time>May 4, 2023 10:30</time>",
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
            + "\"datePublished\": \"2023-05-04T10:00:00Z\"}</script>");
    for (String head : heads) {
      assertThat(withHead(head).date()).as(head).isEqualTo(DAY);
    }
  }

  @Test
  void aDateInWordsThatSayNoDayIsPassedOver() throws RefusedException {
    assertThat(withHead("<time>two hours ago</time><time>4 May 2023</time>").date())
        .isEqualTo(DAY);
    assertThat(withHead("<time>yesterday</time>").date()).isEqualTo(LocalDate.of(1999, 1, 1));
  }

  @Test
  void openGraphStatesTitleSiteAndAddress() throws RefusedException {
    Document document = withHead("""
        <title>Goa - Site</title>
        <meta property="og:title" content="Talks in Goa">
        <meta property="og:site_name" content="Global Times">
        <meta property="og:url" content="https://example.org/goa">
        <meta property="og:locale" content="en_US">
        """);
    assertThat(document).extracting(Document::title, Document::publisher, Document::url,
        Document::language).containsExactly("Talks in Goa", "Global Times",
            URI.create("https://example.org/goa"), "en-US");
  }

  @Test
  void dublinCoreStatesPublisherAndSource() throws RefusedException {
    Document document = withHead("""
        <meta name="DC.publisher" content="Global Times">
        <meta name="DC.source" content="Chinese Foreign Ministry">
        <link rel="canonical" href="/relative"><link rel="canonical" href="https://example.org/x">
        """);
    assertThat(document).extracting(Document::publisher, Document::primarySource, Document::url)
        .containsExactly("Global Times", "Chinese Foreign Ministry",
            URI.create("https://example.org/x"));
  }

  @Test
  void jsonLdStatesWhatTheArticleIs() throws RefusedException {
    Document document = withHead("""
        <script type="application/ld+json">broken {</script>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@graph": [
          {"@type": "Organization", "name": "Nobody"},
          {"@type": ["NewsArticle"], "headline": "Talks in Goa",
           "publisher": {"@type": "Organization", "name": "Global Times"},
           "sourceOrganization": {"name": "Chinese Foreign Ministry"},
           "datePublished": "2023-05-04", "inLanguage": "en"}]}
        </script>
        """);
    assertThat(document).extracting(Document::title, Document::publisher, Document::primarySource,
        Document::date).containsExactly("Talks in Goa", "Global Times", "Chinese Foreign Ministry",
            DAY);
  }

  @Test
  void microdataStatesHeadlineAndPublisherByItsName() throws RefusedException {
    Document document = parse("""
        <div itemscope itemtype="https://schema.org/NewsArticle">
          <h2 itemprop="headline">Talks in Goa</h2>
          <span itemprop="publisher" itemscope><b itemprop="name">Global Times</b> Beijing</span>
          <div itemprop="articleBody"><p>Lavrov met Qin.</p></div>
        </div>
        """);
    assertThat(document).extracting(Document::title, Document::publisher, Document::text)
        .containsExactly("Talks in Goa", "Global Times", "Lavrov met Qin.");
  }
}
