package entente.reason.view;

import entente.map.Ent;
import entente.map.Vocabulary.Org;
import java.util.List;
import org.apache.jena.graph.Node;

/** Writes who held which post when, of the persons whom a view is about. */
final class TenureFacts {
  private final Facts facts;
  private final View view;

  TenureFacts(Facts facts, View view) {
    this.facts = facts;
    this.view = view;
  }

  /** The tenures of a person. */
  static List<Node> of(Facts facts, Node person) {
    return facts.subjects(Org.member, person).stream()
        .filter(node -> !facts.objects(Node.ANY, node, Ent.inPost).isEmpty()).toList();
  }

  void add(Node person) {
    for (Node tenure : of(facts, person)) {
      for (var quad : facts.find(Node.ANY, tenure, Ent.inPost, Node.ANY)) {
        Node graph = quad.getGraph();
        List<Witness> told = List.of(new Witness(graph, tenure));
        view.add(tenure, Facts.TYPE, Ent.Tenure, told);
        view.add(tenure, Org.member, person, told);
        view.add(tenure, Ent.inPost, quad.getObject(), told);
        view.addDay(tenure, Ent.startEarliestDay, facts.day(graph, tenure, Ent.startEarliest),
            told);
        view.addDay(tenure, Ent.endLatestDay, facts.day(graph, tenure, Ent.endLatest), told);
      }
    }
  }
}
