package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * When a store was last written to: the time of its file {@code layout}.
 *
 * @param directory of the store
 */
record ChangeTime(Path directory) {
  /** Now. */
  void set() {
    try {
      Files.setLastModifiedTime(file(), FileTime.from(Instant.now()));
    } catch (IOException e) {
      throw new StoreException("the store " + directory + " cannot be written: " + e, e);
    }
  }

  Instant get() {
    try {
      return Files.getLastModifiedTime(file()).toInstant();
    } catch (IOException e) {
      throw new StoreException("the store " + directory + " cannot be read: " + e, e);
    }
  }

  private Path file() {
    return directory.resolve("layout");
  }
}
