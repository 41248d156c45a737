package entente.reason.view;

import java.time.LocalDate;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where something is told.
 *
 * @param graph the named graph that tells it
 * @param names by which a profile of belief may name it: identifier of the record set or document,
 *        label and code of who published it and of whom that cites
 * @param sides the states or organisations whose account it is; empty for one of no side
 * @param day of publication; null where not known
 */
record Source(Node graph, Set<String> names, Set<Node> sides, @Nullable LocalDate day) {
  Source {
    names = Set.copyOf(names);
    sides = Set.copyOf(sides);
  }

  boolean isOf(Node side) {
    return sides.contains(side);
  }
}
