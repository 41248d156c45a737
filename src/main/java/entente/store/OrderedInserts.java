package entente.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Holds quads back, and puts each portion of them into the indexes in their order. So a page of an
 * index is taken up once a portion; quad by quad it would be once for each quad, which an index larger
 * than the memory pays with reading and writing the disk over and over. What is held back is not seen
 * by those who read the database.
 */
final class OrderedInserts {
  /** Of some 100 MB. */
  static final int PORTION = 1_000_000;

  private final NodeTable nodes;
  private final TupleIndex[] indexes;
  private final int size;
  private final List<Tuple<NodeId>> portion = new ArrayList<>();

  /**
   * To be made and used within one transaction that writes.
   *
   * @param size of a portion, in quads
   */
  OrderedInserts(DatasetGraph quads, int size) {
    this.size = size;
    NodeTupleTable table = TDBInternal.requireStorage(quads).getQuadTable().getNodeTupleTable();
    this.nodes = table.getNodeTable();
    this.indexes = table.getTupleTable().getIndexes();
  }

  /** Takes a quad of a named graph, and writes a portion where it is the last of one. */
  void add(Quad quad) {
    portion.add(TupleFactory.create4(nodes.getAllocateNodeId(quad.getGraph()),
        nodes.getAllocateNodeId(quad.getSubject()), nodes.getAllocateNodeId(quad.getPredicate()),
        nodes.getAllocateNodeId(quad.getObject())));
    if (portion.size() == size) {
      flush();
    }
  }

  /** Writes what is held back. */
  void flush() {
    Arrays.stream(indexes).filter(OrderedInserts::isFilledInTurn).forEach(this::put);
    for (TupleIndex index : indexes) {
      if (!isFilledInTurn(index)) {
        portion.sort(order(index.getMapping()));
        put(index);
      }
    }
    portion.clear();
  }

  /**
   * Quads come graph by graph and subject by subject, nearly in the order of these indexes. Entries in
   * strict order would leave each page half empty.
   */
  private static boolean isFilledInTurn(TupleIndex index) {
    return index.getName().startsWith("G") || index.getName().startsWith("S");
  }

  private void put(TupleIndex index) {
    portion.forEach(index::add);
  }

  private static Comparator<Tuple<NodeId>> order(TupleMap mapping) {
    Comparator<Tuple<NodeId>> order = Comparator.comparing(quad -> mapping.mapSlot(0, quad));
    for (int slot = 1; slot < mapping.length(); slot++) {
      int next = slot;
      order = order.thenComparing(quad -> mapping.mapSlot(next, quad));
    }
    return order;
  }
}
