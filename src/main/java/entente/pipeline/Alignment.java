package entente.pipeline;

import entente.align.Alignments;
import entente.align.PeriodFigures;
import entente.align.PeriodKind;
import entente.map.Ent;
import entente.map.Iris;
import entente.map.ObservationMapper;
import entente.map.Vocabulary.Qb;
import entente.model.RollCall;
import entente.model.Vote;
import entente.store.Replacement;
import entente.store.Section;
import entente.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Keeps the figures of a store what its votes say: for every session and calendar year, one graph of
 * observations. A period whose votes have not changed is left alone.
 */
public final class Alignment {
  private final Iris iris;
  private final ObservationMapper mapper;

  /** @param iris makes the IRIs */
  Alignment(Iris iris) {
    this.iris = iris;
    this.mapper = new ObservationMapper(iris);
  }

  /**
   * What was done.
   *
   * @param periods how many periods were computed anew
   * @param unchanged how many were left alone
   * @param observations how many observations were written
   * @param written what changed in the store
   */
  public record Outcome(int periods, int unchanged, int observations, Replacement written) {}

  /** The roll calls of a period, and the named graphs in which they stand. */
  private record Input(List<RollCall> rollCalls, Set<Node> graphs, String digest) {}

  /**
   * Computes what is missing or out of date, and takes out what has lost its votes.
   *
   * @param progress is told of each period
   */
  public Outcome refresh(Store store, Runnable progress) {
    Map<String, Input> inputs = inputs(
        store.read(facts -> new StoredVotes(iris, facts).read()));
    Map<String, String> held = store.read(this::held);
    List<String> fresh = inputs.keySet().stream().filter(each -> !held.containsKey(each)).toList();
    List<String> stale = inputs.keySet().stream().filter(held::containsKey)
        .filter(period -> !inputs.get(period).digest().equals(held.get(period))).toList();
    Replacement written = store.remove(Section.FACTS, held.keySet().stream()
        .filter(period -> !inputs.containsKey(period)).map(mapper::graph).toList());
    int computed = fresh.size() + stale.size();
    if (computed > 0 || !written.isNothing()) {
      written = written.plus(writeDyads(store, inputs.values()));
    }
    int[] count = {0};
    // A fresh graph goes straight to disk; one that is compared with what is stored takes memory.
    List<List<String>> batches = new ArrayList<>(stale.stream().map(List::of).toList());
    batches.add(fresh);
    for (List<String> batch : batches) {
      if (!batch.isEmpty()) {
        Map<String, Input> part = new LinkedHashMap<>();
        batch.forEach(period -> part.put(period, inputs.get(period)));
        written = written.plus(write(store, part, count, progress));
      }
    }
    return new Outcome(computed, inputs.size() - computed, count[0], written);
  }

  private static Map<String, Input> inputs(Map<Node, List<RollCall>> byGraph) {
    Map<String, List<RollCall>> periods = new TreeMap<>();
    Map<String, Set<Node>> graphs = new HashMap<>();
    byGraph.forEach((graph, rollCalls) -> {
      for (PeriodKind kind : PeriodKind.values()) {
        Alignments.periods(rollCalls, kind).forEach((period, calls) -> {
          periods.computeIfAbsent(period, name -> new ArrayList<>()).addAll(calls);
          graphs.computeIfAbsent(period,
              name -> new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()))).add(graph);
        });
      }
    });
    Map<String, Input> inputs = new TreeMap<>();
    periods.forEach((period, calls) -> inputs.put(period,
        new Input(calls, graphs.getOrDefault(period, Set.of()), Alignments.digest(calls))));
    return inputs;
  }

  /** The digest of each period that the store has figures of. */
  private Map<String, String> held(DatasetGraph facts) {
    Map<String, String> held = new HashMap<>();
    facts.find(Node.ANY, Node.ANY, RDF.type.asNode(), Qb.DataSet).forEachRemaining(set -> {
      String period = Iris.lastStep(set.getSubject());
      if (set.getGraph().equals(mapper.graph(period))) {
        facts.find(set.getGraph(), set.getSubject(), Ent.inputDigest, Node.ANY)
            .forEachRemaining(quad -> held.put(period, quad.getObject().getLiteralLexicalForm()));
      }
    });
    return held;
  }

  private Replacement write(Store store, Map<String, Input> inputs, int[] count,
      Runnable progress) {
    Map<String, List<RollCall>> rollCalls = new LinkedHashMap<>();
    inputs.forEach((period, input) -> rollCalls.put(period, input.rollCalls()));
    return store.replace(stream -> Alignments.compute(rollCalls, (PeriodFigures figures) -> {
      Input input = inputs.get(figures.period());
      mapper.dataSet(figures.period(), input.rollCalls(), input.graphs(), input.digest(), stream);
      mapper.observations(figures, stream);
      count[0] += figures.size();
      progress.run();
    }));
  }

  /** All pairs of states that have a vote in the same period. */
  private Replacement writeDyads(Store store, Collection<Input> inputs) {
    Map<String, Set<String>> pairs = new TreeMap<>();
    for (Input input : inputs) {
      Set<String> states = new TreeSet<>();
      input.rollCalls().forEach(call -> call.votes().stream().map(Vote::voter)
          .forEach(states::add));
      states.forEach(one -> pairs.computeIfAbsent(one, state -> new TreeSet<>()).addAll(states));
    }
    return store.replace(stream -> pairs.forEach((one, others) -> others.stream()
        .filter(other -> one.compareTo(other) < 0)
        .forEach(other -> mapper.dyad(one, other, stream))));
  }
}
