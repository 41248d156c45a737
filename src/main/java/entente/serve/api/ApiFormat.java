package entente.serve.api;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer of {@code /api} can be had. */
enum ApiFormat {
  /** SPARQL 1.1 results in JSON. */
  JSON("application/sparql-results+json"),
  /** For programs that name no more than this. */
  PLAIN_JSON("application/json"),
  /** SPARQL 1.1 results in CSV. */
  CSV("text/csv"),
  /** SPARQL 1.1 results in TSV. */
  TSV("text/tab-separated-values"),
  /** A page with the rows, a form and the same in other formats. */
  HTML("text/html"),
  /** A table of GitHub's Markdown. */
  MD("text/markdown"),
  /** A network, where the first two columns are the ends of ties. */
  GRAPHML("application/graphml+xml"),
  /** The same as Gephi reads it. */
  GEXF("application/gexf+xml"),
  /** Not the answer, but the query that gives it. */
  RQ("application/sparql-query");

  private final String type;

  ApiFormat(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  String contentType() {
    return type.startsWith("text/") ? type + ";charset=utf-8" : type;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that have a word of their own. */
  static List<ApiFormat> named() {
    return Arrays.stream(values()).filter(each -> each != PLAIN_JSON).toList();
  }

  /** By the parameter {@code format}, or by Accept. */
  static ApiFormat of(Exchange exchange) {
    String word = exchange.parameter("format").orElse("");
    if (!word.isEmpty()) {
      return named().stream().filter(each -> each.word().equals(word)).findFirst()
          .orElseThrow(() -> Refusal.badRequest("There is no format " + word + "; there are "
              + named().stream().map(ApiFormat::word).collect(Collectors.joining(", ")) + "."));
    }
    String type = exchange.choose(Arrays.stream(values()).map(ApiFormat::type).toList());
    return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst()
        .orElseThrow();
  }
}
