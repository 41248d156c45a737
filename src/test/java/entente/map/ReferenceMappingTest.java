package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Org;
import entente.model.PartialDate;
import entente.model.Party;
import entente.reference.Basis;
import entente.reference.NamedPlace;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.PersonKey;
import entente.reference.Reference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ReferenceMappingTest {
  private static final Iris IRIS = Iris.standard();
  private static final Reference REFERENCE = Reference.load();
  private static final List<Quad> QUADS = Mapped
      .quads(stream -> new ReferenceMapper(IRIS).map(REFERENCE, stream));
  private static final Graph GRAPH = Mapped.dataset(QUADS)
      .getGraph(new ReferenceMapper(IRIS).graph());

  @Test
  void tellsAStateByCodeNameAndWikidata() {
    Node china = IRIS.state("CHN");
    assertThat(GRAPH.contains(china, Ent.code, Literals.text("CHN"))).isTrue();
    assertThat(GRAPH.contains(china, OWL2.sameAs.asNode(), IRIS.wikidata("Q148"))).isTrue();
    assertThat(GRAPH.contains(china, Ent.capital, IRIS.place("Beijing", "CHN"))).isTrue();
    assertThat(GRAPH.contains(IRIS.state("SUN"), Ent.stateKind, Codes.of("dissolved"))).isTrue();
    assertThat(GRAPH.contains(IRIS.state("SUN"), Ent.until, Node.ANY)).isTrue();
  }

  @Test
  void callsOnlyThatAnOrganisationWhichIsOne() {
    assertThat(isA(IRIS.framework("SCO"), Ent.Organization)).isTrue();
    assertThat(isA(IRIS.framework("G20"), Ent.Framework)).isTrue();
    assertThat(isA(IRIS.framework("G20"), Ent.Organization)).isFalse();
    assertThat(GRAPH.contains(IRIS.framework("UNSC"), Ent.bodyOf, IRIS.framework("UN"))).isTrue();
  }

  @Test
  void givesEveryPlaceAnIriOfItsOwn() {
    List<Node> nodes = REFERENCE.places().all().stream()
        .map(place -> ReferencePlaces.node(place, IRIS)).toList();
    assertThat(nodes).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
  }

  @Test
  void findsAPlaceAgainByAnyOfItsNames() {
    ReferenceEntities entities = new ReferenceEntities(REFERENCE, IRIS);
    NamedPlace place = REFERENCE.places().all().stream()
        .filter(p -> !p.aliases().isEmpty() && p.state() != null)
        .findFirst().orElseThrow();
    Node node = ReferencePlaces.node(place, IRIS);
    assertThat(entities.place(place.name(), place.state())).isEqualTo(node);
    assertThat(entities.place(place.aliases().getFirst(), place.state())).isEqualTo(node);
    assertThat(entities.place("Nowhere at all", "CHN")).isNull();
  }

  @Test
  void knowsWhoHeldAPostOnADay() {
    Node lavrov = IRIS.person("Sergei Lavrov");
    Node post = IRIS.post("RUS", "foreign-minister");
    ReferenceEntities entities = new ReferenceEntities(REFERENCE, IRIS);
    assertThat(entities.posts(lavrov, Party.state("RUS"), LocalDate.of(2023, 5, 4)))
        .containsExactly(post);
    assertThat(entities.posts(lavrov, Party.state("RUS"), LocalDate.of(2003, 5, 4)))
        .doesNotContain(post);
    assertThat(entities.posts(lavrov, Party.state("CHN"), LocalDate.of(2023, 5, 4))).isEmpty();
    Node tenure = GRAPH.stream(Node.ANY, Ent.inPost, post).map(triple -> triple.getSubject())
        .filter(node -> GRAPH.contains(node, Org.member, lavrov)).findFirst().orElseThrow();
    assertThat(GRAPH.contains(tenure, Ent.since, Literals.date(PartialDate.parse("2004-03-09"))))
        .isTrue();
    assertThat(GRAPH.contains(tenure, Org.memberDuring, IRIS.part(tenure, "interval"))).isTrue();
  }

  @Test
  void claimsNoMoreThanThatAPersonWasSeenInAPostWhereASourceSaysNoMore() {
    OfficeHolders all = REFERENCE.officeHolders();
    OfficeHolder seen = all.all().stream().filter(holder -> holder.basis() == Basis.SEEN)
        .findFirst().orElseThrow();
    Node person = IRIS.person(PersonKey.of(seen, all).key());
    Node tenure = GRAPH.stream(Node.ANY, Org.member, person).map(triple -> triple.getSubject())
        .filter(node -> !GRAPH.contains(node, Ent.since, Node.ANY)).findFirst().orElseThrow();
    assertThat(GRAPH.contains(tenure, Ent.startLatest, Node.ANY)).isTrue();
    assertThat(GRAPH.contains(tenure, Ent.startEarliest, Node.ANY)).isFalse();
    assertThat(GRAPH.contains(tenure, Ent.endLatest, Node.ANY)).isFalse();
  }

  @Test
  void letsRivalHistoriesStandSideBySideWithTheirSources() {
    List<Node> china = GRAPH.stream(Node.ANY, Ent.framework, IRIS.framework("SCO"))
        .map(triple -> triple.getSubject())
        .filter(node -> GRAPH.contains(node, Org.member, IRIS.state("CHN"))).toList();
    assertThat(china).hasSizeGreaterThan(1)
        .allSatisfy(node -> assertThat(GRAPH.contains(node, Dct.source, Node.ANY)).isTrue());
    assertThat(china).filteredOn(node -> GRAPH.contains(node, Ent.disputed, Literals.flag(true)))
        .isNotEmpty();
  }

  @Test
  void keepsPersonsOfOneNameApart() {
    OfficeHolders all = REFERENCE.officeHolders();
    Map<String, Set<String>> qids = new HashMap<>();
    for (OfficeHolder holder : all.all()) {
      if (holder.qid() != null) {
        qids.computeIfAbsent(IRIS.person(PersonKey.of(holder, all).key()).getURI(),
            key -> new TreeSet<>())
            .add(holder.qid());
      }
    }
    assertThat(qids).isNotEmpty()
        .allSatisfy((person, ids) -> assertThat(ids).as(person).hasSize(1));
  }

  @Test
  void usesOnlyCodesThatTheSchemesHave() {
    Graph codes = OntologyFile.CODES.graph();
    assertThat(QUADS).map(Quad::getObject)
        .filteredOn(node -> node.isURI() && node.getURI().startsWith(Codes.NS))
        .isNotEmpty().allSatisfy(
            code -> assertThat(codes.contains(code, Node.ANY, Node.ANY)).as("%s", code).isTrue());
  }

  @Test
  void writesEachQuadOnceAndTheSameEachTime() {
    assertThat(QUADS).doesNotHaveDuplicates()
        .isEqualTo(Mapped.quads(stream -> new ReferenceMapper(IRIS).map(REFERENCE, stream)));
  }

  @Test
  void conformsToTheShapes() {
    Shapes shapes = Shapes.parse(OntologyFile.SHAPES.graph());
    assertThat(ShaclValidator.get().validate(shapes, GRAPH).getEntries()).isEmpty();
  }

  private static boolean isA(Node node, Node type) {
    return GRAPH.contains(node, RDF.type.asNode(), type);
  }
}
