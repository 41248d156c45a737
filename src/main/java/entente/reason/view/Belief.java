package entente.reason.view;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A profile of belief: whose word counts.
 *
 * @param name by which the view names it
 * @param confirmedByBothSides false if one telling is enough (one-sided); true if what ties several
 *        sides must be told by two of them, and what one side does or holds by that side; a source that
 *        speaks for no side, such as a record set or a news agency, is enough too (two-sided)
 * @param confidence the least extraction confidence, from 0 to 1
 * @param believed names of the only sources that count; empty if all do
 * @param doubted names of sources that do not count
 * @param memberships sources of memberships, the best first: the first that knows a member of a
 *        framework is followed in all of it; empty if whatever is not disputed counts
 */
public record Belief(String name, boolean confirmedByBothSides, double confidence,
    List<String> believed, List<String> doubted, List<String> memberships) {
  /** Whatever any source tells. */
  public static final Belief ONE_SIDED = of("one-sided", false);

  /** What both sides tell, or one who speaks for no side. */
  public static final Belief TWO_SIDED = of("two-sided", true);

  public Belief {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1: " + confidence);
    }
    believed = List.copyOf(believed);
    doubted = List.copyOf(doubted);
    memberships = List.copyOf(memberships);
  }

  private static Belief of(String name, boolean confirmed) {
    return new Belief(name, confirmed, 0, List.of(), List.of(), List.of());
  }

  /** True if a source counts at all. */
  boolean believes(Set<String> names) {
    return (believed.isEmpty() || believed.stream().anyMatch(names::contains))
        && doubted.stream().noneMatch(names::contains);
  }

  /**
   * True if these tellings suffice for a fact about these sides.
   *
   * @param sides whom it is about
   * @param sources who tells it
   */
  boolean isConfirmed(Set<Node> sides, Collection<Source> sources) {
    if (!confirmedByBothSides || sources.isEmpty()) {
      return !sources.isEmpty();
    }
    long telling = sides.stream()
        .filter(side -> sources.stream().anyMatch(source -> source.isOf(side))).count();
    return telling >= Math.min(2, sides.size())
        || sources.stream().anyMatch(source -> source.sides().isEmpty());
  }
}
