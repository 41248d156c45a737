package entente.map;

import entente.map.Vocabulary.Org;
import entente.model.Membership;
import entente.model.Period;
import org.apache.jena.graph.Node;

/** Writes who belongs to what; what two sources tell differently stands side by side. */
final class MembershipMapper {
  private final Iris iris;
  private final ActorMapper actors;
  private final EvidenceMapper evidence;
  private final PeriodMapper periods;
  private final GraphSink sink;

  MembershipMapper(Iris iris, ActorMapper actors, EvidenceMapper evidence, PeriodMapper periods,
      GraphSink sink) {
    this.iris = iris;
    this.actors = actors;
    this.evidence = evidence;
    this.periods = periods;
    this.sink = sink;
  }

  /** Writes one membership that a record set tells of. */
  void map(Membership membership, Node source) {
    Node framework = actors.framework(membership.framework());
    Node member = actors.party(membership.member());
    Period when = membership.when();
    Node node = iris.hashed("membership", framework.getURI(), member.getURI(), membership.status(),
        String.valueOf(when.start()), String.valueOf(when.end()), source.getURI());
    sink.type(node, Ent.Membership);
    sink.type(node, Org.Membership);
    sink.add(node, Org.member, member);
    sink.add(node, Ent.framework, framework);
    sink.add(node, Ent.membershipStatus, Codes.of(membership.status()));
    periods.loose(node, when, membership.yearsBefore(), membership.yearsAfter());
    evidence.of(node, membership.evidence());
  }
}
