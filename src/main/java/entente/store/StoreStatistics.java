package entente.store;

import entente.map.Ent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How much a store holds.
 *
 * @param graphs number of named graphs
 * @param quads number of quads
 * @param members number of things of each class that is counted, in a fixed order
 */
public record StoreStatistics(long graphs, long quads, Map<Node, Long> members) {
  private static final List<Node> COUNTED = List.of(Ent.SourceDocument, Ent.RecordSet, Ent.Meeting,
      Ent.Session, Ent.Call, Ent.Visit, Ent.Signing, Ent.Commitment, Ent.Position, Ent.Topic,
      Ent.Membership, Ent.Person, Ent.State, Ent.Framework);

  public StoreStatistics {
    members = new LinkedHashMap<>(members);
  }

  /** Counts what the facts of a store hold; it looks at every quad. */
  public static StoreStatistics of(Store store) {
    return store.read(facts -> {
      Map<Node, Long> members = new LinkedHashMap<>();
      COUNTED.forEach(type -> members.put(type, members(facts, type)));
      return new StoreStatistics(Iter.count(facts.listGraphNodes()), Iter.count(facts.find()),
          members);
    });
  }

  /** A thing that several graphs tell of counts once. */
  private static long members(DatasetGraph facts, Node type) {
    return Iter.count(facts.find(Quad.unionGraph, Node.ANY, RDF.type.asNode(), type));
  }

  /** The classes that are counted, with their members, in a fixed order. */
  @Override
  public Map<Node, Long> members() {
    return Collections.unmodifiableMap(members);
  }
}
