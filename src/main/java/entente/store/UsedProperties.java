package entente.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Which properties a database uses. The index that begins with them is read by leaps, from the first
 * entry of a property to the first of the next, once a version of the data.
 */
final class UsedProperties {
  private static final String INDEX = "POSG";

  private final DatasetGraph quads;
  private volatile @Nullable Known latest;

  UsedProperties(DatasetGraph quads) {
    this.quads = quads;
  }

  private record Known(long version, List<Node> properties) {}

  /** Those that the caller's transaction sees, by their IRIs. */
  List<Node> get() {
    long version = TDBInternal.requireStorage(quads).getTxnSystem().getThreadTransaction()
        .getDataVersion();
    Known known = latest;
    if (known == null || known.version() != version) {
      known = new Known(version, read());
      latest = known;
    }
    return known.properties();
  }

  private List<Node> read() {
    RangeIndex index = ((TupleIndexRecord) TDBInternal.findIndex(quads, INDEX).baseTupleIndex())
        .getRangeIndex();
    byte[] key = new byte[index.getRecordFactory().keyLength()];
    List<Node> properties = new ArrayList<>();
    for (Iterator<Record> entries = from(index, key); entries.hasNext();) {
      key = entries.next().getKey().clone();
      properties.add(TDBInternal.getNode(quads, NodeIdFactory.get(key, 0)));
      // Behind all entries of this property.
      Bytes.setLong(Bytes.getLong(key, 0) + 1, key, 0);
      Arrays.fill(key, NodeId.SIZE, key.length, (byte) 0);
      entries = from(index, key);
    }
    properties.sort(Comparator.comparing(Node::getURI));
    return List.copyOf(properties);
  }

  private static Iterator<Record> from(RangeIndex index, byte[] key) {
    return index.iterator(index.getRecordFactory().create(key), null);
  }
}
