package entente.serve.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request, and its answer. */
public final class Exchange {
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final String address;
  private @Nullable Instant lastModified;

  /** @param address where the server is for clients; empty where the header Host says it */
  Exchange(HttpServletRequest request, HttpServletResponse response, String address) {
    this.address = address;
    this.request = request;
    this.response = response;
  }

  /** Such as POST; HEAD counts as GET. */
  public String method() {
    return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
  }

  /** The path, decoded, beginning with a slash. */
  public String path() {
    return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
  }

  /** What of the path comes after a prefix. */
  public String pathAfter(String prefix) {
    return path().substring(Math.min(prefix.length(), path().length()));
  }

  /** Where this server is for the client, such as {@code http://127.0.0.1:3030}. */
  public String origin() {
    String host = request.getHeader("Host");
    return !address.isEmpty()
        ? address
        : request.getScheme() + "://" + (host == null ? request.getServerName() : host);
  }

  /** The address that was asked for, without its query and as it was written. */
  public String address() {
    return origin() + request.getRequestURI();
  }

  /** The address of who asks, as numbers. */
  public String remote() {
    return request.getRemoteAddr();
  }

  /** How many bytes are sent with the request. */
  public long length() {
    return Math.max(0, request.getContentLengthLong());
  }

  /** A header; empty where it is not there. */
  public String header(String name) {
    String value = request.getHeader(name);
    return value == null ? "" : value;
  }

  /** The value of a parameter, of the address or of a form. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  /** All values of a parameter. */
  public List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** The names of all parameters. */
  public List<String> parameterNames() {
    return new ArrayList<>(Collections.list(request.getParameterNames()));
  }

  /** What kind of body was sent, without parameters and in small letters. */
  public String contentType() {
    return kind(request.getContentType());
  }

  static String kind(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The body. */
  public byte[] body() throws IOException {
    return request.getInputStream().readAllBytes();
  }

  /** Reads what is sent, up to that many bytes, and drops it, so that whoever sends it hears why. */
  void drop(long most) {
    try {
      request.getInputStream().skip(most);
    } catch (IOException e) {
      // Who hangs up does not hear the answer.
    }
  }

  /**
   * The body, or its parts where it is a form with files.
   *
   * @throws Refusal if such a form is not well-formed
   */
  public List<Body> bodies() throws IOException {
    if (!contentType().equals(Gate.FILES)) {
      return List.of(new Body(contentType(), body()));
    }
    try {
      List<Body> parts = new ArrayList<>();
      for (Part part : request.getParts()) {
        parts.add(new Body(kind(part.getContentType()), part.getInputStream().readAllBytes()));
      }
      return parts;
    } catch (ServletException | IllegalStateException e) {
      throw Refusal.badRequest("The form with files cannot be read: " + e.getMessage());
    }
  }

  /**
   * The body as text.
   *
   * @throws Refusal if it is not in UTF-8
   */
  public String text() throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body())).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("The body is not in UTF-8.");
    }
  }

  /**
   * What of several types the client likes best.
   *
   * @throws Refusal with status 406 if it wants none of them
   */
  public String choose(List<String> offers) {
    response.setHeader("Vary", "Accept");
    return MediaChoice.choose(header("Accept"), offers).orElseThrow(() -> Refusal.of(406,
        "not-acceptable",
        "There is " + String.join(", ", offers) + ", and not what the header Accept asks for."));
  }

  /** Adds a header to the answer. */
  public void setHeader(String name, String value) {
    response.setHeader(name, value);
  }

  /** The status of the answer that was given. */
  public int status() {
    return response.getStatus();
  }

  /** Answers with a text. */
  public void send(int status, String type, String text) throws IOException {
    send(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with bytes. */
  public void send(int status, String type, byte[] bytes) throws IOException {
    try (Spool spool = new Spool(Long.MAX_VALUE)) {
      spool.write(bytes, 0, bytes.length);
      send(status, type, spool);
    }
  }

  /**
   * Says when what is sent was last changed. A time of this second is not said, as there may be another
   * change in it (RFC 9110, 8.8.2.2). Who keeps it asks each time whether it still holds.
   */
  public void setLastModified(Instant time) {
    response.setHeader("Cache-Control", "no-cache");
    if (time.isBefore(Instant.now().truncatedTo(ChronoUnit.SECONDS))) {
      response.setDateHeader("Last-Modified", time.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
      lastModified = time;
    }
  }

  /** Answers with what is whole in a spool; with 304 where the client has it already. */
  public void send(int status, String type, Spool spool) throws IOException {
    if (status == HttpServletResponse.SC_OK && isKnown(spool.tag())) {
      return;
    }
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLengthLong(spool.size());
    if (!request.getMethod().equals("HEAD")) {
      spool.sendTo(response.getOutputStream());
    }
  }

  /**
   * Answers with a file; where it cannot be read to its end, the connection fails.
   *
   * @param tag what tells it from other files
   */
  public void send(String type, String tag, long bytes, InputStream file) throws IOException {
    if (!isKnown(tag)) {
      response.setContentType(type);
      response.setContentLengthLong(bytes);
      if (!request.getMethod().equals("HEAD")) {
        file.transferTo(response.getOutputStream());
      }
    }
  }

  private boolean isKnown(String tag) {
    String quoted = '"' + tag + '"';
    response.setHeader("ETag", quoted);
    if (has(quoted)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return true;
    }
    return false;
  }

  /** Whether the client has what it asks for: by its tag, or else by its time (RFC 9110, 13.2.2). */
  private boolean has(String tag) {
    String tags = header("If-None-Match");
    if (!tags.isEmpty() || lastModified == null || !method().equals("GET")) {
      return tags.contains(tag) || tags.equals("*");
    }
    try {
      long since = request.getDateHeader("If-Modified-Since");
      return since >= 0
          && !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.ofEpochMilli(since));
    } catch (IllegalArgumentException e) {
      // No date: as if it were not there.
      return false;
    }
  }

  /** Sends the client elsewhere, with status 303. */
  public void seeOther(String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
    response.setContentLength(0);
  }

  /** Tells why a request is refused: as JSON to who asks for JSON, else as text. */
  void refuse(Refusal refusal) throws IOException {
    if (response.isCommitted()) {
      throw new IOException("the answer had begun");
    }
    response.setHeader("Cache-Control", "no-store");
    if (refusal.retryAfter() > 0) {
      response.setHeader("Retry-After", Integer.toString(refusal.retryAfter()));
    }
    if (header("Accept").contains("json")) {
      send(refusal.status(), "application/json", new RefusalWriter().json(refusal));
    } else {
      send(refusal.status(), "text/plain;charset=utf-8", refusal.getMessage() + "\n");
    }
  }
}
