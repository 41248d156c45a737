package entente.reason.why;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Why one thing holds: a rule or formula with what it was applied to, or the passages that tell it.
 *
 * @param statement what holds, in short names
 * @param triple the same as a triple; null where it is none, such as a pair of votes
 * @param by name of the rule or measure; empty where sources tell it
 * @param says what the rule or formula says; empty where sources tell it
 * @param premises what it was applied to
 * @param tellings who tells it; empty where it follows from the premises
 */
public record Derivation(String statement, @Nullable Triple triple, String by, String says,
    List<Derivation> premises, List<Telling> tellings) {
  public Derivation {
    premises = List.copyOf(premises);
    tellings = List.copyOf(tellings);
  }

  /** All passages on which it rests, each once. */
  public List<Telling> sources() {
    return Stream.concat(tellings.stream(),
        premises.stream().flatMap(premise -> premise.sources().stream())).distinct().toList();
  }
}
