package entente.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every request goes through: bodies that are too large or of a wrong kind end here. */
final class Gate implements Filter {
  /** Enough for a query or for shapes. */
  private static final int MOST_BYTES = 2_000_000;

  /** JSON-LD is not among them: a context in it can name an address that would be fetched. */
  private static final Set<String> SHAPES = Set.of("text/turtle", "application/n-triples",
      "application/rdf+xml");

  private static final Set<String> QUERIES = Set.of("application/sparql-query",
      "application/x-www-form-urlencoded");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    boolean hasBody = asked.getMethod().equals("POST");
    Set<String> kinds = asked.getServletPath().equals("/shacl") ? SHAPES : QUERIES;
    if (!hasBody && !Set.of("GET", "HEAD", "OPTIONS").contains(asked.getMethod())) {
      refuse(answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED,
          "This server is for reading: GET, HEAD, and POST with a query.");
    } else if (hasBody && !kinds.contains(kind(asked.getContentType()))) {
      refuse(answer, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "What is sent to " + asked.getServletPath() + " must be one of " + sorted(kinds)
              + "; this server is for reading.");
    } else if (hasBody && asked.getContentLengthLong() < 0) {
      refuse(answer, HttpServletResponse.SC_LENGTH_REQUIRED, "Content-Length must be given.");
    } else if (asked.getContentLengthLong() > MOST_BYTES) {
      refuse(answer, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "No more than " + MOST_BYTES + " bytes can be sent.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String kind(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  private static String sorted(Set<String> kinds) {
    return String.join(", ", kinds.stream().sorted().toList());
  }

  private static void refuse(HttpServletResponse answer, int status, String why)
      throws IOException {
    byte[] text = (why + "\n").getBytes(StandardCharsets.UTF_8);
    answer.setStatus(status);
    answer.setHeader("Connection", "close");
    answer.setContentType("text/plain;charset=utf-8");
    answer.setContentLength(text.length);
    answer.getOutputStream().write(text);
  }
}
