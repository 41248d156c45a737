package entente.pipeline;

import entente.map.Codes;
import entente.map.Ent;
import entente.map.Iris;
import entente.model.RecordEntry;
import entente.model.RollCall;
import entente.model.Vote;
import entente.model.VoteChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Reads roll calls back from a store, as far as alignment needs them. Only the General Assembly is
 * read: of the Security Council only the vetoes are known, and who is known to have voted only by a
 * veto cannot be compared.
 */
final class StoredVotes {
  private static final String BODY = "UNGA";
  private static final RecordEntry NOWHERE = new RecordEntry("store", 1, "");

  private final Iris iris;
  private final DatasetGraph facts;
  private final Map<Node, VoteChoice> choices = new HashMap<>();
  private final Map<Vote, Vote> pool = new HashMap<>();

  StoredVotes(Iris iris, DatasetGraph facts) {
    this.iris = iris;
    this.facts = facts;
    for (VoteChoice choice : VoteChoice.values()) {
      choices.put(Codes.of(choice.code()), choice);
    }
  }

  /** The roll calls in each named graph that has any. */
  Map<Node, List<RollCall>> read() {
    Map<Node, List<RollCall>> graphs = new LinkedHashMap<>();
    Map<Node, List<Node>> found = new LinkedHashMap<>();
    facts.find(Node.ANY, Node.ANY, Ent.convenedUnder, iris.framework(BODY)).forEachRemaining(
        quad -> found.computeIfAbsent(quad.getGraph(), graph -> new ArrayList<>())
            .add(quad.getSubject()));
    found.forEach((graph, nodes) -> {
      Map<Node, List<Vote>> votes = votes(graph);
      List<RollCall> rollCalls = nodes.stream().filter(votes::containsKey)
          .map(node -> rollCall(graph, node, votes.get(node))).toList();
      if (!rollCalls.isEmpty()) {
        graphs.put(graph, rollCalls);
      }
    });
    return graphs;
  }

  private Map<Node, List<Vote>> votes(Node graph) {
    Map<Node, Node> voters = objects(graph, Ent.voter);
    Map<Node, Node> chosen = objects(graph, Ent.choice);
    Map<Node, List<Vote>> votes = new HashMap<>();
    objects(graph, Ent.rollCall).forEach((vote, rollCall) -> {
      Node voter = voters.get(vote);
      VoteChoice choice = choices.get(chosen.get(vote));
      if (voter != null && choice != null) {
        Vote made = new Vote(Iris.lastStep(voter), choice);
        votes.computeIfAbsent(rollCall, node -> new ArrayList<>())
            .add(pool.computeIfAbsent(made, fresh -> made));
      }
    });
    return votes;
  }

  private Map<Node, Node> objects(Node graph, Node property) {
    Map<Node, Node> objects = new HashMap<>();
    facts.find(graph, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad -> objects.put(quad.getSubject(), quad.getObject()));
    return objects;
  }

  private RollCall rollCall(Node graph, Node node, List<Vote> votes) {
    Node session = object(graph, node, Ent.sessionNumber);
    Node date = object(graph, node, Ent.date);
    if (date == null) {
      throw new IllegalStateException("the roll call " + node + " has no ent:date");
    }
    return new RollCall(BODY,
        session == null ? null : ((Number) session.getLiteralValue()).intValue(), node.getURI(),
        LocalDate.parse(date.getLiteralLexicalForm()), null, null, List.of(), votes, NOWHERE);
  }

  private @Nullable Node object(Node graph, Node subject, Node property) {
    return Iter.first(facts.find(graph, subject, property, Node.ANY),
        quad -> true) instanceof Quad quad ? quad.getObject() : null;
  }
}
