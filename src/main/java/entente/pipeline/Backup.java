package entente.pipeline;

import entente.store.Section;
import entente.store.Store;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes all that a store holds into one file, gzipped N-Quads, and makes a store of it again. The
 * file has its final name only when it is whole and on the disk.
 */
public final class Backup {
  private Backup() {}

  /**
   * Writes the backup of a store.
   *
   * @param file what it is to be called; it must not be there yet
   * @return number of quads
   */
  public static long write(Store store, Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
    try {
      long quads = writeQuads(store, unfinished);
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      if (count(unfinished) != quads) {
        throw new IOException("what was written cannot be read again; the disk may be faulty");
      }
      Files.move(unfinished, absolute, StandardCopyOption.ATOMIC_MOVE);
      return quads;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static long writeQuads(Store store, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(
        new GZIPOutputStream(Files.newOutputStream(file)))) {
      StreamRDF stream = StreamRDFLib.writer(out);
      stream.start();
      long quads = 0;
      for (Section section : Section.values()) {
        quads += store.read(section, data -> {
          long count = 0;
          for (var each = data.find(); each.hasNext(); count++) {
            stream.quad(each.next());
          }
          return count;
        });
      }
      stream.finish();
      return quads;
    }
  }

  /** Number of quads in a backup; reads all of it. */
  private static long count(Path file) throws IOException {
    Counter counter = new Counter();
    parse(file, counter);
    return counter.count;
  }

  /**
   * Makes a store from a backup. The backup is read to its end before anything is written, so that
   * one that was cut short is found out.
   *
   * @param store a store that holds nothing yet
   * @return number of quads
   */
  public static long restore(Path file, Store store) throws IOException {
    long quads = count(file);
    Map<Section, BatchWriter> writers = new EnumMap<>(Section.class);
    GraphCutter cutter = new GraphCutter(NodeFactory.createURI("urn:x-entente:none"),
        (name, graph) -> writers.computeIfAbsent(Section.of(name),
            section -> new BatchWriter(store, section)).add(graph));
    parse(file, cutter);
    cutter.handOn();
    writers.values().forEach(BatchWriter::flush);
    return quads;
  }

  private static void parse(Path file, StreamRDF sink) throws IOException {
    try (InputStream in = new BufferedInputStream(
        new GZIPInputStream(Files.newInputStream(file)))) {
      RDFParser.source(in).lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(sink);
    } catch (RiotException e) {
      throw new IOException(file + " is no whole backup: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static final class Counter extends StreamRDFBase {
    private long count;

    @Override
    public void quad(Quad quad) {
      count++;
    }
  }
}
