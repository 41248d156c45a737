package entente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other processes out of a store. The lock is the operating system's, so that a file left
 * behind by a process that was killed locks nobody out; its content only tells who holds it.
 */
final class StoreLock implements AutoCloseable {
  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /** @throws StoreException if another process, or this one, has the store open */
  static StoreLock take(Path directory) {
    Path file = directory.resolve("lock");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        String holder = read(channel);
        channel.close();
        throw inUse(directory, holder);
      }
      write(channel, "process " + ProcessHandle.current().pid());
      return new StoreLock(channel);
    } catch (IOException e) {
      closeQuietly(channel);
      throw new StoreException("the store " + directory + " cannot be locked: " + e, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static StoreException inUse(Path directory, String holder) {
    return new StoreException("the store " + directory.toAbsolutePath() + " is in use"
        + (holder.isEmpty() ? "" : " by " + holder)
        + ": end it, or ask its server instead (--endpoint http://127.0.0.1:3030/sparql)");
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(100);
    channel.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
  }

  private static void write(FileChannel channel, String holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // What is reported is why the lock could not be taken.
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
