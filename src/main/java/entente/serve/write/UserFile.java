package entente.serve.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file with a line {@code NAME:HASH} for each user; lines that begin with {@code #} are comments.
 * It is read again when it was changed; one that is wrong then changes nothing, and the log says so.
 */
final class UserFile {
  private static final Logger LOG = LoggerFactory.getLogger(UserFile.class);

  private final Path file;
  private Version version;
  private Known known;

  /** @throws IllegalArgumentException if it cannot be read, or a line is not of that form */
  UserFile(Path file) {
    this.file = file;
    try {
      this.version = version();
      this.known = read();
    } catch (IOException e) {
      throw new IllegalArgumentException("the users " + file + " cannot be read: " + e, e);
    }
  }

  /**
   * Who is named.
   *
   * @param users with the hashes of their passwords
   * @param nobody takes as long as the slowest of these, so that who is not known is answered as late as
   *     who has a wrong password
   */
  record Known(Map<String, PasswordHash> users, PasswordHash nobody) {
    static Known of(Map<String, PasswordHash> users) {
      int iterations = users.values().stream().mapToInt(PasswordHash::iterations).max().orElse(1);
      return new Known(Map.copyOf(users), PasswordHash.of(new char[0], iterations));
    }
  }

  private record Version(FileTime changed, long bytes) {}

  private Version version() throws IOException {
    return new Version(Files.getLastModifiedTime(file), Files.size(file));
  }

  /** Who is named now. */
  synchronized Known known() {
    try {
      Version now = version();
      if (!now.equals(version)) {
        version = now;
        known = read();
        LOG.info("The users {} were read again: {} of them", file, known.users().size());
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.error("The users stay as they were: {}", e.getMessage());
    }
    return known;
  }

  private Known read() throws IOException {
    Map<String, PasswordHash> users = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        readLine(line, file + ", line " + (i + 1), users);
      }
    }
    if (users.isEmpty()) {
      throw new IllegalArgumentException(
          "the users " + file + ": nobody is named; ./entente password NAME makes a line");
    }
    return Known.of(users);
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
}
