package entente.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests one by one, not too often. Where the service is busy or silent it waits, as long as
 * the service asks or longer each time, and tries again.
 */
public final class PoliteClient {
  private static final int OK = 200;
  /** Too many requests, and what stands for a server that is not there at the moment. */
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_SHOWN = 200;

  private final HttpClient client = HttpClient.newBuilder()
      .followRedirects(HttpClient.Redirect.NORMAL).build();
  private final Manners manners;
  private final Pause pause;
  private @Nullable Instant last;
  private int requests;

  /** @param pause how it waits */
  public PoliteClient(Manners manners, Pause pause) {
    this.manners = manners;
    this.pause = pause;
  }

  /** How many requests were made. */
  public int requests() {
    return requests;
  }

  /** The body of a resource. */
  String get(URI address) {
    return send(address, HttpRequest.newBuilder(address).GET(), "application/json");
  }

  /** The answer to a form of one field. */
  String post(URI address, String field, String value, String accept) {
    String form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return send(address, HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form)), accept);
  }

  private String send(URI address, HttpRequest.Builder builder, String accept) {
    HttpRequest request = builder.timeout(manners.timeout()).header("Accept", accept)
        .header("User-Agent", manners.userAgent()).build();
    String trouble = "";
    for (int attempt = 1; attempt <= manners.tries(); attempt++) {
      pace();
      Duration wait = Duration.ofSeconds(1L << attempt);
      try {
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        String body = body(address, response);
        if (response.statusCode() == OK) {
          return body;
        }
        trouble = "it answers " + response.statusCode() + shown(body);
        if (!BUSY.contains(response.statusCode())) {
          throw new LinkingException(
              "the service " + address + " refuses: " + trouble
                  + "; check its address, and whether it wants to know who asks (--contact)");
        }
        wait = retryAfter(response, wait);
      } catch (HttpTimeoutException e) {
        trouble = "no answer within " + manners.timeout().toSeconds() + " seconds";
      } catch (IOException e) {
        trouble = e.getMessage() == null ? "it cannot be reached" : e.getMessage();
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
      if (attempt < manners.tries()) {
        waitFor(wait, address);
      }
    }
    throw new LinkingException("the service " + address + " does not answer, after "
        + manners.tries() + " tries: " + trouble + "; check the network, or try again later");
  }

  private static String body(URI address, HttpResponse<InputStream> response) throws IOException {
    try (InputStream stream = response.body()) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new LinkingException("the service " + address
            + " answers with more than 16 MB; ask for less with --candidates");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void pace() {
    Instant before = last;
    if (before != null) {
      Duration left = manners.gap().minus(Duration.between(before, Instant.now()));
      if (left.isPositive()) {
        sleep(left);
      }
    }
    last = Instant.now();
    requests++;
  }

  private void waitFor(Duration wait, URI address) {
    if (wait.compareTo(manners.longestWait()) > 0) {
      throw new LinkingException("the service " + address + " is busy, and asks to wait for "
          + wait.toSeconds() + " seconds; run the command again then, it goes on where it was");
    }
    sleep(wait);
  }

  private void sleep(Duration time) {
    try {
      pause.wait(time);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static LinkingException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new LinkingException("interrupted; run the command again, it goes on where it was", e);
  }

  /** What the service asks for, in seconds or as a date; otherwise what is given. */
  private static Duration retryAfter(HttpResponse<?> response, Duration otherwise) {
    String asked = response.headers().firstValue("Retry-After").orElse("").strip();
    if (asked.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(asked));
    }
    try {
      ZonedDateTime until = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(Instant.now(), until.toInstant());
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException e) {
      return otherwise;
    }
  }

  private static String shown(String body) {
    String line = body.strip().replaceAll("\\s+", " ");
    return line.isEmpty()
        ? ""
        : " (" + line.substring(0, Math.min(line.length(), MOST_SHOWN)) + ")";
  }
}
