package entente.read.document;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is its article, and takes out what is not prose. */
final class HtmlMain {
  /** What no reader of the article reads. */
  private static final String NOT_PROSE = String.join(",", "script", "style", "noscript",
      "template",
      "iframe", "object", "svg", "canvas", "form", "button", "select", "dialog", "nav", "aside",
      "footer", "[rel~=(?i)\\btag\\b]", "[hidden]", "[aria-hidden=true]", "[role=navigation]",
      "[role=banner]",
      "[role=contentinfo]", "[role=complementary]", "[role=search]", "[role=dialog]",
      "[role=tablist]", "[style*=display:none]", "[style*=display: none]",
      "[itemtype$=/SiteNavigationElement]", "[itemtype$=/WPHeader]", "[itemtype$=/WPFooter]");

  /** Names that pages give to such parts where the element itself does not say so. */
  private static final String BY_CLASS = classes("nav", "navbar", "navigation", "menu",
      "breadcrumb", "breadcrumbs", "sidebar", "hidden", "visually-hidden", "sr-only",
      "screen-reader-text", "share", "sharing", "social", "social-share", "related",
      "related-articles", "related-posts", "comments", "newsletter", "advertisement", "cookie",
      "cookie-banner", "cookie-notice", "pagination", "skip-link");

  /** Where the article stands, the surest first. */
  private static final List<String> PLACES = List.of("[itemprop~=(?i)^articleBody$]", "article",
      "main", "[role=main]");

  private HtmlMain() {}

  private static String classes(String... names) {
    return "." + String.join(",.", names);
  }

  /** The article's element, or the body; what is not prose is taken out of the page for good. */
  static Element of(Document page) {
    page.body().select(NOT_PROSE + "," + BY_CLASS).stream()
        .filter(element -> element != page.body()).forEach(Element::remove);
    for (String place : PLACES) {
      Element longest = page.body().select(place).stream().filter(Element::hasText)
          .max(Comparator.comparingInt(element -> element.text().length())).orElse(null);
      if (longest != null) {
        return longest;
      }
    }
    page.body().select("header").remove();
    return page.body();
  }
}
