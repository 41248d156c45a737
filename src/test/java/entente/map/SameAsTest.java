package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reference.Framework;
import entente.reference.NamedPlace;
import entente.reference.OfficeHolder;
import entente.reference.Reference;
import entente.reference.State;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;

/** What the reference graph says is the same in Wikidata. */
class SameAsTest {
  private static final Iris IRIS = Iris.standard();
  private static final Reference REFERENCE = Reference.load();
  private static final List<Quad> LINKS = Mapped
      .quads(stream -> new ReferenceMapper(IRIS).map(REFERENCE, stream)).stream()
      .filter(quad -> quad.getPredicate().equals(OWL2.sameAs.asNode())).toList();

  @Test
  void everyIdentifierOfTheTablesIsALinkAndNothingElseIs() {
    Set<String> linked = LINKS.stream().map(quad -> quad.getObject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(linked).isEqualTo(
        qids().map(qid -> IRIS.wikidata(qid).getURI())
            .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(qids()).allMatch(qid -> qid.matches("Q[1-9][0-9]*"));
  }

  @Test
  void statesFrameworksPersonsAndPlacesAreLinked() {
    assertThat(links(IRIS.state("CHN"))).containsExactly(IRIS.wikidata("Q148"));
    assertThat(links(IRIS.framework("UN"))).containsExactly(IRIS.wikidata("Q1065"));
    assertThat(links(IRIS.place("Tokyo", "JPN"))).containsExactly(IRIS.wikidata("Q1490"));
    OfficeHolder known = REFERENCE.officeHolders().all().stream()
        .filter(holder -> holder.qid() != null).findFirst().orElseThrow();
    assertThat(LINKS).anyMatch(quad -> quad.getSubject().getURI().contains("/person/")
        && quad.getObject().equals(IRIS.wikidata(known.qid())));
  }

  @Test
  void nothingIsLinkedTwiceAndNoTwoThingsAreLinkedToOne() {
    Map<Node, Set<Node>> bySubject = new HashMap<>();
    Map<Node, Set<Node>> byObject = new HashMap<>();
    for (Quad quad : LINKS) {
      bySubject.computeIfAbsent(quad.getSubject(), fresh -> new HashSet<>())
          .add(quad.getObject());
      byObject.computeIfAbsent(quad.getObject(), fresh -> new HashSet<>())
          .add(quad.getSubject());
    }
    assertThat(bySubject.values()).allSatisfy(objects -> assertThat(objects).hasSize(1));
    assertThat(byObject.values()).allSatisfy(subjects -> assertThat(subjects).hasSize(1));
  }

  private static List<Node> links(Node node) {
    return LINKS.stream().filter(quad -> quad.getSubject().equals(node)).map(Quad::getObject)
        .toList();
  }

  private static Stream<String> qids() {
    return Stream.of(qids(REFERENCE.states().all(), State::qid),
        qids(REFERENCE.frameworks().all(), Framework::qid),
        qids(REFERENCE.officeHolders().all(), OfficeHolder::qid),
        qids(REFERENCE.places().all(), NamedPlace::qid)).flatMap(Function.identity());
  }

  private static <T> Stream<String> qids(Collection<T> rows, Function<T, String> qid) {
    return rows.stream().map(qid).filter(each -> each != null);
  }
}
