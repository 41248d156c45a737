package entente.pipeline;

import entente.align.Pair;
import entente.align.Structure;
import entente.map.Ent;
import entente.map.Iris;
import entente.map.ObservationMapper;
import entente.map.StructureMapper;
import entente.map.Vocabulary.Qb;
import entente.store.Section;
import entente.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Keeps what all pairs of each calendar year form together in step with the figures of votes: the
 * balance of triads and the communities, by the sign and size of kappa. A year whose votes have not
 * changed is left alone.
 */
public final class StructureAlignment {
  private final ObservationMapper observations;
  private final StructureMapper structures;

  /** @param iris makes the IRIs */
  StructureAlignment(Iris iris) {
    this.observations = new ObservationMapper(iris);
    this.structures = new StructureMapper(iris);
  }

  /** Computes what is missing or out of date; gives the number of years that were computed. */
  public int refresh(Store store) {
    Map<String, String> votes = store.read(facts -> digests(facts, true));
    Map<String, String> held = store.read(facts -> digests(facts, false));
    List<Node> lost = new ArrayList<>();
    held.keySet().stream().filter(year -> !votes.containsKey(year)).map(structures::graph)
        .forEach(lost::add);
    store.remove(Section.FACTS, lost);
    int computed = 0;
    for (Map.Entry<String, String> year : votes.entrySet()) {
      if (!year.getValue().equals(held.get(year.getKey()))) {
        Structure structure = Structure
            .of(store.read(facts -> kappas(facts, year.getKey())));
        store.replace(
            stream -> structures.map(year.getKey(), structure, year.getValue(), stream));
        computed++;
      }
    }
    return computed;
  }

  /** The digest of the votes of each calendar year, as the figures or the structures have it. */
  private Map<String, String> digests(DatasetGraph facts, boolean ofVotes) {
    Map<String, String> digests = new TreeMap<>();
    facts.find(Node.ANY, Node.ANY, RDF.type.asNode(), Qb.DataSet).forEachRemaining(set -> {
      String period = Iris.lastStep(set.getSubject());
      Node graph = ofVotes ? observations.graph(period) : structures.graph(period);
      if (set.getGraph().equals(graph) && period.matches("\\d{4}")) {
        facts.find(graph, set.getSubject(), Ent.inputDigest, Node.ANY).forEachRemaining(
            quad -> digests.put(period, quad.getObject().getLiteralLexicalForm()));
      }
    });
    return digests;
  }

  private TreeMap<Pair, Double> kappas(DatasetGraph facts, String year) {
    Map<Node, Double> values = new HashMap<>();
    facts.find(observations.graph(year), Node.ANY, Ent.kappa, Node.ANY).forEachRemaining(
        quad -> values.put(quad.getSubject(),
            Double.valueOf(quad.getObject().getLiteralLexicalForm())));
    TreeMap<Pair, Double> pairs = new TreeMap<>();
    values.forEach((observation, value) -> {
      // The IRI of an observation ends with the codes of its pair.
      String[] codes = Iris.lastStep(observation).split("-");
      pairs.put(Pair.of(codes[0], codes[1]), value);
    });
    return pairs;
  }
}
