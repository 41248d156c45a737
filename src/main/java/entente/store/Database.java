package entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** One section of a store: a TDB2 database, for facts with its text index. */
final class Database implements AutoCloseable {
  /**
   * Four indexes of quads instead of TDB2's six, which saves a third of the time and the disk of
   * writing: patterns within one graph are answered from that graph's subjects, or from the indexes
   * of all graphs, which most queries use anyway. A database that is there keeps the indexes it has.
   */
  private static final StoreParams LAYOUT = StoreParams.builder("entente")
      .quadIndexes(new String[]{"GSPO", "SPOG", "POSG", "OSPG"}).build();

  private final Section section;
  private final FreeSpace space;
  private final DatasetGraph quads;
  private final DatasetGraph queried;
  private final @Nullable TextIndexLucene text;
  private final TextMark mark;
  private final ChangeTime changed;
  private final UsedProperties properties;
  private final AtomicLong commits = new AtomicLong();

  private Database(Section section, Path directory, FreeSpace space) {
    this.section = section;
    this.space = space;
    this.mark = new TextMark(directory);
    this.changed = new ChangeTime(directory);
    this.quads = DatabaseMgr
        .connectDatasetGraph(Location.create(directory.resolve(section.folder())), LAYOUT);
    this.properties = new UsedProperties(quads);
    quads.getContext().setTrue(TDB2.symUnionDefaultGraph);
    // A query must not make this process call others.
    quads.getContext().setFalse(ARQ.httpServiceAllowed);
    this.text = section == Section.FACTS ? TextFields.open(directory.resolve("text")) : null;
    this.queried = text == null ? quads : TextDatasetFactory.create(quads, text, true);
  }

  /** Opens the section in the folder of a store, and mends its text index where a crash hurt it. */
  static Database open(Section section, Path directory, FreeSpace space) {
    Database database = new Database(section, directory, space);
    if (database.text != null && database.mark.isSet()) {
      database.rebuildText(database.text);
    }
    return database;
  }

  /** To be queried: the default graph is the union of the named ones. */
  DatasetGraph queried() {
    return queried;
  }

  /** The properties in use, by their IRIs; to be called within a transaction. */
  List<Node> properties() {
    return properties.get();
  }

  /** How many changes were committed since it was opened. */
  long commits() {
    return commits.get();
  }

  /** Replaces, in one transaction, the graphs that the source sends; if it throws, none. */
  Replacement replace(Consumer<StreamRDF> source) {
    return write(writer -> replaced(writer, source::accept));
  }

  Replacement remove(Collection<Node> graphs) {
    return write(writer -> replaced(writer, replacer -> graphs.forEach(replacer::remove)));
  }

  private Replacement replaced(QuadWriter writer, Consumer<GraphReplacer> change) {
    GraphReplacer replacer = new GraphReplacer(section, writer);
    change.accept(replacer);
    return replacer.complete();
  }

  /** Changes quads in one transaction: see {@link Store#edit}. */
  Replacement edit(Node defaultGraph, LongConsumer watch, Consumer<DatasetGraph> change) {
    return write(writer -> {
      change.accept(new EditedDataset(queried, writer, section, defaultGraph, watch));
      return new Replacement(0, 0, 0, 0, writer.added(), writer.deleted());
    });
  }

  private Replacement write(Function<QuadWriter, Replacement> change) {
    space.check();
    queried.begin(TxnType.WRITE);
    try {
      Replacement result = text == null
          ? change.apply(new QuadWriter(quads, null, space))
          : changeWithText(change, text);
      QuadWriter.ofTheDisk(() -> commit(!result.isNothing()));
      return result;
    } catch (RuntimeException | Error e) {
      undo(e);
      throw e;
    } finally {
      queried.end();
    }
  }

  private Replacement changeWithText(Function<QuadWriter, Replacement> change,
      TextIndexLucene index) {
    try (TextFeed feed = new TextFeed(index)) {
      Replacement result = change.apply(new QuadWriter(quads, feed, space));
      feed.finish();
      return result;
    }
  }

  /** A transaction that changed nothing is not committed: an empty commit costs disk, too. */
  private boolean commit(boolean isChange) {
    if (!isChange) {
      queried.abort();
      return false;
    }
    mark.set();
    try {
      queried.commit();
    } finally {
      // Even where committing fails, as part of it may be done.
      commits.incrementAndGet();
    }
    changed.set();
    mark.clear();
    return true;
  }

  private void undo(Throwable why) {
    try {
      if (queried.isInTransaction()) {
        queried.abort();
      }
    } catch (RuntimeException | InternalError e) {
      why.addSuppressed(e);
    }
  }

  private void rebuildText(TextIndexLucene index) {
    queried.begin(TxnType.WRITE);
    try (TextFeed feed = new TextFeed(index)) {
      index.getIndexWriter().deleteAll();
      for (Node property : TextFields.properties()) {
        quads.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(feed::add);
      }
      feed.finish();
      queried.commit();
      mark.clear();
    } catch (IOException e) {
      throw new StoreException("the text index cannot be rebuilt: " + e.getMessage(), e);
    } finally {
      queried.end();
    }
  }

  /** Gives back the disk that replaced data held; readers go on meanwhile. */
  void compact() {
    space.check();
    try {
      DatabaseMgr.compact(quads, true);
    } catch (RuntimeException | InternalError e) {
      throw new StoreException("the store cannot be made smaller: " + e.getMessage()
          + "; it is as before; see that the disk has room for a second copy of it", e);
    }
  }

  @Override
  public void close() {
    if (text != null) {
      text.close();
    }
    TDBInternal.expel(quads);
  }
}
