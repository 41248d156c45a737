package entente.reason.why;

import entente.map.Ent;
import entente.map.Iris;
import entente.map.Vocabulary.Prov;
import entente.map.Vocabulary.Qb;
import entente.reason.view.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Explains a figure of alignment by its formula, and the votes or other ties of both in the period. */
final class AlignmentWhy {
  static final Map<Node, String> FORMULAS = Map.ofEntries(
      Map.entry(Ent.n, "roll calls of the period in which both voted"),
      Map.entry(Ent.agreement, "p = equal votes / n"),
      Map.entry(Ent.sAbs, "1 - 2 sum(d) / (2 n), d the distance on yes 1, abstain 2, no 3"),
      Map.entry(Ent.sSquared, "1 - 2 sum(d^2) / (4 n)"),
      Map.entry(Ent.sAbsWeighted, "1 - 2 sum(w d) / (2 sum(w)), w = 1 - share of the most "
          + "frequent choice in the whole house"),
      Map.entry(Ent.sSquaredWeighted, "1 - 2 sum(w d^2) / (4 sum(w)), w as for s-abs-weighted"),
      Map.entry(Ent.kappa, "(p - e) / (1 - e), e = sum over choices of r(i) c(i) / n^2"),
      Map.entry(Ent.kappaWeighted, "1 - n sum(d o(i,j)) / sum(d r(i) c(j))"),
      Map.entry(Ent.kappaWeightedSquared, "1 - n sum(d^2 o(i,j)) / sum(d^2 r(i) c(j))"),
      Map.entry(Ent.pi, "(p - e) / (1 - e), e = sum over choices of ((r(i) + c(i)) / 2n)^2"),
      Map.entry(Ent.tauB, "(P - Q) / sqrt((N - R) (N - C)) over pairs of roll calls"));

  private final DatasetGraph data;
  private final Lookup facts;
  private final Names names;
  private final TellingReader tellings;

  AlignmentWhy(DatasetGraph data, Names names, TellingReader tellings) {
    this.data = data;
    this.facts = new Lookup(data);
    this.names = names;
    this.tellings = tellings;
  }

  /**
   * The figures of an observation, or of the last calendar year for which there are any of two actors.
   *
   * @param subject an observation, or an actor with the other as object
   * @param property a measure
   * @param object the value, the other actor, or null
   * @return empty if these name no figure
   */
  List<Derivation> explain(Node subject, Node property, @Nullable Node object) {
    if (!FORMULAS.containsKey(property) && !TieWhy.FORMULAS.containsKey(property)) {
      return List.of();
    }
    if (object != null && object.isURI()) {
      return last(subject, object, property);
    }
    return facts.objects(subject, property).stream()
        .filter(value -> object == null || isEqual(value, object))
        .map(value -> figure(subject, property, value)).toList();
  }

  private List<Derivation> last(Node one, Node other, Node property) {
    Set<Node> dyads = new HashSet<>(facts.subjects(Ent.dyadMember, one));
    dyads.retainAll(facts.subjects(Ent.dyadMember, other));
    return dyads.stream().flatMap(dyad -> facts.subjects(Ent.dyad, dyad).stream())
        .filter(
            observation -> !facts.objects(observation, property).isEmpty() && year(observation) > 0)
        .max(Comparator.comparingInt(this::year)).stream()
        .flatMap(observation -> explain(observation, property, null).stream()).toList();
  }

  private int year(Node observation) {
    return facts.objects(observation, Qb.dataSet).stream()
        .flatMap(set -> facts.objects(set, Ent.year).stream())
        .mapToInt(year -> Integer.parseInt(year.getLiteralLexicalForm())).max().orElse(0);
  }

  private static boolean isEqual(Node value, Node wanted) {
    return value.equals(wanted) || wanted.isLiteral()
        && value.getLiteralLexicalForm().equals(wanted.getLiteralLexicalForm());
  }

  private Derivation figure(Node observation, Node property, Node value) {
    Node set = set(observation, property, value);
    List<Node> pair = facts.objects(observation, Ent.dyad).stream()
        .flatMap(dyad -> facts.objects(dyad, Ent.dyadMember).stream())
        .sorted(Comparator.comparing(Node::getURI)).toList();
    Node one = pair.getFirst();
    Node other = pair.getLast();
    boolean isOfVotes = FORMULAS.containsKey(property);
    List<Derivation> premises = isOfVotes
        ? votes(set, one, other)
        : new TieWhy(facts, names, tellings).premises(property, one, other, year(observation));
    String statement = names.of(one) + ", " + names.of(other) + "  " + property.getLocalName()
        + "  " + value.getLiteralLexicalForm() + "  (n "
        + names.value(observation, TieWhy.SIZES.getOrDefault(property, Ent.n)) + ", "
        + names.value(set, Ent.period) + ")";
    String formula = (isOfVotes ? FORMULAS : TieWhy.FORMULAS).getOrDefault(property, "");
    return new Derivation(statement, Triple.create(observation, property, value),
        property.getLocalName(), formula, premises, List.of());
  }

  /** The set that the value belongs to: the figures of votes and those of other ties are two. */
  private Node set(Node observation, Node property, Node value) {
    return Iter.asStream(data.findNG(Node.ANY, observation, property, value))
        .flatMap(quad -> Iter.asStream(
            data.findNG(quad.getGraph(), observation, Qb.dataSet, Node.ANY)))
        .map(Quad::getObject).findFirst().orElseThrow();
  }

  private List<Derivation> votes(Node set, Node one, Node other) {
    List<Derivation> votes = new ArrayList<>();
    for (Node graph : facts.objects(set, Prov.wasDerivedFrom)) {
      Map<Node, Node> others = choices(graph, other);
      choices(graph, one).forEach((rollCall, choice) -> {
        Node answer = others.get(rollCall);
        if (answer != null && isOf(set, rollCall)) {
          votes.add(rollCall(graph, rollCall, one, choice, other, answer));
        }
      });
    }
    votes.sort(Comparator.comparing(Derivation::statement));
    return votes;
  }

  private Derivation rollCall(Node graph, Node rollCall, Node one, Node choice, Node other,
      Node answer) {
    String resolution = facts.objects(rollCall, Ent.resolution).stream().map(names::of).findFirst()
        .orElse("");
    String statement = names.value(rollCall, Ent.date) + " "
        + (resolution.isEmpty() ? names.of(rollCall) : resolution) + ": "
        + names.value(one, Ent.code)
        + " " + word(choice) + ", " + names.value(other, Ent.code) + " " + word(answer);
    return new Derivation(statement, null, "", "", List.of(),
        tellings.read(new Witness(graph, rollCall)));
  }

  /** Whether a roll call is of the year, or the session, of a data set. */
  private boolean isOf(Node set, Node rollCall) {
    String year = names.value(set, Ent.year);
    return year.isEmpty()
        ? names.value(set, Ent.sessionNumber).equals(names.value(rollCall, Ent.sessionNumber))
        : names.value(rollCall, Ent.date).startsWith(year);
  }

  private Map<Node, Node> choices(Node graph, Node voter) {
    Map<Node, Node> choices = new HashMap<>();
    data.findNG(graph, Node.ANY, Ent.voter, voter).forEachRemaining(quad -> {
      Node vote = quad.getSubject();
      facts.objects(vote, Ent.rollCall).forEach(rollCall -> facts.objects(vote, Ent.choice)
          .forEach(choice -> choices.put(rollCall, choice)));
    });
    return choices;
  }

  private static String word(Node choice) {
    return Iris.lastStep(choice).replaceFirst(".*#", "");
  }
}
