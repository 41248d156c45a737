package entente.pipeline;

import entente.align.Pair;
import entente.align.Portfolios;
import entente.align.TieYear;
import entente.map.Codes;
import entente.map.Ent;
import entente.map.Iris;
import entente.map.TargetKey;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Org;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads from a store what ties states: meetings, visits, stances, alliances, memberships. */
final class StoredTies {
  /** From when to when the alliances of the Correlates of War are known. */
  private static final LocalDate FIRST_ALLIANCES = LocalDate.of(1816, 1, 1);
  private static final LocalDate LAST_ALLIANCES = LocalDate.of(2012, 12, 31);

  private static final List<String> BELONGING = List.of("member", "permanent-member",
      "elected-member");

  private final Iris iris;
  private final DatasetGraph facts;
  private final Map<Integer, TieYear> years = new TreeMap<>();
  private final Map<Node, LocalDate> startEarliest;
  private final Map<Node, LocalDate> startLatest;

  StoredTies(Iris iris, DatasetGraph facts) {
    this.iris = iris;
    this.facts = facts;
    this.startEarliest = days(Ent.startEarliest);
    this.startLatest = days(Ent.startLatest);
  }

  /** The ties of each year of which any are known, earliest first. */
  Map<Integer, TieYear> read() {
    events();
    claims();
    alliances();
    memberships();
    return years;
  }

  private TieYear year(int year) {
    return years.computeIfAbsent(year, fresh -> new TieYear());
  }

  /** The year in which something surely began; null where it may have been another. */
  private @Nullable Integer yearOf(Node node) {
    LocalDate first = startEarliest.get(node);
    LocalDate last = startLatest.get(node);
    return first != null && last != null && first.getYear() == last.getYear()
        ? first.getYear()
        : null;
  }

  private void events() {
    Map<Node, Set<String>> parties = states(Ent.party);
    Map<Node, Node> hosts = objects(Ent.hostState);
    Set<Node> occurred = subjects(Ent.status, Codes.of("occurred"));
    for (Node meeting : subjects(RDF.type.asNode(), Ent.Meeting)) {
      Integer year = occurred.contains(meeting) ? yearOf(meeting) : null;
      if (year != null) {
        year(year).meeting(parties.getOrDefault(meeting, Set.of()));
      }
    }
    for (Node visit : subjects(RDF.type.asNode(), Ent.Visit)) {
      Integer year = occurred.contains(visit) ? yearOf(visit) : null;
      Node host = hosts.get(visit);
      if (year != null && host != null) {
        String to = Iris.lastStep(host);
        parties.getOrDefault(visit, Set.of()).stream().filter(state -> !state.equals(to))
            .forEach(state -> year(year).visit(state, to));
      }
    }
  }

  /** A position is for or against its target; a commitment is for what it promises. */
  private void claims() {
    Map<Node, Integer> published = new HashMap<>();
    facts.find(Node.ANY, Node.ANY, Dct.date, Node.ANY).forEachRemaining(quad -> {
      if (quad.getObject().isLiteral()) {
        String date = quad.getObject().getLiteralLexicalForm();
        published.put(quad.getGraph(), Integer.valueOf(date.substring(0, 4)));
      }
    });
    Map<Node, Set<String>> holders = states(Ent.holder);
    Map<Node, Node> targets = objects(Ent.target);
    Map<Node, Node> moments = objects(Ent.madeAt);
    facts.find(Node.ANY, Node.ANY, Ent.polarity, Node.ANY).forEachRemaining(quad -> {
      Node target = targets.get(quad.getSubject());
      if (target != null) {
        stance(quad, target.getURI(), quad.getObject().equals(Codes.of("support")), holders,
            moments, published);
      }
    });
    facts.find(Node.ANY, Node.ANY, Ent.action, Node.ANY).forEachRemaining(quad -> stance(quad,
        TargetKey.of(quad.getObject().getLiteralLexicalForm()), true, holders, moments, published));
  }

  private void stance(Quad quad, String target, boolean support, Map<Node, Set<String>> holders,
      Map<Node, Node> moments, Map<Node, Integer> published) {
    Node claim = quad.getSubject();
    Node moment = moments.get(claim);
    Integer told = yearOf(claim);
    Integer year = told != null || moment == null ? told : yearOf(moment);
    Integer known = year != null ? year : published.get(quad.getGraph());
    if (known != null) {
      holders.getOrDefault(claim, Set.of())
          .forEach(state -> year(known).stances().add(target, state, support));
    }
  }

  private record Spell(String state, LocalDate from, LocalDate to, int level) {}

  private void alliances() {
    Map<Node, Integer> levels = new HashMap<>();
    facts.find(Node.ANY, Node.ANY, Ent.obligation, Node.ANY).forEachRemaining(
        quad -> levels.merge(quad.getSubject(), Portfolios.level(quad.getObject().getURI()
            .substring((Codes.NS + "obligation-").length())), Math::max));
    Map<Node, LocalDate> ends = days(Ent.endLatest);
    Map<Node, Set<String>> allies = states(Org.member);
    Map<Node, List<Spell>> spells = new HashMap<>();
    objects(Ent.alliance).forEach((membership, alliance) -> {
      LocalDate start = startEarliest.get(membership);
      LocalDate end = ends.get(membership);
      allies.getOrDefault(membership, Set.of()).forEach(state -> spells
          .computeIfAbsent(alliance, fresh -> new ArrayList<>())
          .add(new Spell(state, start == null ? FIRST_ALLIANCES : start,
              end == null ? LAST_ALLIANCES : end, levels.getOrDefault(membership, 0))));
    });
    spells.values().forEach(all -> all.forEach(one -> all.stream()
        .filter(other -> one.state.compareTo(other.state) < 0)
        .forEach(other -> allied(one, other))));
  }

  /** In each year in which both are in the alliance on the same day; the stronger obligation binds both. */
  private void allied(Spell one, Spell other) {
    LocalDate from = one.from.isAfter(other.from) ? one.from : other.from;
    LocalDate to = one.to.isBefore(other.to) ? one.to : other.to;
    int level = Math.max(one.level, other.level);
    if (level > 0 && !from.isAfter(to)) {
      for (int year = from.getYear(); year <= to.getYear(); year++) {
        year(year).alliances().add(new Pair(one.state, other.state), level);
      }
    }
  }

  /** On the last day of each year of which anything else is known. */
  private void memberships() {
    Map<Node, Node> frameworks = objects(Ent.framework);
    Map<Node, LocalDate> ends = days(Ent.endEarliest);
    Set<Node> disputed = new HashSet<>();
    facts.find(Node.ANY, Node.ANY, Ent.disputed, Node.ANY)
        .forEachRemaining(quad -> disputed.add(quad.getSubject()));
    Map<Node, Set<String>> members = states(Org.member);
    for (String status : BELONGING) {
      for (Node membership : subjects(Ent.membershipStatus, Codes.of(status))) {
        Node framework = frameworks.get(membership);
        LocalDate start = startLatest.get(membership);
        LocalDate end = ends.get(membership);
        if (framework != null && !disputed.contains(membership)) {
          years.forEach((year, ties) -> {
            LocalDate day = LocalDate.of(year, 12, 31);
            if ((start == null || !start.isAfter(day)) && (end == null || !end.isBefore(day))) {
              members.getOrDefault(membership, Set.of())
                  .forEach(state -> ties.member(state, framework.getURI()));
            }
          });
        }
      }
    }
  }

  private Set<Node> subjects(Node property, Node object) {
    Set<Node> subjects = new HashSet<>();
    facts.find(Node.ANY, Node.ANY, property, object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private Map<Node, Node> objects(Node property) {
    Map<Node, Node> objects = new HashMap<>();
    facts.find(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad -> objects.putIfAbsent(quad.getSubject(), quad.getObject()));
    return objects;
  }

  /** The states among what a property leads to. */
  private Map<Node, Set<String>> states(Node property) {
    String prefix = iris.state("X").getURI().replaceFirst("X$", "");
    Map<Node, Set<String>> states = new HashMap<>();
    facts.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
      if (quad.getObject().isURI() && quad.getObject().getURI().startsWith(prefix)) {
        states.computeIfAbsent(quad.getSubject(), fresh -> new HashSet<>())
            .add(Iris.lastStep(quad.getObject()));
      }
    });
    return states;
  }

  private Map<Node, LocalDate> days(Node property) {
    Map<Node, LocalDate> days = new HashMap<>();
    facts.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(
        quad -> days.put(quad.getSubject(),
            LocalDate.parse(quad.getObject().getLiteralLexicalForm())));
    return days;
  }
}
