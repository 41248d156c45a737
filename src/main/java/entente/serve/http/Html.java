package entente.serve.http;

import entente.map.Iris;
import entente.map.Prefixes;
import java.util.Map;

/** Pages of this server. What comes from data or from a request is text in them, never markup. */
public final class Html {
  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/style.css">
      </head>
      <body>
      <main>
      <p><a href="/">Entente</a></p>
      <h1>%s</h1>
      %s
      </main>
      </body>
      </html>
      """;

  private Html() {}

  /**
   * A whole page.
   *
   * @param title as text
   * @param body as markup
   */
  public static String page(String title, String body) {
    return PAGE.formatted(escape(title), escape(title), body);
  }

  /** Text as it is written in markup and in attributes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;").replace("'", "&#39;");
  }

  /** A link to an IRI: to its page here, or else where it is; only as text where it is no address of the web. */
  public static String link(String iri, String text) {
    String address = iri.startsWith(Iris.BASE)
        ? "/id/" + iri.substring(Iris.BASE.length())
        : iri;
    boolean isSafe = iri.startsWith("https://") || iri.startsWith("http://");
    return isSafe
        ? "<a href=\"" + escape(address) + "\">" + escape(text) + "</a>"
        : escape(text);
  }

  /** An IRI with a prefix, where there is one. */
  public static String shorten(String iri) {
    if (iri.startsWith(Iris.BASE)) {
      return iri.substring(Iris.BASE.length());
    }
    for (Map.Entry<String, String> each : Prefixes.ALL.entrySet()) {
      if (iri.startsWith(each.getValue())) {
        return each.getKey() + ":" + iri.substring(each.getValue().length());
      }
    }
    return iri;
  }
}
