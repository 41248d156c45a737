package entente.map;

import entente.align.Pair;
import entente.align.TieYear;
import entente.align.TieYear.Ties;
import entente.map.Vocabulary.Qb;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Writes what ties states in a year on the observation of the pair and year, where the measures of
 * votes stand too, in a named graph of its own: ties change with every document that is loaded, the
 * figures of votes seldom.
 */
public final class TieMapper {
  private static final String GRAPHS = "derived/ties/";

  private final Iris iris;

  /** @param iris makes the IRIs */
  public TieMapper(Iris iris) {
    this.iris = iris;
  }

  /** The named graph that holds the ties of a year. */
  public Node graph(int year) {
    return iris.graph(GRAPHS + year);
  }

  /** True for a named graph of ties. */
  public boolean isGraph(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(iris.graph(GRAPHS).getURI());
  }

  /** Pushes the ties of a year. */
  public void map(int year, Map<Pair, Ties> ties, StreamRDF stream) {
    GraphSink sink = new GraphSink(graph(year), stream);
    String period = Integer.toString(year);
    Node set = iris.alignments(period);
    sink.type(set, Qb.DataSet);
    sink.label(set, "Alignment of dyads, " + period);
    sink.add(set, Qb.structure, ObservationMapper.STRUCTURE);
    sink.add(set, Ent.period, period);
    sink.add(set, Ent.year, Literals.integer(year));
    sink.add(set, Ent.methodVersion, TieYear.METHOD);
    ties.forEach((pair, tie) -> map(period, set, pair, tie, sink));
  }

  private void map(String period, Node set, Pair pair, Ties ties, GraphSink sink) {
    Node dyad = iris.dyad(pair.one(), pair.other());
    sink.type(dyad, Ent.Dyad);
    sink.add(dyad, Ent.dyadMember, iris.state(pair.one()));
    sink.add(dyad, Ent.dyadMember, iris.state(pair.other()));
    Node node = iris.alignment(period, pair.one(), pair.other());
    sink.type(node, Ent.AlignmentObservation);
    sink.add(node, Ent.dyad, dyad);
    sink.add(node, Qb.dataSet, set);
    count(node, ties.meetingN() > 0, Ent.meetingCount, ties.meetings(), Ent.meetingN,
        ties.meetingN(), sink);
    count(node, ties.visitN() > 0, Ent.visitCount, ties.visits(), Ent.visitN, ties.visitN(), sink);
    count(node, ties.coMembershipN() > 0, Ent.coMembership, ties.coMembership(),
        Ent.coMembershipN, ties.coMembershipN(), sink);
    if (!Double.isNaN(ties.allianceSimilarity())) {
      sink.add(node, Ent.allianceSimilarity, Literals.figure(ties.allianceSimilarity()));
      sink.add(node, Ent.allianceN, Literals.integer(ties.allianceN()));
    }
    if (ties.stances().n() > 0) {
      sink.add(node, Ent.coStance, Double.isNaN(ties.coStance())
          ? null
          : Literals.figure(ties.coStance()));
      sink.add(node, Ent.opposedStance, Literals.integer(ties.stances().opposed()));
      sink.add(node, Ent.coStanceN, Literals.integer(ties.stances().n()));
      sink.add(node, Ent.claimCount, Literals.integer(ties.stances().claims()));
    }
  }

  private static void count(Node node, boolean known, Node property, int value, Node of, int n,
      GraphSink sink) {
    if (known) {
      sink.add(node, property, Literals.integer(value));
      sink.add(node, of, Literals.integer(n));
    }
  }
}
