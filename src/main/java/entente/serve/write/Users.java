package entente.serve.write;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Who may write, with the hashes of their passwords; proven by HTTP Basic (RFC 7617). */
public final class Users {
  private static final String BASIC = "basic ";
  /** Stretching a password takes a processor a while, on purpose; more would stop all else. */
  private static final int AT_ONCE = 2;

  private final Map<String, PasswordHash> users;
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  /** Who is not known is answered as late as who has a wrong password. */
  private final PasswordHash nobody;

  Users(Map<String, PasswordHash> users) {
    this.users = Map.copyOf(users);
    int iterations = users.values().stream().mapToInt(PasswordHash::iterations).max().orElse(1);
    this.nobody = PasswordHash.of(new char[0], iterations);
  }

  /**
   * Reads a file with a line {@code NAME:HASH} for each user; lines that begin with {@code #} are
   * comments.
   *
   * @throws IllegalArgumentException if it cannot be read, or a line is not of that form
   */
  public static Users read(Path file) {
    Map<String, PasswordHash> users = new HashMap<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          readLine(line, file + ", line " + (i + 1), users);
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("the users " + file + " cannot be read: " + e, e);
    }
    if (users.isEmpty()) {
      throw new IllegalArgumentException(
          "the users " + file + ": nobody is named; ./entente password NAME makes a line");
    }
    return new Users(users);
  }

  private static void readLine(String line, String where, Map<String, PasswordHash> users) {
    int colon = line.indexOf(':');
    try {
      String name = line.substring(0, Math.max(colon, 0));
      if (name.isEmpty()
          || users.put(name, PasswordHash.parse(line.substring(colon + 1))) != null) {
        throw new IllegalArgumentException("no name, or one that was there");
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage()
          + "; ./entente password NAME makes a line", e);
    }
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
      return users.getOrDefault(name, nobody).fits(password) && users.containsKey(name);
    } finally {
      places.release();
    }
  }
}
