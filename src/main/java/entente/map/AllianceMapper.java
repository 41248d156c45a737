package entente.map;

import entente.map.Vocabulary.Org;
import entente.model.Alliance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Writes treaties of alliance. The treaty has all its allies and its own time; when each of them
 * belonged to it stands in the membership of each.
 */
final class AllianceMapper {
  private final Iris iris;
  private final ActorMapper actors;
  private final EvidenceMapper evidence;
  private final PeriodMapper periods;
  private final GraphSink sink;

  AllianceMapper(Iris iris, ActorMapper actors, EvidenceMapper evidence, PeriodMapper periods,
      GraphSink sink) {
    this.iris = iris;
    this.actors = actors;
    this.evidence = evidence;
    this.periods = periods;
    this.sink = sink;
  }

  /** Writes one treaty that a record set tells of. */
  void map(Alliance alliance, Node source) {
    Node node = iris.hashed("alliance", source.getURI(), alliance.id());
    List<Node> allies = alliance.allies().stream().map(ally -> actors.state(ally.state()))
        .distinct().toList();
    sink.type(node, Ent.Alliance);
    sink.label(node, "Alliance " + alliance.id() + ": " + alliance.allies().stream()
        .map(Alliance.Ally::state).distinct().sorted().collect(Collectors.joining(", ")));
    allies.forEach(ally -> sink.add(node, Ent.ally, ally));
    obligations(node, alliance.obligations());
    periods.standing(node, alliance.when());
    evidence.of(node, alliance.evidence());
    alliance.allies().forEach(ally -> ally(node, ally));
  }

  private void ally(Node alliance, Alliance.Ally ally) {
    Node state = actors.state(ally.state());
    Node node = iris.hashed("ally", alliance.getURI(), ally.state(),
        String.valueOf(ally.when().start()));
    sink.type(node, Ent.AllianceMembership);
    sink.add(node, Ent.alliance, alliance);
    sink.add(node, Org.member, state);
    obligations(node, ally.obligations().stream());
    periods.standing(node, ally.when());
  }

  private void obligations(Node node, Stream<String> obligations) {
    obligations.forEach(each -> sink.add(node, Ent.obligation, Codes.of("obligation-" + each)));
  }
}
