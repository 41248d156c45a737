package entente.map;

import entente.align.PeriodKind;
import entente.model.RollCall;
import entente.model.Vote;
import entente.model.VoteChoice;
import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes roll calls and the votes cast in them. */
final class RollCallMapper {
  /**
   * From a roll call straight to those who voted so: questions about many roll calls are answered from
   * these in half the time that the votes take. Who is absent casts no vote.
   */
  private static final Map<VoteChoice, Node> CAST = Map.of(VoteChoice.YES, Ent.inFavour,
      VoteChoice.NO, Ent.against, VoteChoice.ABSTAIN, Ent.abstaining);

  private final Iris iris;
  private final ActorMapper actors;
  private final EvidenceMapper evidence;
  private final GraphSink sink;
  private final Map<VoteChoice, Node> choices = new EnumMap<>(VoteChoice.class);

  RollCallMapper(Iris iris, ActorMapper actors, EvidenceMapper evidence, GraphSink sink) {
    this.iris = iris;
    this.actors = actors;
    this.evidence = evidence;
    this.sink = sink;
    for (VoteChoice choice : VoteChoice.values()) {
      choices.put(choice, Codes.of(choice.code()));
    }
  }

  /** Writes one roll call with its votes. */
  void map(RollCall rollCall) {
    Node node = iris.rollCall(rollCall.body(), rollCall.number());
    sink.type(node, Ent.RollCall);
    String title = rollCall.title();
    String resolution = rollCall.resolution();
    sink.label(node, title != null
        ? title
        : resolution != null ? resolution : rollCall.body() + " " + rollCall.number());
    sink.add(node, Ent.convenedUnder, actors.framework(rollCall.body()));
    sink.add(node, Ent.date, Literals.day(rollCall.date()));
    Integer session = rollCall.session();
    sink.add(node, Ent.sessionNumber, session == null ? null : Literals.integer(session));
    sink.add(node, Ent.yearPeriod, PeriodKind.YEAR.period(rollCall));
    sink.add(node, Ent.sessionPeriod, PeriodKind.SESSION.period(rollCall));
    sink.add(node, Ent.rollCallNumber, number(rollCall.number()));
    rollCall.issues().forEach(issue -> sink.add(node, Ent.issue, Codes.of("issue-" + issue)));
    if (resolution != null) {
      resolution(node, resolution);
    }
    evidence.of(node, rollCall.evidence());
    rollCall.votes().forEach(vote -> vote(node, vote));
  }

  /** Only numbers of few digits are numbers: drafts in the Security Council have symbols. */
  private static @Nullable Node number(String number) {
    return number.matches("\\d{1,9}") ? Literals.integer(Integer.parseInt(number)) : null;
  }

  private void resolution(Node rollCall, String symbol) {
    Node document = iris.work(symbol);
    sink.add(rollCall, Ent.resolution, document);
    sink.type(document, Ent.Document);
    sink.label(document, symbol);
  }

  private void vote(Node rollCall, Vote vote) {
    Node node = iris.vote(rollCall, vote.voter());
    sink.type(node, Ent.Vote);
    sink.add(node, Ent.rollCall, rollCall);
    Node voter = actors.state(vote.voter());
    sink.add(node, Ent.voter, voter);
    sink.add(node, Ent.choice, choices.get(vote.choice()));
    Node cast = CAST.get(vote.choice());
    if (cast != null) {
      sink.add(rollCall, cast, voter);
    }
    if (vote.veto()) {
      sink.add(node, Ent.veto, Literals.flag(true));
    }
  }
}
