package entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Backups of a store: packed N-Quads, which any RDF store reads. A backup has its name only when it
 * is whole and was read again; a restored store is in its place only when all of it is there.
 */
public final class Backup {
  private Backup() {}

  /**
   * Writes a backup while the store may be in use; it holds what was there when it began.
   *
   * @param file to write, such as {@code backup.nq.gz}; one that is there is replaced at the end
   * @return quads written
   * @throws StoreException if it cannot be written, or is not the same when read again
   */
  public static long write(Store store, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      long written = writeAll(store, part);
      sync(part);
      long found = count(part);
      if (found != written) {
        throw new StoreException("the backup " + part + " is not whole: " + found + " of "
            + written + " quads are in it; the disk may be failing");
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(file.toAbsolutePath().getParent());
      return written;
    } catch (IOException | RiotException e) {
      throw new StoreException("the backup " + file + " cannot be written: " + e.getMessage()
          + "; check the disk and the permissions, or write it to another disk", e);
    }
  }

  private static long writeAll(Store store, Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      Counter counter = new Counter(writer);
      writer.start();
      for (Section section : Section.values()) {
        store.read(section, data -> send(data, counter));
      }
      writer.finish();
      return counter.count;
    }
  }

  private static boolean send(DatasetGraph data, StreamRDF sink) {
    data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(sink::quad);
    return true;
  }

  private static long count(Path file) throws IOException {
    requireWhole(file);
    Counter counter = new Counter(new StreamRDFBase());
    read(file, counter);
    return counter.count;
  }

  /** Jena's reader takes a file that is cut short for one that ends there, so it is unpacked first. */
  private static void requireWhole(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static void read(Path file, StreamRDF sink) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      RDFParser.source(in).lang(Lang.NQUADS).strict(true).parse(sink);
    }
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /**
   * Makes a new store of a backup.
   *
   * @param directory where the store is to be; it must not be there, or be empty
   * @return quads restored
   * @throws StoreException if the backup cannot be read whole; then there is no store
   */
  public static long restore(Path file, Path directory) {
    Path part = directory.toAbsolutePath().resolveSibling(directory.getFileName() + ".restoring");
    try {
      requireEmpty(directory);
      requireWhole(file);
      delete(part);
      long restored = 0;
      try (Store store = Store.open(part)) {
        for (Section section : Section.values()) {
          restored += store.replace(section, only(file, section)).quadsAdded();
        }
      }
      Files.deleteIfExists(directory);
      Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
      return restored;
    } catch (IOException | RiotException e) {
      throw new StoreException("the backup " + file + " cannot be restored: " + e.getMessage(), e);
    }
  }

  private static Consumer<StreamRDF> only(Path file, Section section) {
    return sink -> {
      try {
        read(file, new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (Section.of(quad.getGraph()) == section) {
              sink.quad(quad);
            }
          }
        });
      } catch (IOException e) {
        throw new StoreException("the backup " + file + " cannot be read: " + e.getMessage(), e);
      }
    };
  }

  private static void requireEmpty(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.list(directory)) {
        if (files.findAny().isPresent()) {
          throw new StoreException(
              directory + " holds something already: name a new folder to restore into");
        }
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** Counts quads on their way. */
  private static final class Counter extends StreamRDFBase {
    private final StreamRDF next;
    private long count;

    Counter(StreamRDF next) {
      this.next = next;
    }

    @Override
    public void quad(Quad quad) {
      count++;
      next.quad(quad);
    }
  }
}
