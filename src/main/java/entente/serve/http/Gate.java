package entente.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;

/**
 * What every request goes through: requests of a wrong kind, with too large a body or for another
 * host end here. Whoever asks by a name that this server was not given may be a page on the web
 * that made its own name point here.
 *
 * @param mostBytes that a body may have
 * @param hosts names that the server answers to; empty where it answers to all
 * @param origins of pages elsewhere that may read; {@code *} for all
 * @param isWritable whether graphs and updates may be sent
 */
public record Gate(long mostBytes, Set<String> hosts, Set<String> origins, boolean isWritable) {
  /** What a form with files is. */
  static final String FILES = "multipart/form-data";

  /** What to do where writing is off. */
  public static final String SWITCHED_OFF = "Writing is switched on by the setting users.";
  private static final Set<String> READING = Set.of("GET", "HEAD");
  /** JSON-LD is not among them: a context in it can name an address that would be fetched. */
  private static final Set<String> SHAPES = Set.of("text/turtle", "application/n-triples",
      "application/rdf+xml");
  private static final Set<String> GRAPHS = Set.of("text/turtle", "application/n-triples",
      "application/rdf+xml", "application/ld+json", FILES);
  private static final Set<String> UPDATES = Set.of("application/sparql-query",
      "application/sparql-update", "application/x-www-form-urlencoded");
  private static final Set<String> QUERIES = Set.of("application/sparql-query",
      "application/x-www-form-urlencoded");
  /** Scripts, styles, images and data come from this server alone, and no page may frame it. */
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
      + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; "
      + "base-uri 'none'; frame-ancestors 'none'";

  /** How much of what is too large is read, for an answer that comes while it is being sent is lost. */
  private static final long DROPPED = 20_000_000;

  public Gate {
    hosts = Set.copyOf(hosts);
    origins = Set.copyOf(origins);
  }

  /** Lets a request through; false where it has been answered here, as a preflight is. */
  boolean lets(Exchange exchange, HttpServletRequest request, HttpServletResponse response) {
    secure(response);
    allowReading(exchange, response);
    requireHost(exchange.header("Host"));
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", allowed(exchange));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return false;
    }
    boolean isGraph = isWritable && isGraph(exchange);
    if (request.getMethod().equals("POST") || isGraph && request.getMethod().equals("PUT")) {
      requireBody(exchange, request.getContentLengthLong(), response);
    } else if (!READING.contains(request.getMethod())
        && !(isGraph && request.getMethod().equals("DELETE"))) {
      response.setHeader("Allow", allowed(exchange));
      throw refuse(response, 405, "method-not-allowed", isWritable
          ? "Only graphs below /data are written by " + request.getMethod() + "."
          : "This server is for reading: GET, HEAD, and POST with a query. " + SWITCHED_OFF);
    }
    return true;
  }

  private String allowed(Exchange exchange) {
    return isWritable && isGraph(exchange)
        ? "GET, HEAD, POST, PUT, DELETE, OPTIONS"
        : "GET, HEAD, POST, OPTIONS";
  }

  private static boolean isGraph(Exchange exchange) {
    return exchange.path().equals("/data") || exchange.path().startsWith("/data/");
  }

  private static void secure(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Content-Security-Policy", POLICY);
  }

  /** Other sites' pages may read, without cookies or passwords, where that was allowed. */
  private void allowReading(Exchange exchange, HttpServletResponse response) {
    String origin = exchange.header("Origin");
    boolean isAllowed = origins.contains("*") || origins.contains(origin);
    response.setHeader("Cross-Origin-Resource-Policy",
        origins.isEmpty() ? "same-origin" : "cross-origin");
    if (!origin.isEmpty() && isAllowed) {
      response.setHeader("Access-Control-Allow-Origin", origins.contains("*") ? "*" : origin);
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified, Link, Retry-After");
      response.setHeader("Access-Control-Max-Age", "3600");
    }
  }

  private void requireHost(String header) {
    String name = header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    if (!hosts.isEmpty() && !hosts.contains(name)) {
      throw Refusal.of(421, "other-host", "This server does not answer to the name in the header "
          + "Host; the setting hosts lists the names that it answers to.");
    }
  }

  private void requireBody(Exchange exchange, long length, HttpServletResponse response) {
    Set<String> kinds = kinds(exchange);
    if (!kinds.contains(exchange.contentType())) {
      throw refuse(response, 415, "unsupported-media-type",
          "What is sent to " + exchange.path() + " must be one of "
              + String.join(", ", kinds.stream().sorted().toList())
              + (isWritable ? "." : "; this server is for reading. " + SWITCHED_OFF));
    } else if (length < 0) {
      throw refuse(response, 411, "length-required", "Content-Length must be given.");
    } else if (length > mostBytes) {
      exchange.drop(DROPPED);
      throw refuse(response, 413, "request-too-large",
          "No more than " + mostBytes + " bytes can be sent.");
    }
  }

  private Set<String> kinds(Exchange exchange) {
    if (exchange.path().equals("/shacl")) {
      return SHAPES;
    } else if (isWritable && isGraph(exchange)) {
      return GRAPHS;
    }
    return isWritable && exchange.path().equals("/sparql") ? UPDATES : QUERIES;
  }

  /** The body is not read, or not all of it, so the connection cannot be used again. */
  private static Refusal refuse(HttpServletResponse response, int status, String code,
      String why) {
    response.setHeader("Connection", "close");
    return Refusal.of(status, code, why);
  }
}
