package entente.map;

import entente.align.Alignments;
import entente.align.Measure;
import entente.align.PeriodFigures;
import entente.map.Vocabulary.Prov;
import entente.map.Vocabulary.Qb;
import entente.model.RollCall;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes what was computed: one named graph a period, in it one data set (period, method, inputs)
 * and one observation a dyad with all its measures. The dyads stand in a graph of their own, to be
 * written first. Quads go straight to the stream, each once, as there are millions.
 */
public final class ObservationMapper {
  /** What the observations consist of. */
  public static final Node STRUCTURE = NodeFactory
      .createURI("https://w3id.org/entente/cube#alignment");

  private static final Node TYPE = RDF.type.asNode();

  private final Iris iris;
  private final Map<Measure, Node> properties = new EnumMap<>(Measure.class);

  /** @param iris makes the IRIs */
  public ObservationMapper(Iris iris) {
    this.iris = iris;
    for (Measure measure : Measure.values()) {
      properties.put(measure, property(measure));
    }
  }

  /** The property that holds the values of a measure. */
  public static Node property(Measure measure) {
    return switch (measure) {
      case AGREEMENT -> Ent.agreement;
      case S_ABS -> Ent.sAbs;
      case S_SQUARED -> Ent.sSquared;
      case S_ABS_WEIGHTED -> Ent.sAbsWeighted;
      case S_SQUARED_WEIGHTED -> Ent.sSquaredWeighted;
      case KAPPA -> Ent.kappa;
      case KAPPA_WEIGHTED -> Ent.kappaWeighted;
      case KAPPA_WEIGHTED_SQUARED -> Ent.kappaWeightedSquared;
      case PI -> Ent.pi;
      case TAU_B -> Ent.tauB;
    };
  }

  /** The named graph that holds the observations of a period. */
  public Node graph(String period) {
    return iris.graph("derived/alignment/" + period);
  }

  /** The data set of a period. */
  public Node dataSet(String period) {
    return iris.alignments(period);
  }

  /**
   * Pushes the data set of a period.
   *
   * @param rollCalls what it was computed from
   * @param inputs the named graphs in which these stand
   * @param digest of the votes, as {@link Alignments#digest} gives it
   */
  public void dataSet(String period, List<RollCall> rollCalls, Collection<Node> inputs,
      String digest, StreamRDF stream) {
    GraphSink sink = new GraphSink(graph(period), stream);
    Node set = dataSet(period);
    sink.type(set, Qb.DataSet);
    sink.label(set, "Alignment of dyads, " + period);
    sink.add(set, Qb.structure, STRUCTURE);
    sink.add(set, Ent.period, period);
    if (period.matches("\\d{4}")) {
      sink.add(set, Ent.year, Literals.integer(Integer.parseInt(period)));
    } else {
      Integer session = rollCalls.getFirst().session();
      sink.add(set, Ent.sessionNumber, session == null ? null : Literals.integer(session));
    }
    List<LocalDate> days = rollCalls.stream().map(RollCall::date).sorted().toList();
    sink.add(set, Ent.startEarliest, Literals.day(days.getFirst()));
    sink.add(set, Ent.endLatest, Literals.day(days.getLast()));
    sink.add(set, Ent.rollCallCount, Literals.integer(rollCalls.size()));
    sink.add(set, Ent.methodVersion, Alignments.METHOD);
    sink.add(set, Ent.inputDigest, digest);
    inputs.forEach(input -> sink.add(set, Prov.wasDerivedFrom, input));
  }

  /**
   * Pushes the observations of a period, property by property and value by value, in which order the
   * indexes of a store find most of their pages at hand.
   */
  public void observations(PeriodFigures figures, StreamRDF stream) {
    Node graph = graph(figures.period());
    Node set = dataSet(figures.period());
    Node[] nodes = new Node[figures.size()];
    for (int dyad = 0; dyad < nodes.length; dyad++) {
      nodes[dyad] = iris.alignment(figures.period(), figures.one(dyad), figures.other(dyad));
      stream.quad(Quad.create(graph, nodes[dyad], TYPE, Ent.AlignmentObservation));
    }
    for (int dyad = 0; dyad < nodes.length; dyad++) {
      stream.quad(Quad.create(graph, nodes[dyad], Ent.dyad,
          iris.dyad(figures.one(dyad), figures.other(dyad))));
    }
    for (Node node : nodes) {
      stream.quad(Quad.create(graph, node, Qb.dataSet, set));
    }
    for (int dyad : order(figures, n -> figures.n()[n])) {
      stream.quad(Quad.create(graph, nodes[dyad], Ent.n, Literals.integer(figures.n()[dyad])));
    }
    properties.forEach((measure, property) -> {
      for (int dyad : order(figures, each -> figures.value(each, measure))) {
        double value = figures.value(dyad, measure);
        if (!Double.isNaN(value)) {
          stream.quad(Quad.create(graph, nodes[dyad], property, Literals.figure(value)));
        }
      }
    });
  }

  /** The dyads by their values, in so far as these fit into the upper half of a long. */
  private static int[] order(PeriodFigures figures, IntToDoubleFunction values) {
    long[] keys = new long[figures.size()];
    for (int dyad = 0; dyad < keys.length; dyad++) {
      keys[dyad] = Math.round(values.applyAsDouble(dyad) * 1_000_000) << Integer.SIZE | dyad;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** The named graph that holds the dyads. */
  public Node dyadGraph() {
    return graph("dyads");
  }

  /** Pushes one dyad. */
  public void dyad(String one, String other, StreamRDF stream) {
    Node node = iris.dyad(one, other);
    stream.quad(Quad.create(dyadGraph(), node, TYPE, Ent.Dyad));
    stream.quad(Quad.create(dyadGraph(), node, Ent.dyadMember, iris.state(one)));
    stream.quad(Quad.create(dyadGraph(), node, Ent.dyadMember, iris.state(other)));
  }
}
