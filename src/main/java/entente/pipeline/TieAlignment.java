package entente.pipeline;

import entente.align.Pair;
import entente.align.TieYear;
import entente.map.Iris;
import entente.map.TieMapper;
import entente.store.Replacement;
import entente.store.Section;
import entente.store.Store;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;

/**
 * Keeps what a store tells of the ties of states but their votes, year by year, in step with its
 * meetings, visits, claims, alliances and memberships. All is computed anew; what has not changed is
 * not written.
 */
public final class TieAlignment {
  private final Iris iris;
  private final TieMapper mapper;

  /** @param iris makes the IRIs */
  TieAlignment(Iris iris) {
    this.iris = iris;
    this.mapper = new TieMapper(iris);
  }

  /**
   * What was done.
   *
   * @param years of how many years ties are known
   * @param observations of how many pairs in how many years, all in all
   * @param written what changed in the store
   */
  public record Outcome(int years, int observations, Replacement written) {}

  /** Computes all years, and takes out those that have lost their ties. */
  public Outcome refresh(Store store) {
    Map<Integer, TieYear> years = store.read(facts -> new StoredTies(iris, facts).read());
    Set<Node> lost = store.read(facts -> new HashSet<>(
        Iter.toList(Iter.filter(facts.listGraphNodes(), mapper::isGraph))));
    Replacement written = BatchWriter.NOTHING;
    int observations = 0;
    int known = 0;
    for (Map.Entry<Integer, TieYear> year : years.entrySet()) {
      Map<Pair, TieYear.Ties> ties = year.getValue().ties();
      if (!ties.isEmpty()) {
        lost.remove(mapper.graph(year.getKey()));
        written = written
            .plus(store.replace(stream -> mapper.map(year.getKey(), ties, stream)));
        observations += ties.size();
        known++;
      }
    }
    return new Outcome(known, observations, written.plus(store.remove(Section.FACTS, lost)));
  }
}
