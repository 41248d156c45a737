package entente.extract.discourse;

import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events that a discourse has told so far. */
final class ToldEvents {
  private final List<Told> told = new ArrayList<>();

  /** An event told, with its sides; talks are those at which something may have been said. */
  private record Told(String event, Set<Party> parties, boolean talks) {}

  void add(String event, Set<Party> parties, boolean talks) {
    told.add(new Told(event, parties, talks));
  }

  /**
   * The event at which these parties said something: the latest talks that all of them took part in,
   * else the latest talks, else the latest event; null before any. A visit recalled on the way ("since
   * his visit in March") is not where the rest was said.
   */
  @Nullable
  String event(List<Party> parties) {
    List<Told> latestFirst = told.reversed();
    return latestFirst.stream()
        .filter(each -> each.talks() && each.parties().containsAll(parties)).findFirst()
        .or(() -> latestFirst.stream().filter(Told::talks).findFirst())
        .or(() -> latestFirst.stream().findFirst()).map(Told::event).orElse(null);
  }
}
