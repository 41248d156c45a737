package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Stops a write while there is still room to undo it: a memory-mapped database that meets a full
 * disk takes the process down with it.
 *
 * @param where what is full, for the message
 * @param usable bytes left
 * @param reserve bytes that must be left
 */
record FreeSpace(Path where, LongSupplier usable, long reserve) {
  private static final long MEGABYTE = 1 << 20;
  private static final long RESERVE = 100 * MEGABYTE;

  /** The disk on which a folder is. */
  static FreeSpace of(Path directory) {
    return new FreeSpace(directory, () -> usable(directory), RESERVE);
  }

  private static long usable(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace();
    } catch (IOException e) {
      throw new StoreException("the disk of " + directory + " cannot be read: " + e, e);
    }
  }

  /** @throws StoreException if less than the reserve is left */
  void check() {
    long left = usable.getAsLong();
    if (left < reserve) {
      throw new StoreException("the disk of " + where + " is full (" + left / MEGABYTE
          + " MB left, " + reserve / MEGABYTE + " MB needed): make room and try again; "
          + "what was being written is undone, all before it is kept");
    }
  }
}
