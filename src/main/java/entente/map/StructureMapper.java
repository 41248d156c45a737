package entente.map;

import entente.align.Structure;
import entente.map.Vocabulary.Qb;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;

/** Writes what all pairs of a year form together: balance of triads, and communities. */
public final class StructureMapper {
  private final Iris iris;

  /** @param iris makes the IRIs */
  public StructureMapper(Iris iris) {
    this.iris = iris;
  }

  /** The named graph that holds the structure of a year. */
  public Node graph(String year) {
    return iris.graph("derived/structure/" + year);
  }

  /**
   * Pushes the structure of a year.
   *
   * @param digest of the votes from which it was computed
   */
  public void map(String year, Structure structure, String digest, StreamRDF stream) {
    GraphSink sink = new GraphSink(graph(year), stream);
    Node set = iris.alignments(year);
    sink.type(set, Qb.DataSet);
    sink.add(set, Ent.period, year);
    sink.add(set, Ent.year, Literals.integer(Integer.parseInt(year)));
    sink.add(set, Ent.methodVersion, Structure.METHOD);
    sink.add(set, Ent.inputDigest, digest);
    sink.add(set, Ent.triadCount, Literals.integer(Math.toIntExact(structure.triads())));
    sink.add(set, Ent.unbalancedTriadCount,
        Literals.integer(Math.toIntExact(structure.unbalanced())));
    sink.add(set, Ent.modularity, Double.isNaN(structure.modularity())
        ? null
        : Literals.figure(structure.modularity()));
    int number = 0;
    for (var members : structure.communities()) {
      number++;
      Node community = iris.community(year, number);
      sink.type(community, Ent.Community);
      sink.label(community, "Community " + number + " of " + year);
      sink.add(community, Ent.communityOf, set);
      members.forEach(state -> sink.add(community, Ent.communityMember, iris.state(state)));
    }
  }
}
