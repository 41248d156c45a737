package entente.serve.sparql;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** Chooses how results are written: by the parameter {@code format}, or by Accept. */
public final class ResultFormat {
  private static final Map<String, Lang> ROWS = ordered("application/sparql-results+json",
      ResultSetLang.RS_JSON, "application/json", ResultSetLang.RS_JSON,
      "application/sparql-results+xml", ResultSetLang.RS_XML, "application/xml",
      ResultSetLang.RS_XML, "text/csv", ResultSetLang.RS_CSV, "text/tab-separated-values",
      ResultSetLang.RS_TSV);
  private static final Map<String, Lang> TRIPLES = ordered("text/turtle", Lang.TURTLE,
      "application/n-triples", Lang.NTRIPLES, "application/rdf+xml", Lang.RDFXML,
      "application/ld+json", Lang.JSONLD, "text/plain", Lang.NTRIPLES);
  private static final Map<String, String> WORDS = Map.of("json",
      "application/sparql-results+json", "xml", "application/sparql-results+xml", "csv", "text/csv",
      "tsv", "text/tab-separated-values", "ttl", "text/turtle", "nt", "application/n-triples",
      "rdf", "application/rdf+xml", "jsonld", "application/ld+json");

  private ResultFormat() {}

  /**
   * A media type, and how to write it.
   *
   * @param type to be named in the answer
   * @param language of RIOT
   */
  public record Choice(String type, Lang language) {
    /** With the encoding, where the type is text. */
    public String contentType() {
      return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }
  }

  /** For rows and for yes or no. */
  public static Choice ofRows(Exchange exchange) {
    return choose(exchange, ROWS);
  }

  /** For triples. */
  public static Choice ofTriples(Exchange exchange) {
    return choose(exchange, TRIPLES);
  }

  /** The media types of triples, by preference. */
  public static List<String> tripleTypes() {
    return List.copyOf(TRIPLES.keySet());
  }

  /** How to write a type of triples. */
  public static Optional<Lang> language(String type) {
    return Optional.ofNullable(TRIPLES.get(type));
  }

  private static Choice choose(Exchange exchange, Map<String, Lang> offers) {
    Optional<String> word = exchange.parameter("format");
    String type = word.map(ResultFormat::type)
        .orElseGet(() -> exchange.choose(List.copyOf(offers.keySet())));
    Lang language = offers.get(type);
    if (language == null) {
      throw Refusal.of(406, "not-acceptable", "This answer cannot be had as " + type + "; there is "
          + String.join(", ", offers.keySet()) + ".");
    }
    return new Choice(type, language);
  }

  private static String type(String word) {
    String type = WORDS.get(word);
    if (type == null) {
      throw Refusal.badRequest("There is no format " + word + "; there are "
          + String.join(", ", WORDS.keySet().stream().sorted().toList()) + ".");
    }
    return type;
  }

  private static Map<String, Lang> ordered(Object... pairs) {
    Map<String, Lang> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], (Lang) pairs[i + 1]);
    }
    return map;
  }
}
