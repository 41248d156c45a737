package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who received whom. */
final class Reception {
  private static final Set<String> HOSTING = Set.of("host", "receive", "welcome");

  private Reception() {}

  /**
   * "A received B", "B was received by A": the state that B came to; null for other verbs.
   *
   * @param subjects those whom the verb's subject names
   */
  static @Nullable Party host(Clauses clauses, int verb, List<Participant> subjects) {
    if (!HOSTING.contains(clauses.lemma(verb))) {
      return null;
    }
    List<Participant> hosts = !clauses.isPassive(verb)
        ? subjects
        : clauses.prepositionObjects(verb, "by").stream().map(clauses::mention)
            .filter(Mention.Actors.class::isInstance).map(Mention.Actors.class::cast)
            .flatMap(by -> by.participants().stream()).toList();
    return hosts.isEmpty() || !hosts.getFirst().party().isState()
        ? null
        : hosts.getFirst().party();
  }
}
