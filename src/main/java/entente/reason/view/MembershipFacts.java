package entente.reason.view;

import entente.map.Codes;
import entente.map.Ent;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Org;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes who surely belongs to what on the day of the view. What each source tells stands there as a
 * membership of its own, whether it is believed or not, so that rules can find where sources differ;
 * only what is believed becomes a plain triple.
 */
final class MembershipFacts {
  private static final Node MEMBER = Codes.of("member");
  private static final Map<Node, Node> STANDINGS = standings();

  private final Facts facts;
  private final Belief belief;
  private final LocalDate asOf;
  private final View view;

  MembershipFacts(Facts facts, Belief belief, LocalDate asOf, View view) {
    this.facts = facts;
    this.belief = belief;
    this.asOf = asOf;
    this.view = view;
  }

  /** What one source tells. */
  private record Told(Witness witness, Node status, Set<String> names, boolean disputed,
      boolean held) {}

  private static Map<Node, Node> standings() {
    Map<Node, Node> standings = new LinkedHashMap<>();
    for (String full : List.of("member", "founding-member", "permanent-member",
        "elected-member")) {
      standings.put(Codes.of(full), Ent.memberOf);
    }
    standings.put(Codes.of("observer"), Ent.observerOf);
    standings.put(Codes.of("partner"), Ent.partnerOf);
    standings.put(Codes.of("dialogue-partner"), Ent.partnerOf);
    for (String less : List.of("associate", "associate-member", "suspended", "guest")) {
      standings.put(Codes.of(less), Ent.belongsTo);
    }
    return standings;
  }

  /**
   * Writes what is told of a member of a framework.
   *
   * @param witnesses the memberships in which that is told, by all sources and of all times
   */
  void add(Node member, Node framework, Set<Witness> witnesses) {
    List<Told> all = witnesses.stream().map(this::told).filter(Objects::nonNull).toList();
    all.stream().filter(Told::held).forEach(told -> membership(told, member, framework));
    for (Told told : believed(all)) {
      Node standing = STANDINGS.get(told.status());
      if (told.held() && standing != null) {
        view.add(member, standing, framework, List.of(told.witness()));
        view.add(member, Ent.belongsTo, framework, List.of(told.witness()));
      }
    }
  }

  private @Nullable Told told(Witness witness) {
    Node graph = witness.graph();
    Node node = witness.node();
    Node status = facts.object(graph, node, Ent.membershipStatus);
    if (status == null) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>(facts.source(graph).names());
    facts.objects(graph, node, Dct.source).forEach(source -> facts
        .objects(Node.ANY, source, Facts.LABEL)
        .forEach(label -> names.add(label.getLiteralLexicalForm())));
    boolean disputed = facts.objects(graph, node, Ent.disputed).stream()
        .anyMatch(flag -> flag.getLiteralLexicalForm().equals("true"));
    return new Told(witness, status, names, disputed, isHeld(facts, graph, node, asOf));
  }

  /** On the day on which one standing gives way to another the later one counts. */
  static boolean isHeld(Facts facts, Node graph, Node node, LocalDate asOf) {
    LocalDate begun = facts.day(graph, node, Ent.startLatest);
    LocalDate ends = facts.day(graph, node, Ent.endEarliest);
    return (begun == null || !begun.isAfter(asOf)) && (ends == null || ends.isAfter(asOf));
  }

  private List<Told> believed(List<Told> all) {
    for (String preferred : belief.memberships()) {
      List<Told> by = all.stream().filter(told -> told.names().contains(preferred)).toList();
      if (!by.isEmpty()) {
        return by;
      }
    }
    return all.stream().filter(told -> !told.disputed() && belief.believes(told.names())).toList();
  }

  private void membership(Told told, Node member, Node framework) {
    Node node = told.witness().node();
    Node graph = told.witness().graph();
    List<Witness> witness = List.of(told.witness());
    view.add(node, Facts.TYPE, Ent.Membership, witness);
    view.add(node, Org.member, member, witness);
    view.add(node, Ent.framework, framework, witness);
    view.add(node, Ent.membershipStatus,
        Ent.memberOf.equals(STANDINGS.get(told.status())) ? MEMBER : told.status(), witness);
    view.addDay(node, Ent.startEarliestDay, facts.day(graph, node, Ent.startEarliest), witness);
    view.addDay(node, Ent.startLatestDay, facts.day(graph, node, Ent.startLatest), witness);
  }
}
