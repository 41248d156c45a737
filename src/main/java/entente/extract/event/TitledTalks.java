package entente.extract.event;

import entente.extract.discourse.Discourse;
import entente.model.Participant;
import entente.model.Party;
import java.util.List;

/** Who took part in the talks of a title that leaves it to the publisher: "Talks with N". */
final class TitledTalks {
  private TitledTalks() {}

  /** "Telephone conversation with N": the other side is the publisher's own. */
  static List<Participant> publisher(Reading reading, List<Participant> others) {
    Party home = reading.discourse().memory().home();
    boolean foreign = home != null && !others.isEmpty()
        && others.stream().noneMatch(each -> each.party().equals(home));
    return foreign ? reading.discourse().publisher() : List.of();
  }

  /** "Russian-Hungarian talks" in news on what a leader does: his, with the other leader. */
  static List<Participant> leaders(Reading reading, List<Participant> sides) {
    Discourse discourse = reading.discourse();
    Participant own = discourse.publisher().stream().findFirst().orElse(null);
    boolean named = !discourse.memory().reportsOnOne() || own == null || own.person() == null
        || sides.stream().anyMatch(each -> each.person() != null)
        || sides.stream().noneMatch(each -> each.party().equals(own.party()));
    return named
        ? sides
        : sides.stream().map(side -> side.party().equals(own.party())
            ? own
            : discourse.holder(side, "leader")).toList();
  }
}
