package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDBException;

/**
 * A store on disk. Writing is by batch: {@link #replace} takes the quads of any number of named
 * graphs and makes them what the store holds, in one transaction. Any number of threads may read
 * meanwhile; they see what was there when they began. One process at a time has a store open.
 */
public final class Store implements AutoCloseable {
  private static final String LAYOUT = "entente-store 1";

  private final Path directory;
  private final StoreLock lock;
  private final Database facts;
  private final Database views;

  private Store(Path directory, StoreLock lock, FreeSpace space) {
    this.directory = directory;
    this.lock = lock;
    this.facts = Database.open(Section.FACTS, directory, space);
    this.views = Database.open(Section.VIEWS, directory, space);
  }

  /**
   * Opens the store in a folder, or makes one there.
   *
   * @throws StoreException if another process has it open, or the folder holds something else
   */
  public static Store open(Path directory) {
    return open(directory, FreeSpace.of(directory));
  }

  /** As {@link #open(Path)}, but a store that is not there is an error. */
  public static Store openExisting(Path directory) {
    if (!Files.exists(directory.resolve("layout"))) {
      throw new StoreException("there is no store in " + directory + ": load something first, "
          + "or name another folder (--store)");
    }
    return open(directory);
  }

  static Store open(Path directory, FreeSpace space) {
    prepare(directory);
    StoreLock lock = StoreLock.take(directory);
    try {
      return new Store(directory, lock, space);
    } catch (RuntimeException e) {
      lock.close();
      // Where the disk is full, that is the reason, and the store itself is sound.
      space.check();
      throw unopened(directory, e);
    }
  }

  private static RuntimeException unopened(Path directory, RuntimeException why) {
    return switch (why) {
      case TDBException e -> broken(directory, e);
      case DBOpEnvException e -> broken(directory, e);
      case RuntimeIOException e -> broken(directory, e);
      case TextIndexException e -> broken(directory, e);
      default -> why;
    };
  }

  private static StoreException broken(Path directory, RuntimeException why) {
    return new StoreException("the store " + directory + " cannot be opened: " + why.getMessage()
        + "; keep it as it is, and restore a backup into another folder", why);
  }

  private static void prepare(Path directory) {
    Path layout = directory.resolve("layout");
    try {
      Files.createDirectories(directory);
      if (!isMade(layout)) {
        requireEmpty(directory, layout);
        Files.writeString(layout, LAYOUT + "\n");
      } else if (!Files.readString(layout).strip().equals(LAYOUT)) {
        throw new StoreException("the store " + directory + " was made by another version: "
            + "export it with that one, and load the export into a new store");
      }
      for (Section section : Section.values()) {
        Files.createDirectories(directory.resolve(section.folder()));
      }
    } catch (IOException e) {
      throw new StoreException("no store can be made in " + directory + ": " + e.getMessage()
          + "; check the disk and the permissions", e);
    }
  }

  /** A layout without content is what a full disk leaves of making a store. */
  private static boolean isMade(Path layout) throws IOException {
    return Files.exists(layout) && Files.size(layout) > 0;
  }

  private static void requireEmpty(Path directory, Path layout) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      if (files.anyMatch(file -> !file.equals(layout))) {
        throw new StoreException(
            directory + " is no store, and holds other files: name a new or an empty folder");
      }
    }
  }

  /** The folder that it is in. */
  public Path directory() {
    return directory;
  }

  /**
   * Replaces graphs of the facts, as {@link #replace(Section, Consumer)}.
   *
   * @param source sends the quads; it may throw, and then nothing is changed
   */
  public Replacement replace(Consumer<StreamRDF> source) {
    return replace(Section.FACTS, source);
  }

  /**
   * Takes the quads that the source sends, in any order, in one transaction. Each graph among them
   * becomes what was sent; other graphs stay.
   *
   * @throws StoreException if it cannot be written; the store is then as before
   * @throws IllegalArgumentException if a quad is in no named graph of the section
   */
  public Replacement replace(Section section, Consumer<StreamRDF> source) {
    return database(section).replace(source);
  }

  /** Takes graphs out, in one transaction; one that is not there is no error. */
  public Replacement remove(Section section, Collection<Node> graphs) {
    return database(section).remove(graphs);
  }

  /**
   * Changes quads of the facts in one transaction.
   *
   * @param defaultGraph the named graph that what is written to the default graph goes to
   * @param watch hears of each change how many there are with it; where it throws, all is undone
   * @param change is given what queries see, to be written to; where it throws, all is undone
   * @return the quads added and deleted
   * @throws StoreException if it cannot be written; the store is then as before
   * @throws IllegalArgumentException if a quad is in no named graph of the facts
   */
  public Replacement edit(Node defaultGraph, LongConsumer watch, Consumer<DatasetGraph> change) {
    return facts.edit(defaultGraph, watch, change);
  }

  /** What queries see of the facts: see {@link #dataset(Section)}. */
  public DatasetGraph dataset() {
    return dataset(Section.FACTS);
  }

  /**
   * What queries see of a section: its default graph is the union of its named graphs. To be read
   * within a transaction, and not to be written to.
   */
  public DatasetGraph dataset(Section section) {
    return database(section).queried();
  }

  /** The properties that the facts are told with, by their IRIs; to be called within a transaction. */
  public List<Node> properties() {
    return facts.properties();
  }

  /** Reads the facts within a transaction. */
  public <T> T read(Function<DatasetGraph, T> reader) {
    return read(Section.FACTS, reader);
  }

  /** Reads a section within a transaction. */
  public <T> T read(Section section, Function<DatasetGraph, T> reader) {
    DatasetGraph dataset = dataset(section);
    dataset.begin(TxnType.READ);
    try {
      return reader.apply(dataset);
    } finally {
      dataset.end();
    }
  }

  /** When anything in it was last changed. */
  public Instant changed() {
    return new ChangeTime(directory).get();
  }

  /**
   * Its version: a number that grows with each change, before who made the change is told that it is done. What
   * is read in a transaction that began after this was asked is of this version or a later one. As no other
   * process can change a store that is open, it counts from when it was opened.
   */
  public long version() {
    return facts.commits() + views.commits();
  }

  /** Counts what it holds; reads all of it. */
  public StoreStats stats() {
    return new Statistician(this).count();
  }

  /**
   * Gives back the disk that replaced data held; readers go on, writers wait.
   *
   * @throws StoreException if the disk is full, as both copies are there for a while; the store is
   *         then as before
   */
  public void compact() {
    facts.compact();
    views.compact();
  }

  private Database database(Section section) {
    return switch (section) {
      case FACTS -> facts;
      case VIEWS -> views;
    };
  }

  @Override
  public void close() {
    facts.close();
    views.close();
    lock.close();
  }
}
