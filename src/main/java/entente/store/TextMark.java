package entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there while database and text index are committed one after the other: found when
 * the store is opened, it says that a crash came between, and that the index must be rebuilt.
 */
record TextMark(Path directory) {
  private Path file() {
    return directory.resolve("text-unfinished");
  }

  boolean isSet() {
    return Files.exists(file());
  }

  void set() {
    try {
      FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
      sync();
    } catch (IOException e) {
      throw new StoreException("the store " + directory + " cannot be written: " + e, e);
    }
  }

  void clear() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new StoreException("the store " + directory + " cannot be written: " + e, e);
    }
  }

  private void sync() throws IOException {
    try (FileChannel folder = FileChannel.open(directory, StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
