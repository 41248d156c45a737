package entente.extract.discourse;

import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from a title who "we" are: "Joint Statement by A and B", "Statement by President N on ...". */
public final class Authors {
  private static final Set<String> JOINT = Set.of("joint statement", "joint declaration",
      "joint communique", "joint communiqué", "joint vision", "leaders’ statement",
      "leaders' statement", "leaders’ declaration", "joint readout", "joint press");

  private Authors() {}

  /** The authors that a title names; none for a title that announces no statement. */
  public static List<Participant> of(String title, List<Mention> mentions) {
    String lower = title.toLowerCase(Locale.ROOT);
    Set<Participant> actors = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Actors named) {
        actors.addAll(named.participants());
      }
    }
    if (JOINT.stream().anyMatch(lower::contains)) {
      return actors.stream().map(each -> Participant.side(each.party())).distinct().toList();
    }
    boolean statement = lower.startsWith("statement") || lower.startsWith("remarks");
    return statement && !actors.isEmpty() ? List.of(actors.iterator().next()) : List.of();
  }
}
