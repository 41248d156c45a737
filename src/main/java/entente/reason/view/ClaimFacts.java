package entente.reason.view;

import entente.map.Codes;
import entente.map.Ent;
import entente.map.Vocabulary.Prov;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims that are believed and were made up to the day of the view: who holds them, who makes
 * them, and where each holder stands by its latest word.
 */
final class ClaimFacts {
  private static final Map<Node, Node> STANCES = Map.of(Codes.of("support"), Ent.supports,
      Codes.of("oppose"), Ent.opposes);
  private static final List<Node> COPIED = List.of(Ent.holder, Ent.frameworkInScope, Ent.madeAt,
      Ent.announces, Ent.target, Ent.polarity, Prov.wasAttributedTo, Ent.inPost);

  private final Facts facts;
  private final Belief belief;
  private final LocalDate asOf;
  private final View view;
  private final Map<List<Node>, List<Stance>> stances = new LinkedHashMap<>();

  ClaimFacts(Facts facts, Belief belief, LocalDate asOf, View view) {
    this.facts = facts;
    this.belief = belief;
    this.asOf = asOf;
    this.view = view;
  }

  private record Stance(LocalDate day, Node polarity, Witness witness) {}

  void add(Node claim) {
    facts.find(Node.ANY, claim, Facts.TYPE, Node.ANY).stream()
        .forEach(quad -> add(claim, quad.getObject(), new Witness(quad.getGraph(), claim)));
  }

  private void add(Node claim, Node type, Witness witness) {
    Node graph = witness.graph();
    Source source = facts.source(graph);
    LocalDate day = day(claim, graph, source);
    Set<Node> holders = facts.objects(graph, claim, Ent.holder);
    if (day != null && day.isAfter(asOf) || !belief.believes(source.names())
        || facts.confidence(graph, claim) < belief.confidence()
        || !belief.isConfirmed(holders, List.of(source)) && !isToldByOthers(claim, holders)) {
      return;
    }
    List<Witness> told = List.of(witness);
    view.add(claim, Facts.TYPE, type, told);
    view.add(claim, Facts.TYPE, Ent.Claim, told);
    COPIED.forEach(property -> facts.objects(graph, claim, property)
        .forEach(value -> view.add(claim, property, value, told)));
    view.addDay(claim, Ent.toldOn, day, told);
    spokenAs(claim, graph).forEach(post -> view.add(claim, Ent.speaksAs, post, told));
    for (Node polarity : facts.objects(graph, claim, Ent.polarity)) {
      for (Node target : facts.objects(graph, claim, Ent.target)) {
        holders.forEach(holder -> stances
            .computeIfAbsent(List.of(holder, target), key -> new ArrayList<>())
            .add(new Stance(day == null ? LocalDate.MIN : day, polarity, witness)));
      }
    }
  }

  /** A joint claim is confirmed by the claim of another source that says the same. */
  private boolean isToldByOthers(Node claim, Set<Node> holders) {
    List<Source> sources = new ArrayList<>();
    for (Node proposition : facts.objects(Node.ANY, claim, Ent.proposition)) {
      facts.find(Node.ANY, Node.ANY, Ent.proposition, proposition).stream()
          .map(quad -> facts.source(quad.getGraph()))
          .filter(source -> belief.believes(source.names())).forEach(sources::add);
    }
    return belief.isConfirmed(holders, sources);
  }

  /** Writes where each holder stands: the latest word on a target counts, both if they are of one day. */
  void writeStances() {
    stances.forEach((key, all) -> {
      LocalDate last = all.stream().map(Stance::day).max(LocalDate::compareTo).orElseThrow();
      all.stream().filter(stance -> stance.day().equals(last))
          .forEach(stance -> view.add(key.getFirst(), STANCES.get(stance.polarity()), key.getLast(),
              List.of(stance.witness())));
    });
  }

  /** The day of a claim: its own, else that of the event at which it was made, else of its source. */
  private @Nullable LocalDate day(Node claim, Node graph, Source source) {
    LocalDate own = facts.day(graph, claim, Ent.startEarliest);
    if (own != null) {
      return own;
    }
    Node event = facts.object(graph, claim, Ent.madeAt);
    LocalDate made = event == null ? null : facts.day(graph, event, Ent.startEarliest);
    return made == null ? source.day() : made;
  }

  /** The posts of the speaker whose title stands in the words of the source. */
  private List<Node> spokenAs(Node claim, Node graph) {
    Node person = facts.object(graph, claim, Prov.wasAttributedTo);
    Node role = facts.object(graph, claim, Ent.roleAsStated);
    Node party = facts.object(graph, claim, Ent.onBehalfOf);
    if (person == null || role == null || party == null) {
      return List.of();
    }
    List<String> titles = Arrays.stream(role.getLiteralLexicalForm().split(",|/| and "))
        .map(ClaimFacts::fold).toList();
    return TenureFacts.of(facts, person).stream()
        .filter(tenure -> titles(tenure).anyMatch(titles::contains))
        .flatMap(tenure -> facts.objects(Node.ANY, tenure, Ent.inPost).stream())
        .filter(post -> facts.objects(Node.ANY, post, Ent.postIn).contains(party)).distinct()
        .toList();
  }

  private Stream<String> titles(Node tenure) {
    return Stream.of(Ent.roleAsStated, SKOS.altLabel.asNode())
        .flatMap(property -> facts.objects(Node.ANY, tenure, property).stream())
        .map(title -> fold(title.getLiteralLexicalForm()));
  }

  private static String fold(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
