package entente.serve.write;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.write.UserFile.Known;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Who may write, with the hashes of their passwords; proven by HTTP Basic (RFC 7617). */
public final class Users {
  private static final String BASIC = "basic ";
  /** Stretching a password takes a processor a while, on purpose; more would stop all else. */
  private static final int AT_ONCE = 2;

  private final UserFile file;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  private Users(UserFile file) {
    this.file = file;
  }

  /**
   * Those of a file, now and when it is changed.
   *
   * @throws IllegalArgumentException if it cannot be read, or a line is not of its form
   */
  public static Users read(Path file) {
    return new Users(new UserFile(file));
  }

  /**
   * Who sends a request.
   *
   * @throws Refusal with 401 if that is not proven, 429 if too many are being looked at
   */
  String of(Exchange exchange) {
    String header = exchange.header("Authorization");
    String[] given = header.regionMatches(true, 0, BASIC, 0, BASIC.length())
        ? decoded(header.substring(BASIC.length()).strip()).split(":", 2)
        : new String[0];
    if (given.length != 2 || !isRight(given[0], given[1].toCharArray())) {
      exchange.setHeader("WWW-Authenticate", "Basic realm=\"Entente\", charset=\"UTF-8\"");
      throw Refusal.of(401, "unauthorized", "Writing needs a name and a password of this server.");
    }
    return given[0];
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private boolean isRight(String name, char[] password) {
    try {
      if (!places.tryAcquire(2, TimeUnit.SECONDS)) {
        throw Refusal.forNow(429, "too-many-requests",
            "Too many passwords are being looked at: try again in some seconds.", 5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      Known known = file.known();
      return known.users().getOrDefault(name, known.nobody()).fits(password)
          && known.users().containsKey(name);
    } finally {
      places.release();
    }
  }
}
