package entente.read.document;

import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page states of itself, in the vocabularies in use: plain meta names, Open Graph,
 * Dublin Core, Highwire (citation_), schema.org as microdata or JSON-LD, and HTML's own elements.
 * Where several state a field, the first usable one counts.
 */
final class HtmlMetadata {
  private static final List<String> TITLES = List.of("og:title", "citation_title", "dc.title",
      "dcterms.title", "title");
  private static final List<String> DATES = List.of("article:published_time", "og:published_time",
      "citation_publication_date", "citation_date", "citation_online_date", "dc.date",
      "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "dc.date.created",
      "parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "pubdate", "date");
  private static final List<String> PUBLISHERS = List.of("publisher", "source", "og:site_name",
      "citation_publisher", "dc.publisher", "dcterms.publisher", "application-name");
  private static final List<String> PRIMARY_SOURCES = List.of("primarysource", "original-source",
      "dc.source", "dcterms.source");
  private static final List<String> LANGUAGES = List.of("language", "dc.language",
      "dcterms.language", "og:locale");

  private final Document page;
  private final JsonLd article;
  private final Metadata metadata = new Metadata();

  HtmlMetadata(Document page) {
    this.page = page;
    this.article = JsonLd.ofArticle(page);
  }

  /** All that is stated and usable; a date only if it is one, or has the shape of one. */
  Metadata read() {
    first(MetadataField.ID, any -> true, Stream.of(metas(List.of("id"))));
    first(MetadataField.TITLE, any -> true, Stream.of(metas(TITLES), article.texts("headline"),
        items("headline"), texts("h1"), texts("title")));
    first(MetadataField.DATE, HtmlMetadata::isDate,
        Stream.of(metas(DATES), article.texts("datePublished"), items("datePublished"),
            texts("time[pubdate]"), texts("article time, main time"), texts("time")));
    first(MetadataField.PUBLISHER, any -> true,
        Stream.of(article.texts("publisher"), metas(PUBLISHERS), items("publisher")));
    first(MetadataField.PRIMARY_SOURCE, any -> true, Stream.of(metas(PRIMARY_SOURCES),
        article.texts("sourceOrganization"), article.texts("isBasedOn")));
    first(MetadataField.URL, HtmlMetadata::isAddress,
        Stream.of(attributes("link[rel=canonical]", "href"),
            metas(List.of("og:url", "citation_public_url")), article.texts("url")));
    first(MetadataField.LANGUAGE, any -> true, Stream.of(attributes("html[lang]", "lang"),
        metas(LANGUAGES), attributes("meta[http-equiv=content-language]", "content"),
        article.texts("inLanguage")));
    return metadata;
  }

  private void first(MetadataField field, Predicate<String> usable,
      Stream<Stream<String>> candidates) {
    candidates.flatMap(values -> values).map(String::strip)
        .filter(value -> !value.isEmpty() && usable.test(value)).findFirst()
        .ifPresent(value -> metadata.state(field, value, 1));
  }

  /** Contents of the meta elements of these names, in the order of the names. */
  private Stream<String> metas(List<String> names) {
    return names.stream().flatMap(name -> page.select("meta[content]").stream()
        .filter(meta -> name.equals(meta.attr("name").toLowerCase(Locale.ROOT))
            || name.equals(meta.attr("property").toLowerCase(Locale.ROOT)))
        .map(meta -> meta.attr("content")));
  }

  private Stream<String> items(String property) {
    return texts("[itemprop=" + property + "]");
  }

  private Stream<String> texts(String selector) {
    return page.select(selector).stream().map(HtmlMetadata::value);
  }

  private Stream<String> attributes(String selector, String attribute) {
    return page.select(selector).stream().map(element -> element.attr(attribute));
  }

  /** An element's value for machines where it has one, else its text. */
  private static String value(Element element) {
    Element name = element.hasAttr("itemscope") ? element.selectFirst("[itemprop=name]") : null;
    if (name != null && name != element) {
      return value(name);
    }
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private static boolean isDate(String value) {
    try {
      PublicationDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return PublicationDate.isIsoShaped(value);
    }
  }

  private static boolean isAddress(String value) {
    try {
      URI address = URI.create(value);
      return address.isAbsolute() && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
