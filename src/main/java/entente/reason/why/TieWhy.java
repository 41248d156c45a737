package entente.reason.why;

import entente.map.Codes;
import entente.map.Ent;
import entente.map.Iris;
import entente.map.TargetKey;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Org;
import entente.reason.view.Witness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Finds what a figure of ties was counted from: events, claims, and spells of alliances and memberships. */
final class TieWhy {
  static final Map<Node, String> FORMULAS = Map.of(
      Ent.meetingCount, "meetings of the year that took place and in which both took part",
      Ent.visitCount, "visits of the year that took place, of one to the other",
      Ent.coStance, "targets on which both stand alike / targets on which both have a stance",
      Ent.opposedStance, "targets on which one is for what the other is against",
      Ent.allianceSimilarity,
      "1 - 2 sum(|a(k) - b(k)|) / (3 n), k the states that have an alliance",
      Ent.coMembership, "frameworks to which both belong on the last day of the year");

  /** The property that says what a figure was counted from. */
  static final Map<Node, Node> SIZES = Map.of(Ent.meetingCount, Ent.meetingN, Ent.visitCount,
      Ent.visitN, Ent.coStance, Ent.coStanceN, Ent.opposedStance, Ent.coStanceN,
      Ent.allianceSimilarity, Ent.allianceN, Ent.coMembership, Ent.coMembershipN);

  private static final Set<Node> BELONGING = Set.of(Codes.of("member"),
      Codes.of("permanent-member"), Codes.of("elected-member"));

  private final Lookup facts;
  private final Names names;
  private final TellingReader tellings;

  TieWhy(Lookup facts, Names names, TellingReader tellings) {
    this.facts = facts;
    this.names = names;
    this.tellings = tellings;
  }

  /** What a figure of two states in a year was counted from, in the order of what it says. */
  List<Derivation> premises(Node property, Node one, Node other, int year) {
    List<Derivation> premises;
    if (property.equals(Ent.meetingCount)) {
      premises = meetings(one, other, year);
    } else if (property.equals(Ent.visitCount)) {
      premises = visits(one, other, year);
    } else if (property.equals(Ent.allianceSimilarity)) {
      premises = alliances(one, other, year);
    } else if (property.equals(Ent.coMembership)) {
      premises = memberships(one, other, year);
    } else {
      premises = stances(one, other, year, property.equals(Ent.opposedStance));
    }
    return premises.stream().sorted(Comparator.comparing(Derivation::statement)).toList();
  }

  private List<Derivation> meetings(Node one, Node other, int year) {
    return facts.subjects(Ent.party, one).stream()
        .filter(
            event -> facts.contains(event, Ent.party, other) && occurred(event, Ent.Meeting, year))
        .map(this::event).toList();
  }

  private List<Derivation> visits(Node one, Node other, int year) {
    return Stream.concat(visitsTo(other, one, year), visitsTo(one, other, year))
        .map(this::event).toList();
  }

  private Stream<Node> visitsTo(Node host, Node visitor, int year) {
    return facts.subjects(Ent.party, visitor).stream()
        .filter(event -> facts.objects(event, Ent.hostState).stream().limit(1)
            .anyMatch(host::equals) && occurred(event, Ent.Visit, year));
  }

  private boolean occurred(Node event, Node type, int year) {
    return facts.contains(event, RDF.type.asNode(), type)
        && facts.contains(event, Ent.status, Codes.of("occurred")) && yearOf(event) == year;
  }

  /** The year in which something surely began; 0 where it may have been another. */
  private int yearOf(Node node) {
    LocalDate first = day(node, Ent.startEarliest);
    LocalDate last = day(node, Ent.startLatest);
    return first != null && last != null && first.getYear() == last.getYear() ? first.getYear() : 0;
  }

  private @Nullable LocalDate day(Node node, Node property) {
    List<Node> days = facts.objects(node, property);
    return days.isEmpty() ? null : LocalDate.parse(days.getLast().getLiteralLexicalForm());
  }

  private Derivation event(Node event) {
    return told(day(event, Ent.startEarliest) + " " + names.of(event),
        facts.witnesses(event, Ent.party));
  }

  private Derivation told(String statement, List<Witness> witnesses) {
    return new Derivation(statement, null, "", "", List.of(),
        witnesses.stream().flatMap(witness -> tellings.read(witness).stream()).distinct()
            .sorted(Comparator.comparing(Telling::date).thenComparing(Telling::title)
                .thenComparing(Telling::place))
            .toList());
  }

  private Derivation group(String statement, List<Derivation> premises) {
    return new Derivation(statement, null, "", "", premises, List.of());
  }

  /** A claim of a state: whether it is for the target, and how it reads. */
  private record Stance(boolean support, Derivation claim) {}

  private List<Derivation> stances(Node one, Node other, int year, boolean opposed) {
    Map<String, List<Stance>> ofOne = stances(one, year);
    Map<String, List<Stance>> ofOther = stances(other, year);
    List<Derivation> targets = new ArrayList<>();
    ofOne.forEach((target, stances) -> {
      List<Stance> answers = ofOther.getOrDefault(target, List.of());
      if (isPlain(stances) && isPlain(answers)
          && (!opposed || stances.getFirst().support != answers.getFirst().support)) {
        targets.add(group(target + ": " + side(one, stances) + ", " + side(other, answers),
            Stream.concat(stances.stream(), answers.stream()).map(Stance::claim)
                .distinct().toList()));
      }
    });
    return targets;
  }

  private String side(Node state, List<Stance> stances) {
    return Iris.lastStep(state) + (stances.getFirst().support ? " for" : " against");
  }

  /** Whoever is both for and against a target has no stance on it. */
  private static boolean isPlain(List<Stance> stances) {
    return stances.stream().map(Stance::support).distinct().count() == 1;
  }

  private Map<String, List<Stance>> stances(Node state, int year) {
    Map<String, List<Stance>> stances = new TreeMap<>();
    for (Node claim : facts.subjects(Ent.holder, state)) {
      List<Node> targets = facts.objects(claim, Ent.target);
      if (!targets.isEmpty()) {
        String target = names.of(targets.getFirst());
        each(claim, Ent.polarity, year, quad -> add(stances, target,
            quad.getObject().equals(Codes.of("support")), quad));
      }
      each(claim, Ent.action, year, quad -> add(stances,
          TargetKey.of(quad.getObject().getLiteralLexicalForm()), true, quad));
    }
    return stances;
  }

  private void add(Map<String, List<Stance>> stances, String target, boolean support, Quad quad) {
    Derivation claim = told(names.of(quad.getSubject()),
        List.of(new Witness(quad.getGraph(), quad.getSubject())));
    stances.computeIfAbsent(target, fresh -> new ArrayList<>()).add(new Stance(support, claim));
  }

  /** What a claim is told to be by graphs for which it is of that year. */
  private void each(Node claim, Node property, int year, Consumer<Quad> taker) {
    Iter.asStream(facts.data().findNG(Node.ANY, claim, property, Node.ANY))
        .filter(quad -> yearOf(quad) == year).toList().forEach(taker);
  }

  /** Of the claim, else of the event at which it was made, else of the document. */
  private int yearOf(Quad claim) {
    int told = yearOf(claim.getSubject());
    List<Node> moments = facts.objects(claim.getSubject(), Ent.madeAt);
    int year = told != 0 || moments.isEmpty() ? told : yearOf(moments.getFirst());
    if (year != 0) {
      return year;
    }
    List<Node> published = Iter.asStream(
        facts.data().findNG(claim.getGraph(), Node.ANY, Dct.date, Node.ANY)).map(Quad::getObject)
        .filter(Node::isLiteral).toList();
    return published.isEmpty()
        ? 0
        : Integer.parseInt(published.getLast().getLiteralLexicalForm().substring(0, 4));
  }

  /** By each alliance of either that was in force in the year. */
  private List<Derivation> alliances(Node one, Node other, int year) {
    Map<Node, List<Derivation>> spells = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (Node state : List.of(one, other)) {
      for (Node spell : facts.subjects(Org.member, state)) {
        for (Node alliance : facts.objects(spell, Ent.alliance)) {
          if (spans(spell, year)) {
            spells.computeIfAbsent(alliance, fresh -> new ArrayList<>())
                .add(told(spell(state, spell), facts.witnesses(alliance, Ent.obligation)));
          }
        }
      }
    }
    return spells.entrySet().stream()
        .map(entry -> group(names.of(entry.getKey()),
            entry.getValue()))
        .toList();
  }

  private boolean spans(Node spell, int year) {
    LocalDate start = day(spell, Ent.startEarliest);
    LocalDate end = day(spell, Ent.endLatest);
    return (start == null || start.getYear() <= year) && (end == null || end.getYear() >= year);
  }

  private String obligations(Node spell) {
    Set<String> words = new TreeSet<>();
    facts.objects(spell, Ent.obligation).forEach(code -> words
        .add(Iris.lastStep(code).replaceFirst(".*#(obligation-)?", "")));
    return String.join(", ", words);
  }

  private String spell(Node state, Node spell) {
    LocalDate start = day(spell, Ent.startEarliest);
    LocalDate end = day(spell, Ent.endLatest);
    return names.of(state) + (start == null ? "" : " from " + start)
        + (end == null ? "" : " until " + end) + ": " + obligations(spell);
  }

  private List<Derivation> memberships(Node one, Node other, int year) {
    Map<Node, List<Derivation>> ofOne = memberships(one, LocalDate.of(year, 12, 31));
    Map<Node, List<Derivation>> ofOther = memberships(other, LocalDate.of(year, 12, 31));
    Set<Node> both = new HashSet<>(ofOne.keySet());
    both.retainAll(ofOther.keySet());
    return both.stream().map(framework -> group(names.of(framework), Stream
        .concat(ofOne.getOrDefault(framework, List.of()).stream(),
            ofOther.getOrDefault(framework, List.of()).stream())
        .toList())).toList();
  }

  /** The spells of a state in each framework to which it surely belongs on a day. */
  private Map<Node, List<Derivation>> memberships(Node state, LocalDate day) {
    Map<Node, List<Derivation>> spells = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (Node spell : facts.subjects(Org.member, state)) {
      List<Node> frameworks = facts.objects(spell, Ent.framework);
      LocalDate start = day(spell, Ent.startLatest);
      LocalDate end = day(spell, Ent.endEarliest);
      if (!frameworks.isEmpty() && facts.objects(spell, Ent.disputed).isEmpty()
          && facts.objects(spell, Ent.membershipStatus).stream().anyMatch(BELONGING::contains)
          && (start == null || !start.isAfter(day)) && (end == null || !end.isBefore(day))) {
        spells.computeIfAbsent(frameworks.getFirst(), fresh -> new ArrayList<>())
            .add(told(spell(state, spell), facts.witnesses(spell, Ent.membershipStatus)));
      }
    }
    return spells;
  }
}
